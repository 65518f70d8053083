using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Queries;

public sealed class WhyTests
{
    private readonly World _world = new();
    private readonly Passage _at;

    public WhyTests() => _at = _world.Article.At(4);

    [Fact]
    public void Everything_that_follows_from_a_claim_is_told_with_its_steps()
    {
        var claim = _at.Assert(new Negotiation { Parties = [Norland, Sudland] });
        var other = _at.Assert(Talks);

        Assert.Equal(
            [
                "Norland, Sudland understand each other, since Norland, Sudland talk (Talks in the strait, paragraph 4), "
                    + "and \"Norland, Sudland talk\" usually means \"Norland, Sudland understand each other\"",
                "Norland, Sudland have contact, since Norland, Sudland talk (Talks in the strait, paragraph 4), "
                    + "and \"Norland, Sudland talk\" means \"Norland, Sudland have contact\"",
            ],
            _world.Built.Why(claim).Select(one => one.ToString()));
        Assert.Equal([true, false], _world.Built.Why(claim).Select(one => one.IsLikely));
        Assert.Empty(_world.Built.Why(other));
    }

    [Fact]
    public void A_contradiction_is_told_with_the_places_of_its_claims_and_of_the_links_between_their_players()
    {
        _at.Assert(new PartOf { Part = Moor, Whole = Vale });
        _world.Report.At(2).Assert(new PartOf { Part = Vale, Whole = Norland });
        _at.Assert(new Presence { Present = Moor, Area = Port, During = "2024" });
        _world.Report.At(1).Deny(new Presence { Present = Norland, Area = Port, During = "2024" });
        var facts = _world.Built;

        var told = facts.Why(Assert.Single(facts.Contradictions()));
        Assert.StartsWith(
            "Moor is in The port, 2024 (Talks in the strait, paragraph 4) against not: Norland is in The port, 2024 "
                + "(report, paragraph 1), since Moor is part of Vale (Talks in the strait, paragraph 4) and Vale is part of "
                + "Norland (report, paragraph 2). One claim affirms what the other denies",
            told);
        Assert.Equal(told, facts.Why(Assert.Single(facts.Clashes())));
    }

    [Fact]
    public void An_agreement_is_told_with_the_offices_of_the_agents()
    {
        _at.Assert(new ActsFor(Vale, Norland));
        _at.Assert(new Parley { Parties = [Vale, Sudland] });
        _world.Report.At(1).Assert(new Parley { Parties = [Norland, Sudland] });
        var facts = _world.Built;

        Assert.Equal(
            "Norland, Sudland talk: Vale, Sudland talk (Talks in the strait, paragraph 4); Norland, Sudland talk (report, "
                + "paragraph 1), since Vale acts for Norland (Talks in the strait, paragraph 4). "
                + "\"Vale, Sudland talk\" means \"Norland, Sudland talk\".",
            facts.Why(Assert.Single(facts.Agreements())));
    }
}
