using System.Globalization;
using CsCheck;

namespace Dramatis.Serialization.Tests;

public sealed class RoundTripTests
{
    private static readonly Gen<FactBase> s_facts =
        Gen.Select(Gen.Int, Gen.Int[0, 25], static (seed, claims) => RandomFacts.Make(seed, claims));

    [Fact]
    public void What_is_written_is_read_back_equal_and_gives_equal_bytes_again() => FixedCases.Sample(
        s_facts,
        facts =>
        {
            var bytes = Files.Write(facts);
            var back = Files.Read(bytes);

            Assert.True(FactBase.Diff(facts, back).IsEmpty);
            Assert.True(FactBase.Diff(back, facts).IsEmpty);
            Assert.Equal(bytes, Files.Write(back));
        },
        iter: 150);

    [Fact]
    public void Claims_read_back_have_all_their_parts() => FixedCases.Sample(
        s_facts,
        facts =>
        {
            var back = Files.Read(Files.Write(facts));
            foreach (var claim in facts.Claims.Select(static claim => claim.Whole))
            {
                var read = back.Get(claim.Id);
                Assert.Equal(claim.What.Descriptor, read.What.Descriptor);
                Assert.Equal(claim.Basis, read.Basis);
                Assert.Equal(claim.IsQuoted, read.IsQuoted);
                Assert.Equal(claim.Locators, read.Locators);
                Assert.Equal(claim.SaidOn, read.SaidOn);
                Assert.Equal(claim.Attribution.Count, read.Attribution.Count);
                Assert.Equivalent(claim.Doubts.ToHashSet(), read.Doubts.ToHashSet());
            }
        },
        iter: 100);

    [Fact]
    public void Culture_changes_nothing()
    {
        var facts = RandomFacts.Make(5, 60);
        var bytes = Files.Write(facts);
        var outer = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = "٫";
            odd.NumberFormat.NegativeSign = "minus";
            odd.DateTimeFormat.TimeSeparator = "'";
            odd.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized);
            CultureInfo.CurrentCulture = odd;

            Assert.Equal(bytes, Files.Write(facts));
            Assert.True(FactBase.Diff(facts, Files.Read(bytes)).IsEmpty);
        }
        finally
        {
            CultureInfo.CurrentCulture = outer;
        }
    }

    [Fact]
    public void Order_of_adding_changes_no_byte()
    {
        Action<FactBase.Builder>[] steps =
        [
            static facts => Tell(facts, "b", 3, "x").Assert(new Quest { Doer = Anna, Length = 1.50m }),
            static facts => Tell(facts, "a", 1, "y").Assert(new Quest { Doer = Anna, Length = 1.5m }),
            static facts => Tell(facts, "a", 2, "z").Quoted.Assert(new Quest { Doer = Anna, Length = 1.5m }),
            static facts => Tell(facts, "a", 2, "z").Assert(new Feud { Rivals = [Bert] }),
            static facts => Tell(facts, "b", 1, "w").Deny(new Echo { Of = new Feud { Rivals = [Bert] } }),
        ];
        var expected = Written(steps);

        FixedCases.Sample(Gen.Shuffle(steps), order => Assert.Equal(expected, Written(order)), iter: 60);
    }

    [Fact]
    public void Equal_values_give_equal_bytes()
    {
        var facts = new[] { 1.5m, 1.50m, 1.500m }.Zip(new[] { 0, 2, -3 }, static (number, hours) =>
        {
            var builder = new FactBase.Builder();
            var chest = new RandomValues(new(1)).Chest("chest") with
            {
                Decimal = number,
                Instant = new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero).ToOffset(TimeSpan.FromHours(hours)),
            };
            Tell(builder, "a", 1, "x").Assert(new Echo { Of = chest });
            return builder.Build();
        }).ToList();

        Assert.True(FactBase.Diff(facts[0], facts[1]).IsEmpty);
        Assert.All(facts, other => Assert.Equal(Files.Write(facts[0]), Files.Write(other)));
    }

    private static Hero Anna { get; } = new("anna") { Name = "Anna" };

    private static Guild Bert { get; } = new("bert") { Name = "Bert" };

    private static Passage Tell(FactBase.Builder facts, string source, int place, string doubt) =>
        facts.Read(new Source(source)).At(place).Doubt(doubt, "Doer").As(Anna, doubt).As(Bert, doubt).Infer(doubt, "Mood");

    private static byte[] Written(Action<FactBase.Builder>[] steps)
    {
        var facts = new FactBase.Builder();
        foreach (var step in steps)
        {
            step(facts);
        }

        return Files.Write(facts.Build());
    }
}
