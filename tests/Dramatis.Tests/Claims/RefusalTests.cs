using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class RefusalTests
{
    private readonly World _world = new();

    [Fact]
    public void What_is_refused_is_refused_with_every_reason_at_once()
    {
        var office = new OfficeHolding
        {
            Holder = new Person("nameless"),
            Institution = new State("x") { Name = "X", Code = "XYZ" },
            Title = "",
        };

        var issues = Refused(() => _world.Article.At(1).Demand(office, by: new Person("other")));

        Assert.Equal(
            [
                (ValidationCodes.Length, "Institution[x].Code"),
                (ValidationCodes.Length, "Title"),
                (ValidationCodes.Missing, "Holder[nameless].Name"),
                (ValidationCodes.Missing, "Holders[other].Name"),
                (ValidationCodes.Modality, "Modality"),
            ],
            issues.Order());
    }

    [Fact]
    public void What_is_refused_leaves_nothing_behind()
    {
        var claims = _world.Facts.Count;

        Refused(() => _world.Article.At(1).Assert(new Meeting { Participants = [Norland] }));

        Assert.Equal(claims, _world.Facts.Count);
        Assert.Empty(_world.Built.Actors<Actor>());
        var other = new State("norland") { Name = "Another Norland" };
        _world.Article.At(1).Assert(new Contact { Parties = [Vale, other] });
        Assert.Same(other, _world.Built.Get<State>("norland"));
    }

    [Fact]
    public void A_unique_value_of_a_refused_claim_is_free_again()
    {
        Refused(() => _world.Article.At(1).Assert(new Meeting { Participants = [Norland] }));

        var other = new State("n") { Name = "N", Code = "NL" };
        var claim = _world.Article.At(1).Assert(new Contact { Parties = [Vale, other] });

        Assert.Empty(claim.Warnings);
    }

    [Fact]
    public void An_error_deep_inside_is_named_by_its_path()
    {
        var remark = new Remark { Speaker = Vale, Subject = new Meeting { Participants = [new State("x")] } };

        Assert.Equal(
            [
                (ValidationCodes.Count, "Subject.Participants"),
                (ValidationCodes.Missing, "Subject.Participants[x].Name"),
            ],
            Refused(() => _world.Article.At(1).Assert(remark)));
    }

    [Fact]
    public void A_condition_must_be_in_order_too() => Assert.Equal(
        [(ValidationCodes.Count, "Condition.Participants")],
        Refused(() => _world.Article.At(1).If(new Meeting { Participants = [Norland] }).Assert(Talks)));

    [Fact]
    public void A_happening_has_no_empty_id() => Assert.Equal(
        [(ValidationCodes.Missing, "Id")],
        Refused(() => _world.Article.At(1).Assert(Talks with { Id = default(EntityId) })));

    [Fact]
    public void A_speaker_must_be_in_order_too() => Assert.Equal(
        [(ValidationCodes.Missing, "Attribution[nameless].Name")],
        Refused(() => _world.Article.At(1).By(new Person("nameless")).Assert(Talks)));

    [Fact]
    public void Only_an_identified_actor_needs_what_is_required()
    {
        var experts = new Person("article.experts") { Identification = Identification.Anonymous };

        Assert.Empty(_world.Article.At(1).By(experts).Assert(Talks).Warnings);
    }

    [Fact]
    public void Only_the_modalities_that_the_relation_admits_are_taken()
    {
        var office = new OfficeHolding { Holder = Vale, Institution = Norland, Title = "Minister" };
        _world.Article.At(1).Expect(office);

        var error = Assert.Throws<ValidationException>(() => _world.Article.At(1).Demand(office));

        Assert.Equal(
            "Sample.OfficeHolding cannot be Demanded; Actual, Planned, Expected are allowed.",
            Assert.Single(error.Issues).Message);
    }

    [Fact]
    public void What_is_so_is_nobodys() => Assert.Equal(
        [(ValidationCodes.Holder, "Holders")],
        Refused(() => _world.Article.At(1).Deny(Talks, by: Norland, to: Sudland)));

    [Fact]
    public void A_modality_that_is_none_is_refused() => Assert.Equal(
        [(ValidationCodes.Enum, "Modality")],
        Refused(() => _world.Article.At(1).Deny(Talks, (Modality)99)));

    [Fact]
    public void Words_for_somebody_who_does_not_occur_are_warned_of()
    {
        var claim = _world.Article.At(1).As(Vale, "the minister").Assert(Talks);

        var warning = Assert.Single(claim.Warnings);
        Assert.Equal((ValidationCodes.Wording, Severity.Warning), (warning.Code, warning.Severity));
    }

    [Fact]
    public void A_claim_of_another_fact_base_cannot_be_referred_to()
    {
        var foreign = new World().Article.At(1).Assert(Talks);
        var at = _world.Article.At(1);
        const string Unknown = ValidationCodes.UnknownClaim;

        Assert.Equal([(Unknown, "Supersedes")], Refused(() => at.Superseding(foreign).Deny(Talks)));
        Assert.Equal([(Unknown, "Retracts")], Refused(() => at.Retract(foreign)));
        Assert.Equal([(Unknown, "Doubts")], Refused(() => at.Doubt("?", null, foreign).Deny(Talks)));
        Assert.Equal(
            [(Unknown, "Claims"), (Unknown, "Claims"), (ValidationCodes.Twice, "Claims[1]")],
            Refused(() => at.Assert(new Conflict { Claims = [foreign, foreign] })));
    }

    [Fact]
    public void A_claim_cannot_correct_itself()
    {
        var claim = _world.Article.At(1).Assert(Talks);
        var open = _world.Article.At(1).Uncommitted.Assert(Talks);

        var at = _world.Article.At(2);
        Assert.Equal([(ValidationCodes.Correction, "Supersedes")], Refused(() => at.Superseding(claim).Assert(Talks)));
        Assert.Equal([(ValidationCodes.Correction, "Retracts")], Refused(() => at.Retract(open)));
        Assert.Empty(_world.Built.Get(claim).Supersedes);
    }

    [Fact]
    public void A_warning_is_kept_with_the_claim()
    {
        var claim = _world.Article.At(1).Assert(Talks with { Host = Norland });

        var warning = Assert.Single(claim.Warnings);
        Assert.Equal("rule:Sample.Meeting.host-is-no-participant", warning.Code);
        Assert.Equal(Severity.Warning, warning.Severity);
    }

    [Fact]
    public void The_message_says_what_where_and_what_is_allowed()
    {
        var error = Assert.Throws<ValidationException>(
            () => _world.Article.At(Locator.Cell(9, 2)).Assert(new Meeting { Participants = [Norland] }));

        Assert.Equal(
            "Sample.Meeting in article, paragraph 9, column 2: "
            + "Participants has 1 value; 2 or more are allowed. [count]",
            error.Message);
    }

    private static List<(string Code, string Path)> Refused(Func<object> act) =>
        [.. Assert.Throws<ValidationException>(act).Issues.Select(issue => (issue.Code, issue.Path))];
}
