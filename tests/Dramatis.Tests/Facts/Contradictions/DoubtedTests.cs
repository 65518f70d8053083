using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>A doubt about what a rule compares makes it possible, and one about another part changes nothing.</summary>
public sealed class DoubtedTests
{
    private readonly World _world = new();
    private readonly Passage _elsewhere;

    public DoubtedTests() => _elsewhere = _world.Report.At(1);

    [Theory]
    [InlineData("talks", false)]
    [InlineData(null, true)]
    public void Which_happening_is_meant_counts_only_for_who_denies_that_one(string? denied, bool isCertain)
    {
        Doubting(nameof(Meeting.Id)).Assert(Talks with { Id = "talks", On = "2024-05" });
        _elsewhere.Deny(Talks with { Id = denied is null ? default(EntityId?) : new(denied), On = "2024" });

        AssertFound(ContradictionRule.Denied, isCertain);
    }

    [Theory]
    [InlineData(nameof(Meeting.Participants), false)]
    [InlineData(nameof(Meeting.On), false)]
    [InlineData(nameof(Claim.ModalPolarity), false)]
    [InlineData(nameof(Claim.Holders), false)]
    [InlineData(nameof(Meeting.Venue), true)]
    public void That_something_is_planned(string part, bool isCertain)
    {
        Doubting(part).Plan(Talks with { On = "2024-05" }, by: Norland);
        _elsewhere.Deny(Talks with { On = "2024" }, Modality.Planned, by: Norland);

        AssertFound(ContradictionRule.NoSuchPlan, isCertain);
    }

    [Theory]
    [InlineData(nameof(SoleOffice.Holder), false)]
    [InlineData(nameof(SoleOffice.Institution), false)]
    [InlineData(nameof(SoleOffice.Title), false)]
    [InlineData(nameof(SoleOffice.During), false)]
    [InlineData(nameof(Claim.Polarity), false)]
    [InlineData(nameof(Claim.SaidOn), true)]
    public void That_somebody_holds_what_only_one_can(string part, bool isCertain)
    {
        Doubting(part).Assert(Office);
        _elsewhere.Assert(Office with { Holder = Moor });

        AssertFound(ContradictionRule.Exclusive, isCertain);
    }

    [Theory]
    [InlineData(nameof(Support.Supporters), false)]
    [InlineData(nameof(Support.Supported), false)]
    [InlineData(nameof(Support.During), false)]
    [InlineData(nameof(Claim.Modality), false)]
    [InlineData(nameof(Claim.Condition), true)]
    public void That_somebody_supports_whom_he_rejects(string part, bool isCertain)
    {
        Doubting(part).Assert(Supported);
        _elsewhere.Assert(Rejected);

        AssertFound(ContradictionRule.Excludes, isCertain);
    }

    [Theory]
    [InlineData(nameof(Meeting.Venue), false)]
    [InlineData(nameof(Meeting.Id), false)]
    [InlineData(nameof(Meeting.Participants), true)]
    [InlineData(nameof(Meeting.On), true)]
    public void That_a_happening_had_this_venue(string part, bool isCertain)
    {
        Doubting(part).Assert(Talks with { Id = "talks", Venue = Port, On = "2024" });
        _elsewhere.Assert(Talks with { Id = "talks", Venue = new Place("bay") { Name = "The bay" }, On = "2024" });

        AssertFound(ContradictionRule.SameHappening, isCertain);
    }

    [Theory]
    [InlineData(nameof(Meeting.On), false)]
    [InlineData(nameof(Meeting.Participants), true)]
    public void That_a_happening_was_then(string part, bool isCertain)
    {
        Doubting(part).Assert(Talks with { Id = "talks", On = "2024" });
        _elsewhere.Assert(Talks with { Id = "talks", On = "2023" });

        AssertFound(ContradictionRule.SameHappening, isCertain);
    }

    [Theory]
    [InlineData(nameof(Meeting.Participants), false)]
    [InlineData(nameof(Meeting.On), false)]
    [InlineData(nameof(Claim.SaidOn), true)]
    public void What_the_encoder_notes(string part, bool isCertain)
    {
        var (first, second) = (Doubting(part).Assert(Talks), _elsewhere.Assert(Recognised));
        _world.Facts.Read(new("encoder")).At(1).Assert(new Conflict { Claims = [first, second] });

        AssertFound(ContradictionRule.Noted, isCertain);
    }

    [Fact]
    public void A_note_that_is_itself_only_possible_or_conditional_notes_no_more_than_that()
    {
        var both = new Conflict { Claims = [_elsewhere.Assert(Talks), _elsewhere.Assert(Recognised)] };
        var notes = _world.Facts.Read(new("encoder")).At(1);
        notes.Possibly.If("it rains").Assert(both);

        var found = Assert.Single(_world.Built.Contradictions());
        Assert.False(found.IsCertain);
        Assert.Equal(
            "The encoder notes that they cannot both be true; the note says so only as possible; only if it rains.",
            found.Reason);

        notes.Assert(both);
        Assert.True(Assert.Single(_world.Built.Contradictions()).IsCertain);
    }

    [Fact]
    public void A_note_on_what_was_withdrawn_or_left_open_is_void_and_so_is_one_that_is_no_assertion()
    {
        var (talks, recognised) = (_elsewhere.Assert(Talks), _elsewhere.Assert(Recognised));
        var withdrawn = _elsewhere.Plan(Talks);
        _elsewhere.Retract(withdrawn);
        var notes = _world.Facts.Read(new("encoder")).At(1);
        notes.Assert(new Conflict { Claims = [talks, withdrawn] });
        notes.Assert(new Conflict { Claims = [talks, _elsewhere.Uncommitted.Assert(Recognised)] });
        var both = new Conflict { Claims = [talks, recognised] };
        notes.Deny(both);
        notes.Consider(both);
        notes.Uncommitted.Assert(both);
        _world.Facts.Read(new("encoder")).At(2).Retract(notes.Probably.Assert(both));

        Assert.Empty(_world.Built.Contradictions());
    }

    private Passage Doubting(string part) => _world.Article.At(1).Doubt("illegible", part);

    private void AssertFound(ContradictionRule rule, bool isCertain)
    {
        var found = Assert.Single(_world.Built.Contradictions());
        Assert.Equal((rule, isCertain), (found.Rule, found.IsCertain));
        Assert.Equal(
            !isCertain, found.Reason.EndsWith("; one claim is in doubt: illegible.", StringComparison.Ordinal));
    }
}
