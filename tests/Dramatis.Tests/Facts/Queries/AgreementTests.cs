using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Queries;

public sealed class AgreementTests
{
    private static readonly Parley s_parley = new() { Parties = [Norland, Sudland] };
    private static readonly Negotiation s_negotiation = new() { Parties = [Norland, Sudland] };

    private readonly World _world = new();
    private readonly Passage _at;
    private readonly Passage _elsewhere;

    public AgreementTests() => (_at, _elsewhere) = (_world.Article.At(1), _world.Report.At(1));

    [Fact]
    public void Only_what_the_other_leaves_unsaid_is_dropped()
    {
        var first = _at.Assert(s_parley with { Venue = Port, Topic = "fish", On = "2024-05" });
        var second = _elsewhere.Assert(s_parley with { Topic = "fish", On = "2024" });

        var found = Assert.Single(Found);
        Assert.Equal(s_parley with { Topic = "fish", On = "2024" }, found.Shared.What);
        Assert.Equal([first, second], found.Claims);
        Assert.False(found.IsLikely);
        Assert.Empty(found.Because);
    }

    [Fact]
    public void Unequal_values_times_and_further_players_are_no_agreement()
    {
        _at.Assert(s_parley with { Topic = "fish", On = "2024" });
        _elsewhere.Assert(s_parley with { Topic = "oil", On = "2023" });
        _elsewhere.Assert(s_parley with { Parties = [Norland, Sudland, Vale], On = "2024" });
        _elsewhere.Plan(s_parley with { On = "2024" });
        _elsewhere.Deny(s_parley with { On = "2024" });
        _elsewhere.Uncommitted.Assert(s_parley with { On = "2024" });

        Assert.Empty(Found);
    }

    [Fact]
    public void An_agent_stands_for_the_principal_and_a_statement_that_nobody_makes_is_found()
    {
        _at.Assert(new ActsFor(Vale, Norland));
        var first = _at.Assert(s_parley with { Parties = [Vale, Sudland], On = "2024-04" });
        var second = _elsewhere.By(Courier).Assert(s_negotiation with { Topic = "fish", On = "2024" });

        var found = Assert.Single(Found);
        Assert.Equal("Norland, Sudland talk", found.Shared.ToString());
        Assert.Equal([first, second], found.Claims);
        Assert.Contains("\"Vale, Sudland talk\" means \"Norland, Sudland talk\"", found.Because.Select(step => step.ToString()));
        Assert.Contains("2 claims", found.ToString());
    }

    [Fact]
    public void A_conclusion_is_not_independent_of_the_claim_from_which_it_was_drawn()
    {
        var stated = _at.Assert(s_parley with { On = "2024" });
        var concluded = _elsewhere.Infer("they are those of the article", from: stated).Assert(s_parley with { On = "2024" });
        _elsewhere.Infer("as before", from: concluded).Assert(s_negotiation with { On = "2024" });
        Assert.Empty(Found);
        Assert.Empty(_world.Built.Corroborations());

        var third = _world.Facts.Read(new Source("third")).At(1);
        third.Infer("from the context").Assert(s_parley with { On = "2024" });
        Assert.Single(Found);
        Assert.Equal(2, _world.Built.Corroborations().Count);
    }

    [Fact]
    public void An_agent_out_of_office_stands_for_nobody()
    {
        _at.Assert(new ActsFor(Vale, Norland, during: "2020/2022"));
        _at.Assert(s_parley with { Parties = [Vale, Sudland], On = "2024-04" });
        _elsewhere.Assert(s_parley with { On = "2024" });

        Assert.Empty(Found);
    }

    [Fact]
    public void A_part_usually_stands_for_its_named_whole_and_players_that_are_one_are_equal()
    {
        _at.Assert(new PartOf { Part = Vale, Whole = Norland });
        _at.Assert(new SameAs { Who = [Moor, Norland] });
        var part = _at.Assert(s_parley with { Parties = [Vale, Sudland] });
        var first = _at.Assert(s_parley with { Parties = [Moor, Sudland] });
        var second = _elsewhere.Assert(s_parley);

        var found = Assert.Single(Found);
        Assert.Equal([part, first, second], found.Claims);
        Assert.False(found.IsLikely);
        Assert.Contains("\"Vale, Sudland talk\" usually means", Assert.Single(found.Because).ToString());
    }

    // docs/reasoning-queries.md, Agreements
    [Fact]
    public void A_part_and_a_denial_with_less_agree_as_the_page_says()
    {
        _at.Assert(new PartOf { Part = Moor, Whole = Norland });
        _at.Assert(s_parley with { Parties = [Moor, Sudland] });
        _at.Deny(s_parley with { Parties = [Vale, Sudland] });
        _elsewhere.Assert(s_parley);
        _elsewhere.Deny(s_parley with { Parties = [Vale, Sudland], Topic = "fish" });

        Assert.Equal(
            [("Norland, Sudland talk: 2 claims", true), ("not: Vale, Sudland talk: 2 claims", false)],
            Found.Select(static one => (one.ToString(), one.IsLikely)).Order());
    }

    [Fact]
    public void Two_parts_of_one_whole_share_nothing_and_a_part_stands_for_no_unnamed_whole()
    {
        var powers = new Person("powers") { Identification = Identification.Anonymous };
        _at.Assert(new PartOf { Part = Vale, Whole = Norland });
        _at.Assert(new PartOf { Part = Moor, Whole = Norland });
        _at.Assert(new PartOf { Part = Courier, Whole = powers });
        _at.Assert(s_parley with { Parties = [Vale, Sudland] });
        _elsewhere.Assert(s_parley with { Parties = [Moor, Sudland] });
        Assert.Empty(Found);

        _at.Assert(s_parley with { Parties = [Courier, Sudland] });
        _elsewhere.Assert(s_parley with { Parties = [powers, Sudland] });
        Assert.Empty(Found);
    }

    [Fact]
    public void An_agent_of_a_part_acts_for_the_whole()
    {
        _at.Assert(new PartOf { Part = Moor, Whole = Norland });
        _at.Assert(new ActsFor(Vale, Moor));
        _elsewhere.Assert(new ActsFor(Vale, Norland));

        var found = Assert.Single(Found);
        Assert.Equal(("Vale acts for Norland", false), (found.Caption, found.IsLikely));
    }

    [Fact]
    public void An_act_is_an_attempt_if_another_tells_of_one()
    {
        var done = _at.Assert(s_parley);
        var alsoDone = _world.Facts.Read(new("gazette")).At(1).Assert(s_parley with { Topic = "fish" });
        Assert.Equal(Modality.Actual, Assert.Single(Found).Modality);

        var attempted = _elsewhere.Attempt(s_parley, by: [Norland, Sudland]);
        _elsewhere.Attempt(s_parley, by: [Vale]);
        Assert.Equal(
            [("Norland, Sudland talk", 2), ("attempted by Norland and Sudland: Norland, Sudland talk", 3)],
            Found.Select(static one => (one.Caption, one.Claims.Count)).Order());
        Assert.Equal([done, alsoDone, attempted], Found.Single(static one => one.Modality == Modality.Attempted).Claims);
    }

    [Fact]
    public void A_principal_wants_what_its_agent_wants_and_a_whole_usually_what_a_part_wants()
    {
        _at.Assert(new ActsFor(Vale, Norland));
        _elsewhere.Assert(new PartOf { Part = Moor, Whole = Norland });
        _at.Plan(s_parley, by: [Vale]);
        _elsewhere.Plan(s_parley, by: [Moor]);

        var found = Assert.Single(Found);
        Assert.Equal(("planned by Norland: Norland, Sudland talk", true), (found.Caption, found.IsLikely));
        Assert.Equal([Norland], found.Holders);
    }

    [Fact]
    public void A_stronger_group_stands_within_the_weaker_one_and_no_group_is_told_twice()
    {
        var first = _at.Assert(s_parley with { Topic = "fish" });
        var second = _elsewhere.Assert(s_parley with { Topic = "fish" });
        var third = _world.Facts.Read(new("gazette")).At(1).Assert(s_negotiation);

        var weaker = Assert.Single(Found);
        Assert.Equal((s_parley, 3), (weaker.Shared.What, weaker.Claims.Count));
        var stronger = Assert.Single(weaker.Stronger);
        Assert.Equal([first, second], stronger.Claims);
        Assert.Contains(third, weaker.Claims);
        Assert.Empty(stronger.Stronger);
    }

    [Fact]
    public void What_usually_follows_is_marked_and_two_likely_steps_are_none()
    {
        _at.Assert(s_negotiation);
        _elsewhere.Assert(new Understanding { Parties = [Norland, Sudland] });
        Assert.True(Assert.Single(Found).IsLikely);

        var world = new World();
        world.Article.At(1).Assert(s_negotiation with { On = "2023" });
        world.Report.At(1).Assert(s_negotiation with { On = "2024" });
        Assert.Empty(world.Built.Agreements());
    }

    [Fact]
    public void Of_two_denials_the_narrower_is_shared()
    {
        _at.Deny(s_parley with { Topic = "fish", On = "2024" });
        _elsewhere.Deny(s_parley with { On = "2024-05" });
        Assert.Equal(!(s_parley with { Topic = "fish", On = "2024-05" }), Assert.Single(Found).Shared);
    }

    [Fact]
    public void Denials_of_different_things_and_narrowed_ones_share_nothing()
    {
        _at.Deny(s_parley with { Topic = "fish" });
        _elsewhere.Deny(s_parley with { Topic = "oil" });
        _elsewhere.Deny(s_parley with { Venue = Port });
        _elsewhere.Qualified("formally").Deny(s_parley);
        _elsewhere.Deny(s_parley with { Parties = [Norland, Vale] });

        Assert.Empty(Found);
    }

    [Fact]
    public void Agent_and_principal_are_one_speaker_and_an_outlet_is_one_source()
    {
        _at.Assert(new ActsFor(Vale, Norland));
        _at.By(Vale).Assert(s_parley);
        _elsewhere.By(Norland).Assert(s_parley);
        _world.Facts.Read(new("column") { Authors = Moor }).At(1).Assert(s_parley with { Topic = "fish" });
        _world.Facts.Read(new("diary") { Authors = Moor }).At(1).Assert(s_parley with { Topic = "fish" });

        var found = Assert.Single(Found);
        Assert.Equal((4, s_parley), (found.Claims.Count, found.Shared.What));
        Assert.Empty(found.Stronger);
    }

    [Fact]
    public void Makeshift_links_of_encoders_agree_with_nothing()
    {
        var somebody = new Person("somebody") { Identification = Identification.Anonymous };
        _at.Implied.Assert(new PartOf { Part = Vale, Whole = Norland });
        _elsewhere.Assert(new PartOf { Part = Vale, Whole = Norland });
        _at.Presupposed.Assert(new PartOf { Part = somebody, Whole = Norland });
        _elsewhere.Assert(new PartOf { Part = somebody, Whole = Norland });
        Assert.Empty(Found);

        _at.Presupposed.Assert(new PartOf { Part = Moor, Whole = Norland });
        _elsewhere.Assert(new PartOf { Part = Moor, Whole = Norland });
        Assert.Single(Found);
    }

    [Fact]
    public void Circles_of_agents_end_and_two_of_one_principal_are_no_two_parties()
    {
        _at.Assert(new ActsFor(Vale, Moor));
        _at.Assert(new ActsFor(Moor, Vale));
        _at.Assert(s_parley with { Parties = [Vale, Moor] });
        _elsewhere.Assert(s_parley with { Parties = [Moor, Norland] });

        Assert.Empty(Found);
    }

    [Fact]
    public void Twice_the_claims_about_one_actor_take_little_more_than_twice_the_comparisons()
    {
        var (half, full) = (Comparisons(5_000), Comparisons(10_000));

        Assert.InRange(half, 1_000, 20_000);
        Assert.InRange(full, half, (int)(2.5 * half));
    }

    // One pair meets on many days, as somebody says without a date, and one of them meets many others.
    private static int Comparisons(int count)
    {
        var world = new World();
        for (var i = 0; i < count; i++)
        {
            var other = i % 4 < 2 ? (Agent)Sudland : new Person($"p{i / 2}") { Name = "P" };
            (i % 2 == 0 ? world.Article : world.Report).At(1)
                .Assert(s_parley with { Parties = [Norland, other], On = new DateOnly(1990, 1, 1).AddDays(i / 2) });
        }

        world.Facts.Read(new("gazette")).At(1).Assert(s_parley);
        var finder = new AgreementFinder(world.Built);
        Assert.Equal((count / 4) + 1, finder.Find().Count());
        return finder.Comparisons;
    }

    private Many<AgreedStatement> Found => _world.Built.Agreements();
}
