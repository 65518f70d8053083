using System.Globalization;
using System.Text;
using Bench;

namespace Dramatis.Benchmarks.Facts;

/// <summary>A fact base as people have it: claims of ten parts with long texts, out of 1,000 sources.</summary>
internal static class UsualFacts
{
    private const int Sources = 1000;

    private static readonly string[] s_words =
    [
        "according", "agreement", "board", "confirmed", "department", "denied", "document", "during", "evening", "former",
        "later", "letter", "meeting", "minister", "newspaper", "nobody", "official", "people", "presumably", "quoted",
        "Überlingen", "reported", "said", "spokesman", "statement", "the", "two", "which", "without", "yesterday",
    ];

    /// <summary>The same base for the same number of claims.</summary>
    public static FactBase Make(int claims)
    {
        var random = new Random(19);
        var persons = Enumerable.Range(0, claims / 10)
            .Select(i => new Person($"person-{i}") { Name = $"Person {Text(random, 3)} {i}" })
            .ToArray();
        var companies = Enumerable.Range(0, claims / 20)
            .Select(i => new Company($"company-{i}") { Name = $"Company {Text(random, 4)} {i}" })
            .ToArray();
        var facts = new FactBase.Builder();
        var readings = Enumerable.Range(0, Sources).Select(i => facts.Read(Source(random, i))).ToArray();
        for (var i = 0; facts.Count < claims; i++)
        {
            var (person, company) = (random.GetItems(persons, 1)[0], random.GetItems(companies, 1)[0]);
            Passage(random, readings[i % Sources], person, company).Assert(new Employment
            {
                Employee = person,
                Employer = company,
                Title = Text(random, 5),
                During = When.AsOf(Day(random)),
            });
        }

        return facts.Build();
    }

    private static Source Source(Random random, int number) => new($"report-{number}")
    {
        Title = Text(random, 12),
        Published = Day(random),
        Uri = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://example.org/reports/{number}")),
    };

    private static Passage Passage(Random random, Reading source, Person person, Company company) => source
        .At(random.Next(1, 60), random.Next(60, 90))
        .By(company)
        .By(person)
        .Said(When.AsOf(Day(random)))
        .If(Text(random, 20))
        .Quoted.Probably.Repeatedly
        .As(person, Text(random, 3))
        .Infer(Text(random, 30), "Employer", Text(random, 6))
        .Doubt(Text(random, 25), "Employee");

    private static DateOnly Day(Random random) => new(2000 + random.Next(25), 1 + random.Next(12), 1 + random.Next(28));

    private static string Text(Random random, int words) =>
        new StringBuilder().AppendJoin(' ', random.GetItems(s_words, words)).ToString();
}
