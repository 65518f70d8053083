using Dramatis;
using Facts;
using Shipping;

var facts = Encoding.Read();

Console.WriteLine("Calls that the sources affirm:");
foreach (var call in facts.Facts<Call>())
{
    Console.WriteLine($"  {call}");
}

Console.WriteLine("Calls that are only planned:");
foreach (var claim in facts.ClaimsOf<Call>().With(Modality.Planned))
{
    Console.WriteLine($"  {claim}");
}

Console.WriteLine("Contradictions:");
foreach (var contradiction in facts.Contradictions())
{
    Console.WriteLine($"  {contradiction}");
}
