using Articles;
using Articles.Reporting;

try
{
    var facts = Encoding.Make();
    Overview.Print(facts, Console.Out);
    new Comparison(facts, new Page(Console.Out)).Print();
    foreach (var source in Encoding.Sources)
    {
        new ArticleReport(facts, source, new Page(Console.Out)).Print();
    }

    return 0;
}
catch (ValidationException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
