using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Quantities contradict each other only where they cannot be one number.</summary>
public sealed class QuantityClashTests
{
    private readonly World _world = new();

    public static TheoryData<string, string, bool> Pairs => new()
    {
        { "4", "4.0", false },
        { "4", "9", true },
        { "4", "3..", false },
        { "2", "3..", true },
        { "..3", "3..", false },
        { "1..2", "3..4", true },
        { "~30", "4", false },
        { "4 km", "9 km", true },
        { "4 km", "9 mi", false },
        { "4 km", "9", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tellings_of_one_event_differ(string one, string other, bool clashes)
    {
        var first = _world.Article.At(1).Assert(Grain(one));
        var second = _world.Report.At(1).Assert(Grain(other));

        var found = _world.Built.Contradictions();
        Assert.Equal(clashes ? 1 : 0, found.Count);
        Assert.All(found, clash => Assert.Equal(
            (ContradictionRule.SameHappening, first, second, true), (clash.Rule, clash.First, clash.Second, clash.IsCertain)));
        Assert.All(found, clash => Assert.Contains("the amount differs: ", clash.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Only_one_can_hold(string one, string other, bool clashes)
    {
        var office = new SoleOffice { Holder = Vale, Institution = Norland, Title = "speaker", During = "2024" };
        _world.Article.At(1).Assert(office with { Votes = one });
        _world.Report.At(1).Assert(office with { Votes = other });

        var found = _world.Built.Contradictions();
        Assert.Equal(clashes ? 1 : 0, found.Count);
        Assert.All(found, static clash => Assert.Equal(ContradictionRule.Exclusive, clash.Rule));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_does_not_clash_corroborates(string one, string other, bool clashes)
    {
        _world.Article.At(1).Assert(Grain(one));
        _world.Report.At(1).Assert(Grain(other));

        Assert.Equal(clashes ? 0 : 1, _world.Built.Corroborations().Count);
    }

    private static Delivery Grain(string amount) =>
        new() { Id = "grain-of-may", Supplier = Norland, Receiver = Sudland, Goods = "grain", Amount = amount };
}
