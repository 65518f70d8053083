namespace Articles.Questions.Tests;

/// <summary>What is doubtful, and how firmly is it said?</summary>
public sealed class DoubtQuestions
{
    [Fact]
    public void With_whom_Russia_had_no_contact_is_doubtful_in_two_claims() => Assert.Equal(
        [
            "article-0, 3: Aryana News, Afghan International: Zamir Kabulov: not: "
                + "Russia, [missing in the text] are in direct contact over the Afghan issue",
            "article-0, 3: Aryana News, Afghan International: Zamir Kabulov: not planned: "
                + "Russia, [missing in the text] meet",
        ],
        Told(Facts.Claims.From(Article0.Source).Doubtful(nameof(Contact.Participants))));

    [Fact]
    public void Pakistan_against_itself_is_doubtful() => Assert.Equal(
        ["article-1, 1: Pakistan, Pakistan have hostile ties"],
        Told(Facts.ClaimsOf<Ties>().Doubtful(nameof(Ties.Parties))
            .Where(static claim => claim.What.Quality == TiesQuality.Hostile)));

    [Fact]
    public void Place_where_the_sheikh_met_Haqqani_is_doubtful() => Assert.Equal(
        ["bin-zayed-meets-haqqani"],
        Ids(Facts.ClaimsOf<Meeting>().Doubtful(nameof(Meeting.Venue))));

    [Fact]
    public void Forum_in_St_Petersburg_is_doubtful_in_its_members_and_its_place() => Assert.Equal(
        [
            "article-1, 2: Taliban is a member of World Economic Forum",
            "article-1, 2: World Economic Forum is in St Petersburg",
        ],
        Told(Facts.Involving(WorldEconomicForum).Doubtful()));

    [Fact]
    public void Armenians_are_doubtful_as_a_whole()
    {
        var claim = Assert.Single(Facts.Involving(Facts.Get<Group>("article-1:armenians")));

        Assert.Equal("article-1, 5", Where(claim));
        Assert.True(Assert.Single(claim.Doubts).IsOfWhole);
        Assert.DoesNotContain(Facts.Facts<Trend>(), fact => fact.What.Equals(claim.What));
    }

    [Fact]
    public void Whether_Smadiyarov_speaks_of_the_resolutions_is_doubtful() => Assert.Equal(
        [typeof(Assessment), typeof(Listing)],
        Facts.Claims.From(Article4.Source).Doubtful(nameof(Claim.Attribution))
            .Select(static claim => claim.What.GetType()));

    [Fact]
    public void Failure_of_Western_pressure_is_only_probable() => Assert.Equal(
        ["article-4, 9: probable: not: the West succeeds with \"the West puts pressure on Taliban\""],
        Told(Facts.Claims.Where(static claim => claim.Certainty == Certainty.Probable)));

    [Fact]
    public void Official_recognition_may_not_come_in_the_short_term() => Assert.Equal(
        ["article-4, 2 3: possible: expected: not: Islamic Emirate of Afghanistan is recognised (official)"],
        Told(Facts.ClaimsOf<Recognition>().With(Modality.Expected).InOwnVoice()));

    [Fact]
    public void Turning_away_of_Russia_is_a_mere_possibility_of_some_media_and_analysts()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Ending>().With(Modality.Expected));

        Assert.Equal(Certainty.Possible, claim.Certainty);
        Assert.Equal("some media and analysts", claim.Whole.InnermostSpeakers.ToString());
        Assert.Empty(Facts.ClaimsOf<Ending>().With(Modality.Expected).AtLeast(Certainty.Probable));
    }

    [Fact]
    public void Article_3_leaves_open_what_the_talks_will_bring() => Assert.Equal(
        ["article-3, 41", "article-3, 41"],
        Facts.Claims.From(Article3.Source)
            .Where(static claim => claim.Certainty == Certainty.Uncommitted)
            .Select(static claim => Where(claim)));
}
