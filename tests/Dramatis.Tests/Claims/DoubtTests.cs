using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class DoubtTests
{
    private static readonly Meeting Lonely = new() { Participants = [Norland] };
    private readonly World _world = new();

    [Theory]
    [InlineData(nameof(Meeting.Participants))]
    [InlineData("participants")]
    [InlineData(null)]
    public void An_error_in_a_part_that_the_claim_doubts_is_kept_as_a_warning(string? about)
    {
        var claim = _world.Article.At(1).Doubt("a name is missing", about).Assert(Lonely);

        var warning = Assert.Single(claim.Warnings);
        Assert.Equal((ValidationCodes.Count, Severity.Warning), (warning.Code, warning.Severity));
        Assert.Same(Lonely, _world.Built.Get(claim).What);
    }

    [Fact]
    public void A_doubt_about_another_part_excuses_nothing() => Assert.Throws<ValidationException>(
        () => _world.Article.At(1).Doubt("unreadable", nameof(Meeting.Host)).Assert(Lonely));

    [Fact]
    public void A_doubt_about_a_position_covers_who_plays_it()
    {
        var meeting = new Meeting { Participants = [Norland, new State("x")] };

        var claim = _world.Article.At(1).Doubt("who is that?", nameof(Meeting.Participants)).Assert(meeting);

        Assert.Equal("Participants[x].Name", Assert.Single(claim.Warnings).Path);
    }

    [Fact]
    public void An_actor_that_was_excused_once_is_not_excused_for_good()
    {
        var meeting = new Meeting { Participants = [Norland, new State("x")] };
        _world.Article.At(1).Doubt("who is that?").Assert(meeting);

        Assert.Throws<ValidationException>(() => _world.Article.At(2).Deny(meeting));
        Assert.Throws<ValidationException>(() => _world.Built.ToBuilder().Read(new("later")).At(2).Deny(meeting));
    }

    [Fact]
    public void What_is_no_part_of_the_text_cannot_be_doubted_away()
    {
        var other = new State("norland") { Name = "Another" };
        _world.Article.At(1).Assert(Talks);

        Assert.Throws<ValidationException>(
            () => _world.Article.At(1).Doubt("odd").Assert(new Contact { Parties = [other, Vale] }));
        Assert.Throws<ValidationException>(() => _world.Article.At(1).Doubt("odd").Deny(Talks, by: Norland));
    }
}
