namespace Articles.Tests.Reasoning;

/// <summary>Judgements of two sources that share what they judge.</summary>
public sealed class SharedTrendTests
{
    private static readonly Ties Near = new([Russia, Taliban]);

    [Fact]
    public void Growth_of_two_kinds_of_ties_is_usually_a_growth_of_ties() => Assert.Equal(
        ["trend of \"Russia, Taliban have ties\": grows (usually)"],
        Shared(new Trend(Near with { Quality = TiesQuality.Good }, Direction.Grows), new Trend(Near with { Kind = TiesKind.Economic }, Direction.Grows)));

    [Fact]
    public void What_differs_in_what_both_say_is_not_shared()
    {
        var grows = new Trend(Near with { Kind = TiesKind.Economic }, Direction.Grows);

        Assert.Empty(Shared(grows, grows with { Direction = Direction.Shrinks }));
        Assert.Empty(Shared(grows, grows with { Matter = Near with { Kind = TiesKind.Security } }));
        Assert.Empty(Shared(grows, grows with { Matter = new Ties([Usa, Taliban]) }));
        Assert.Empty(Shared(
            new Trend(!Near, Direction.Grows), new Trend(!(Near with { Kind = TiesKind.Economic }), Direction.Grows)));
    }

    [Fact]
    public void Equal_judgements_are_shared_as_they_are() => Assert.Equal(
        ["trend of \"Russia, Taliban have ties\": grows"],
        Shared(new Trend(Near, Direction.Grows, during: "2020"), new Trend(Near, Direction.Grows)));

    private static IEnumerable<string> Shared(Proposition one, Proposition other)
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("one")).At(1).Assert(one);
        facts.Read(new Source("other")).At(1).Assert(other);
        return facts.Build().Agreements().Select(static shared => $"{shared.Caption}{(shared.IsLikely ? " (usually)" : "")}");
    }
}
