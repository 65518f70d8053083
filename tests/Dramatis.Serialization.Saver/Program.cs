using Dramatis.Serialization.Tests;

// Saves two fact bases by turns until it is killed: a test looks at what is left then.
var format = new FactFormat(SagaModel.Schema);
FactBase[] facts = [RandomFacts.Make(1, 300), RandomFacts.Make(2, 300)];
format.Save(facts[0], args[0]);
Console.WriteLine("ready");
for (var i = 1; ; i++)
{
    format.Save(facts[i % 2], args[0]);
}
