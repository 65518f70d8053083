using Bench;

namespace Dramatis.Benchmarks.Facts;

/// <summary>Fact bases to measure on: the same for the same size.</summary>
internal static class SampleFacts
{
    private static readonly string[] s_titles = ["accountant", "driver", "engineer", "head of customs", "secretary"];

    /// <summary>Claims that persons work for companies, half as many companies as persons.</summary>
    /// <param name="claims">How many claims; each is of another person, company, source or place.</param>
    /// <param name="actors">How many persons and companies.</param>
    public static FactBase Make(int claims, int actors)
    {
        var random = new Random(17);
        var persons = Enumerable.Range(0, actors * 2 / 3)
            .Select(static i => new Person($"person-{i}") { Name = $"Person Number {i}" })
            .ToArray();
        var companies = Enumerable.Range(0, actors - persons.Length)
            .Select(static i => new Company($"company-{i}") { Name = $"Company Number {i}" })
            .ToArray();
        var facts = new FactBase.Builder();
        var readings = Enumerable.Range(0, 20)
            .Select(i => facts.Read(new($"report-{i}") { Title = $"Report {i}" }))
            .ToArray();
        for (var i = 0; facts.Count < claims; i++)
        {
            var employment = new Employment
            {
                Employee = persons[random.Next(persons.Length)],
                Employer = companies[random.Next(companies.Length)],
                Title = s_titles[random.Next(s_titles.Length)],
                During = When.AsOf(new DateOnly(2000 + random.Next(25), 1 + random.Next(12), 1 + random.Next(28))),
            };
            var place = readings[i % readings.Length].At(1 + (i / 1000));
            if (i % 50 == 0)
            {
                place.Deny(employment);
            }
            else
            {
                place.Assert(employment);
            }
        }

        return facts.Build();
    }

    /// <summary>Claims that companies own shares of others; every twentieth gives another share than the one before it.</summary>
    /// <param name="claims">The number of claims; there is one company for ten of them.</param>
    public static FactBase Owned(int claims)
    {
        var random = new Random(23);
        var companies = Enumerable.Range(0, claims / 10)
            .Select(static i => new Company($"company-{i}") { Name = $"Company Number {i}" })
            .ToArray();
        var facts = new FactBase.Builder();
        var readings = Enumerable.Range(0, 20).Select(i => facts.Read(new($"report-{i}"))).ToArray();
        Ownership? last = null;
        for (var i = 0; facts.Count < claims; i++)
        {
            var from = new DateOnly(2000 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28));
            var ownership = i % 20 == 19 && last is not null
                ? last with { Share = last.Share / 2 }
                : new Ownership
                {
                    Owner = companies[random.Next(companies.Length)],
                    Owned = companies[random.Next(companies.Length)],
                    Share = 1 + random.Next(99),
                    During = new EdtfInterval((EdtfDate)from, (EdtfDate)from.AddYears(1 + random.Next(4))),
                };
            readings[i % readings.Length].At(1 + (i / 1000)).Assert(ownership);
            last = ownership;
        }

        return facts.Build();
    }

    /// <summary>
    /// Claims that companies hold shares of others, of which only those of every twentieth claim are too many, and a few claims
    /// by two further sources that persons work for companies.
    /// </summary>
    /// <param name="claims">The number of claims of shares; there is one company for ten of them.</param>
    /// <param name="staff">The number of claims of work.</param>
    public static FactBase Held(int claims, int staff)
    {
        var random = new Random(29);
        var companies = Enumerable.Range(0, claims / 10)
            .Select(static i => new Company($"company-{i}") { Name = $"Company Number {i}" })
            .ToArray();
        var facts = new FactBase.Builder();
        var readings = Enumerable.Range(0, 20).Select(i => facts.Read(new($"report-{i}"))).ToArray();
        var last = Holding(random, companies, companies[0]);
        for (var i = 0; facts.Count < claims; i++)
        {
            last = (i % 40) switch
            {
                19 => last with { Share = last.Share / 2 },
                39 => last with { Holder = companies[random.Next(companies.Length)], Share = 100 },
                _ => Holding(random, companies, companies[(i + (i / companies.Length)) % companies.Length]),
            };
            readings[i % readings.Length].At(1 + (i / 1000)).Assert(last);
        }

        Reading[] others = [facts.Read(new("letter")), facts.Read(new("reply"))];
        for (var i = 0; facts.Count < claims + staff; i++)
        {
            var employment = new Employment { Employee = new Person($"person-{i / 2}") { Name = $"Person {i / 2}" }, Employer = companies[i / 2] };
            _ = i % 2 == 0 ? others[0].At(1).Assert(employment) : others[1].At(1).Deny(employment);
        }

        return facts.Build();
    }

    /// <summary>Claims about the work of one person, and as many denials of it by others: each denies all of the claims.</summary>
    public static FactBase Denied(int claims)
    {
        var facts = new FactBase.Builder();
        var (person, company) = (new Person("person") { Name = "Person" }, new Company("company") { Name = "Company" });
        var reading = facts.Read(new("report"));
        for (var i = 0; i < claims; i++)
        {
            var employment = new Employment { Employee = person, Employer = company, During = When.AsOf(new DateOnly(2024, 1, 1)) };
            reading.At(1).Assert(employment with { Title = $"driver of car {i}" });
            reading.At(1).By(new Person($"person-{i}") { Name = $"Person Number {i}" }).Deny(employment);
        }

        return facts.Build();
    }

    private static Shareholding Holding(Random random, Company[] companies, Company company)
    {
        var from = new DateOnly(2000 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28));
        return new()
        {
            Holder = companies[random.Next(companies.Length)],
            Company = company,
            Share = 1 + random.Next(8),
            During = new EdtfInterval((EdtfDate)from, (EdtfDate)from.AddYears(1 + random.Next(4))),
        };
    }
}
