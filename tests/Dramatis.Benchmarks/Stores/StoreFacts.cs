using Bench;

namespace Dramatis.Benchmarks.Stores;

/// <summary>Claims of work and of shares in parts, so that many of them never are in memory at once.</summary>
internal static class StoreFacts
{
    private static readonly string[] s_titles = ["accountant", "driver", "engineer", "head of customs", "secretary"];

    /// <summary>One part: mostly claims that persons work for companies, of which one in fifty is denied, and claims of shares.</summary>
    /// <param name="part">The number of the part.</param>
    /// <param name="claims">The number of claims of each part.</param>
    /// <param name="all">The number of claims of all parts; there is one actor for ten.</param>
    public static FactBase Make(int part, int claims, int all)
    {
        var random = new Random(part);
        var facts = new FactBase.Builder();
        var readings = Enumerable.Range(0, 20)
            .Select(i => facts.Read(new($"report-{part}-{i}") { Title = $"Report {part} {i}" }))
            .ToArray();
        for (var i = 0; facts.Count < claims; i++)
        {
            var place = readings[i % readings.Length].At(1 + (i / 1000));
            var company = Company(random.Next(all / 30));
            if (i % 10 == 0)
            {
                var from = new DateOnly(2000 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28));
                place.Assert(new Shareholding
                {
                    Holder = Company(random.Next(all / 30)),
                    Company = company,
                    Share = 1 + random.Next(30),
                    During = new EdtfInterval((EdtfDate)from, (EdtfDate)from.AddYears(1 + random.Next(4))),
                });
                continue;
            }

            var number = random.Next(all * 2 / 30);
            var employment = new Employment
            {
                Employee = new Person($"person-{number}") { Name = $"Person Number {number}" },
                Employer = company,
                Title = s_titles[random.Next(s_titles.Length)],
                During = When.AsOf(new DateOnly(2000 + random.Next(25), 1 + random.Next(12), 1 + random.Next(28))),
            };
            _ = i % 50 == 7 ? place.Deny(employment) : place.Assert(employment);
        }

        return facts.Build();
    }

    private static Company Company(int number) => new($"company-{number}") { Name = $"Company Number {number}" };
}
