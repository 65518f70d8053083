using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>Walking over a selection allocates no more for many claims than for few.</summary>
public sealed class AllocationTests
{
    private const int Count = 300;
    private readonly World _world = new();

    public AllocationTests()
    {
        var opening = _world.Report.At(1).Assert(new Closure { Facility = Port });
        for (var i = 1; i <= Count; i++)
        {
            var passage = _world.ValeSays.If(!Recognised).Doubt("torn").Infer("how").Quoted;
            passage.Demand(Talks with { Id = $"talks-{i}", On = "2024-05-03" }, by: Norland, to: Sudland);
            passage.Expect(Talks with { Id = $"late-{i}", On = When.Year(_world.Article) });
            passage.Expect(Recognised with { Id = $"state-{i}", During = When.After(opening) });
        }
    }

    public static TheoryData<string> Names => [.. Selections.Keys];

    private static Dictionary<string, Func<World, Claims<Relation>, Claims<Relation>>> Selections { get; } = new()
    {
        ["all"] = (_, claims) => claims,
        ["from"] = (world, claims) => claims.From(world.Article.Source),
        ["said by"] = (_, claims) => claims.SaidBy(Vale),
        ["through"] = (_, claims) => claims.Through(Radio),
        ["in own voice"] = (_, claims) => claims.InOwnVoice(),
        ["with"] = (_, claims) => claims.With(Modality.Demanded),
        ["held by"] = (_, claims) => claims.HeldBy(Vale),
        ["addressed to"] = (_, claims) => claims.AddressedTo(Sudland),
        ["affirmed"] = (_, claims) => claims.Affirmed(),
        ["denied"] = (_, claims) => claims.Denied(),
        ["not planned"] = (_, claims) => claims.Denied(Modality.Planned),
        ["at least"] = (_, claims) => claims.AtLeast(Certainty.Probable),
        ["conditional"] = (_, claims) => claims.Conditional(),
        ["if"] = (_, claims) => claims.If(Recognised),
        ["as of"] = (_, claims) => claims.AsOf("2024"),
        ["as of an anchor"] = (world, claims) => claims.AsOf(When.At(world.Article)),
        ["during"] = (_, claims) => claims.During("2024", Truth.Yes),
        ["during an anchor"] = (world, claims) => claims.During(When.Year(world.Article)),
        ["by time"] = (_, claims) => claims.ByTime(),
        ["doubtful"] = (_, claims) => claims.Doubtful("On"),
        ["inferred"] = (_, claims) => claims.Inferred(),
        ["chained"] = (world, claims) => claims.SaidBy(Vale).Through(Radio).HeldBy(Vale).During("2024").Affirmed(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_selection_allocates_nothing_per_claim(string name)
    {
        var selection = Selections[name](_world, _world.Built.Claims);
        Walk(selection);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(selection);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Happenings_and_positions_are_looked_up_without_a_copy()
    {
        var facts = _world.Built;
        Walk(facts.Involving(Norland));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(facts.Involving(Norland));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Count);
    }

    private static int Walk<T>(Claims<T> claims)
        where T : class, IRelation
    {
        var count = 0;
        foreach (var claim in claims)
        {
            count += claim.Polarity == Polarity.Affirmed ? 1 : 0;
        }

        return count;
    }
}
