using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

/// <summary>Actors and sources that get other contents, and claims that are dropped.</summary>
public sealed class ReplacingTests
{
    private static readonly State s_renamed = Norland with { Name = "The Norlands", Aliases = ["Norland"] };
    private static readonly Linkage s_talks = new() { Parties = [Norland, Sudland] };
    private static readonly Presence s_stay = new() { Present = Vale, Area = Port };
    private readonly World _world = new();

    [Fact]
    public void An_actor_is_replaced_wherever_claims_name_it()
    {
        Claim[] claims =
        [
            _world.Article.At(1).By([Vale], to: [Norland]).Said(When.After(s_talks)).Assert(s_stay),
            _world.Article.At(2).Plan(s_stay, by: Norland),
            _world.Article.At(3).If(s_talks).As(Norland, "the north").Assert(s_stay),
            _world.Article.At(4).Assert(new AllOf { Of = [!s_talks, s_stay with { During = When.Before(s_talks), Id = "stay" }] }),
            _world.Article.At(5).Assert(s_stay),
            _world.Article.At(6).Assert(s_talks with { On = "2024-05" }),
        ];
        claims = [.. claims, _world.Report.At(1).Assert(new Conflict { Claims = [claims[1], claims[4]] })];
        var before = _world.Built;

        _world.Facts.Replace(s_renamed);
        var after = _world.Built;

        Assert.Equal(before.Claims.Select(claim => claim.Id), after.Claims.Select(claim => claim.Id));
        Assert.Equal("The Norlands", after.Get<State>("norland").Name);
        Assert.All(after.Claims, claim => Assert.DoesNotContain(Norland, NamedActors.Of(claim.Whole)));
        Assert.Equal(
            claims.Where(claim => NamedActors.Of(claim).Contains(Norland)).Select(claim => claim.Id),
            after.Claims.Where(claim => NamedActors.Of(claim.Whole).Contains(s_renamed)).Select(claim => claim.Id));
        Assert.Same(before.Claims.ElementAt(4).Whole, after.Claims.ElementAt(4).Whole);
        var change = Assert.Single(FactBase.Diff(before, after).Actors.Changed);
        Assert.Equal((Norland, s_renamed), ((State)change.Before, (State)change.After));

        _world.Facts.Replace(Norland);
        Assert.True(FactBase.Diff(before, _world.Built).IsEmpty);
    }

    [Fact]
    public void A_former_content_is_refused_afterwards()
    {
        _world.Article.At(1).Assert(s_talks);
        _world.Facts.Replace(s_renamed);

        var refused = Assert.Throws<ValidationException>(() => _world.Article.At(2).Assert(Rejected));
        Assert.Equal(ValidationCodes.Clash, Assert.Single(refused.Issues).Code);
        _world.Article.At(2).Assert(Rejected with { Opponent = s_renamed });
    }

    [Fact]
    public void All_actors_are_replaced_or_none()
    {
        _world.Article.At(1).Assert(s_talks);
        var before = _world.Built;

        var refused = Assert.Throws<ValidationException>(() => _world.Facts.Replace(
            s_renamed,
            Sudland with { Code = Norland.Code },
            new Person("nobody") { Name = "Nobody" },
            new Person("sudland") { Name = "Sudland" },
            s_renamed));

        Assert.Equal(
            [
                (ValidationCodes.UnknownActor, "Actors[nobody]"),
                (ValidationCodes.Twice, "Actors[sudland]"),
                (ValidationCodes.Twice, "Actors[norland]"),
            ],
            refused.Issues.Select(issue => (issue.Code, issue.Path)));
        refused = Assert.Throws<ValidationException>(() => _world.Facts.Replace(
            s_renamed, Sudland with { Code = Norland.Code }));
        Assert.Equal([(ValidationCodes.Unique, "Actors[sudland]")], refused.Issues.Select(issue => (issue.Code, issue.Path)));
        refused = Assert.Throws<ValidationException>(() => _world.Facts.Replace(s_renamed, Sudland with { Name = null! }));
        Assert.Equal([(ValidationCodes.Missing, "Actors[sudland].Name")], refused.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.True(FactBase.Diff(before, _world.Built).IsEmpty);

        // The unique values are those of before, too.
        _world.Article.At(2).Assert(s_talks);
        Assert.Throws<ValidationException>(() =>
            _world.Article.At(3).Assert(s_talks with { Parties = [Norland, new State("other") { Name = "Other", Code = "SL" }] }));
    }

    [Fact]
    public void A_relation_that_cannot_be_made_anew_leaves_everything_as_it_was()
    {
        _world.Article.At(1).Assert(s_talks);
        _world.Article.At(2).Assert(Talks);
        var before = _world.Built;

        var failed = Assert.Throws<InvalidOperationException>(() => _world.Facts.Replace(s_renamed));
        Assert.Equal("No Sample.Meeting can be made of its members: its declaration has no Read.", failed.Message);
        Assert.True(FactBase.Diff(before, _world.Built).IsEmpty);
        _world.Article.At(3).Assert(s_talks);
    }

    [Fact]
    public void Unique_values_are_exchanged_in_one_step()
    {
        _world.Article.At(1).Assert(s_talks);
        _world.Facts.Replace(Norland with { Code = Sudland.Code }, Sudland with { Code = Norland.Code });

        Assert.Equal("SL", _world.Built.Get<State>("norland").Code);
        Assert.Throws<ValidationException>(() => _world.Facts.Replace(Norland with { Code = "NL" }));
    }

    [Fact]
    public void A_source_is_replaced_in_its_claims_and_in_the_times_that_hang_on_it()
    {
        var claim = _world.Article.At(1).Assert(s_talks with { On = When.Day(_world.Article) });
        Assert.Null(((IAnchor)claim).Time!.Earliest);

        var article = _world.Facts.Replace(_world.Article.Source with { Published = "2024-05-03", Publisher = Courier });
        var later = _world.Article.At(2).Assert(Rejected);

        var told = _world.Built.Get(claim.Id);
        Assert.Equal(Truth.Yes, ((IAnchor)told).Time!.FallsIn("2024-05-03"));
        Assert.All(_world.Built.Claims, one => Assert.Same(article.Source, one.Source));
        Assert.Equal(claim.Id, told.Id);
        Assert.Equal(article.Source, Assert.Single(_world.Built.Sources, source => source.Id == "article"));
        Assert.Equal(later.Id, article.At(3).Assert(Rejected).Id);

        var refused = Assert.Throws<ValidationException>(() => _world.Facts.Replace(new Source("nowhere") { TextHash = "x" }));
        Assert.Equal([ValidationCodes.Pattern, ValidationCodes.UnknownSource], refused.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_source_with_another_text_is_refused_while_its_text_is_at_hand()
    {
        var read = _world.Facts.Read(new Source("read"), "The north met the south.");
        read.At(1).Assert(s_talks);

        var refused = Assert.Throws<ValidationException>(() =>
            _world.Facts.Replace(read.Source with { TextHash = new string('0', 64) }));
        Assert.Equal(nameof(Source.TextHash), Assert.Single(refused.Issues).Path);
        Assert.Equal(read.Source.TextHash, _world.Facts.Replace(new Source("read") { Title = "A meeting" }).Source.TextHash);
    }

    [Fact]
    public void A_claim_of_another_base_that_is_refused_leaves_nothing_behind()
    {
        _world.Article.At(1).Assert(s_talks);
        var before = _world.Built;
        var other = new FactBase.Builder();
        var radio = other.Read(new Source("radio") { Authors = [Moor] });
        var claim = radio.At(1).Assert(s_talks with { Parties = [Vale, s_renamed] });

        Assert.Throws<ValidationException>(() => _world.Facts.Add(claim));
        Assert.True(FactBase.Diff(before, _world.Built).IsEmpty);
        _world.Facts.Add(radio.At(2).Assert(s_talks with { Parties = [Vale, Sudland] }));
        Assert.Equal([_world.Article.Source, _world.Report.Source, radio.Source], _world.Built.Sources);
    }

    [Fact]
    public void A_dropped_claim_is_gone_and_what_it_retracted_holds_again()
    {
        var claim = _world.Article.At(1).Assert(s_talks);
        var retraction = _world.Report.At(1).Retract(claim);
        Assert.Empty(_world.Built.Facts<Linkage>());

        _world.Facts.Drop(retraction);

        Assert.Single(_world.Built.Facts<Linkage>());
        Assert.False(_world.Built.TryGet(retraction.Id, out _));
        Assert.Equal(1, _world.Facts.Count);
        _world.Facts.Drop(claim);
        Assert.Empty(_world.Built.Claims);
        Assert.NotEmpty(_world.Built.Actors<State>());
        Assert.Equal(claim.Id, _world.Article.At(1).Assert(s_talks).Id);
    }

    [Fact]
    public void A_claim_to_which_something_refers_is_dropped_with_it_or_not_at_all()
    {
        var claim = _world.Article.At(1).Assert(s_talks);
        var other = _world.Article.At(1).Assert(s_stay with { Purpose = "talks" });
        Claim[] others =
        [
            _world.Article.At(2).Assert(new Conflict { Claims = [claim, other] }),
            _world.Article.At(3).If(new Conflict { Claims = [other, claim] }).Assert(Rejected),
            _world.Article.At(4).By(Vale).Said(When.After(claim)).Assert(Supported),
            _world.Article.At(5).Superseding(claim).Assert(Office),
            _world.Article.At(6).Assert(Recognised with { During = When.After(claim) }),
            _world.Article.At(7).Doubt("It may be another meeting.", otherReading: claim).Assert(s_stay),
        ];
        var dated = _world.Facts.Read(new Source("dated") { Published = When.After(claim) });

        var refused = Assert.Throws<ValidationException>(() => _world.Facts.Drop(claim));

        string[] parts = ["What", "Condition", "SaidOn", "Supersedes", "What", "Doubts"];
        Assert.Equal(
            ["Sources[dated].Published", .. others.Zip(parts, (one, part) => $"Claims[{one.Id}].{part}")],
            refused.Issues.Select(issue => issue.Path));
        Assert.All(refused.Issues, issue => Assert.Equal(ValidationCodes.Referenced, issue.Code));
        Assert.Equal(8, _world.Facts.Count);

        _world.Facts.Replace(dated.Source with { Published = null });
        _world.Facts.Drop([claim, .. others]);
        Assert.Equal(other, Assert.Single(_world.Built.Claims).Whole);
        refused = Assert.Throws<ValidationException>(() => _world.Facts.Drop(claim));
        Assert.Equal(ValidationCodes.UnknownClaim, Assert.Single(refused.Issues).Code);
    }
}
