namespace Dramatis.Report.Tests;

/// <summary>A few facts of a small world, with one of each kind of trouble.</summary>
internal static class PressFacts
{
    public static Person Vale { get; } = new("vale") { Name = "Ada Vale" };

    public static Person Moor { get; } = new("moor") { Name = "Ben Moor" };

    public static Power Norland { get; } = new("norland") { Name = "Norland", Motto = "Northwards" };

    public static Power Sudland { get; } = new("sudland") { Name = "Sudland" };

    public static Source Courier { get; } = new("courier") { Title = "The Courier", Published = "2024-05-10" };

    public static Source Herald { get; } = new("herald") { Title = "The Herald", Published = "2024-06" };

    public static FactBase Make()
    {
        var facts = new FactBase.Builder();
        var courier = facts.Read(Courier);
        courier.At(1).Assert(new Meeting { Id = "talks", Parties = [Norland, Sudland], Host = Norland, On = "2024-05-03" });
        courier.At(2).Plan(new Meeting { Parties = [Vale, Moor], On = "2024-07" }, by: Norland);
        courier.At(3).By(Vale).Deny(new Contact { Parties = [Norland, Sudland], On = "2023" });
        courier.At(4).Assert(new Office { Holder = Vale, Power = Norland, Title = "Chancellor", During = "2021-12/.." });
        courier.At(5).Doubt("the line is torn").Assert(new Contact { Parties = [Moor, Sudland], On = "2019~" });
        courier.At(6).Assert(new Office { Holder = Moor, Power = Sudland, Title = "Envoy", During = When.AsOf(Courier) });
        var herald = facts.Read(Herald);
        herald.At(1).Assert(new Meeting { Id = "talks", Parties = [Norland, Sudland], On = "2024-05-03" });
        herald.At(2).Assert(new Office { Holder = Moor, Power = Norland, Title = "Chancellor", During = "2022/2023" });
        herald.At(3).Assert(new Contact { Parties = [Norland, Sudland], On = "2023-02" });
        herald.At(4).Possibly.Assert(new Contact { Parties = [Vale, Sudland], On = When.Before(Herald) });
        return facts.Build();
    }

    /// <summary>So many claims as a busy project has.</summary>
    public static FactBase Many(int count, int people = 300, int sources = 20)
    {
        var facts = new FactBase.Builder();
        var persons = Enumerable.Range(0, people).Select(static i => new Person($"person-{i}") { Name = $"Person {i}" }).ToArray();
        var readings = Enumerable.Range(0, sources).Select(i => facts.Read(new Source($"paper-{i}") { Title = $"Paper {i}" })).ToArray();
        for (var i = 0; i < count; i++)
        {
            var (one, other) = (persons[i % people], persons[((i * 7) + 1 + (i / people)) % people]);
            var passage = readings[i % sources].At(1 + (i / sources));
            var words = new Claimed { Who = one, Words = $"Statement number {i} about the harvest" };
            _ = (i % 3) switch
            {
                0 => passage.By(other).Assert(words),
                1 when one != other => passage.Assert(new Contact { Parties = [one, other], On = $"{1990 + (i % 30)}-0{1 + (i % 9)}" }),
                _ => passage.Plan(words, by: one),
            };
        }

        return facts.Build();
    }
}
