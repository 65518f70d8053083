using Dramatis;
using Dramatis_Facts;
using Dramatis_Facts.Domain;

var facts = Encoding.Read();

Console.WriteLine("What took place, as the sources have it:");
foreach (var call in facts.Facts<Call>())
{
    Console.WriteLine($"  {call}");
}

Console.WriteLine("What is only planned:");
foreach (var claim in facts.ClaimsOf<Call>().With(Modality.Planned))
{
    Console.WriteLine($"  {claim}");
}

Console.WriteLine("Where the sources contradict each other:");
foreach (var contradiction in facts.Contradictions())
{
    Console.WriteLine($"  {contradiction}");
}
