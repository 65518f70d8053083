namespace Articles.Questions.Tests;

/// <summary>Who met or talked to whom, when and where?</summary>
public sealed class MeetingQuestions
{
    [Fact]
    public void Kabulov_met_Muttaqi_Kabir_and_Haqqani_on_23_April_in_Kabul() => Assert.Equal(
        [Muttaqi, Kabir, Haqqani],
        Facts.Playing(Meeting.Roles.Participants, Kabulov)
            .During("2024-04-23", Truth.Yes)
            .Where(static claim => Equals(claim.What.Venue, Places.Kabul))
            .SelectMany(static claim => claim.What.Participants)
            .Where(static who => who != Kabulov));

    [Fact]
    public void Haqqani_met_a_sheikh_in_one_article_and_Kabulov_in_another() => Assert.Equal(
        ["article-1: bin-zayed-meets-haqqani", "article-2: kabulov-meets-sirajuddin-haqqani"],
        Haqqani.Contacts(Facts).Select(static claim => $"{claim.Source.Id}: {claim.What.Id}"));

    [Fact]
    public void Four_meetings_are_said_to_have_been_in_Kabul() => Assert.Equal(
        [
            "bin-zayed-meets-haqqani", "kabulov-meets-amir-khan-muttaqi", "kabulov-meets-abdul-kabir",
            "kabulov-meets-sirajuddin-haqqani",
        ],
        Ids(Facts.Playing(Meeting.Roles.Venue, Places.Kabul)));

    [Fact]
    public void Sheikh_met_Haqqani_just_before_the_article_at_a_conference()
    {
        var meeting = Assert.Single(Facts.Playing(Meeting.Roles.Participants, BinZayed)).What;

        Assert.Equal("a conference", meeting.Occasion);
        Assert.Equal(When.Before(Article1.Source).Worded("just"), meeting.On);
    }

    [Fact]
    public void Russia_hosted_a_delegation_and_nobody_else_hosted() => Assert.Equal(
        ["russia-taliban-talks"],
        Ids(Russia.HostedMeetings(Facts)));

    [Fact]
    public void Talks_in_Russia_were_between_officials_and_a_delegation_whom_nobody_names()
    {
        var talks = Assert.Single(Facts.Of("russia-taliban-talks"));
        var sides = Assert.IsType<Meeting>(talks.What).Participants;

        Assert.Equal("Russian officials, Taliban delegation", sides.ToString());
        Assert.All(sides, static side => Assert.Equal(Identification.Anonymous, side.Identification));
    }

    [Fact]
    public void Visit_to_Kabul_was_official() => Assert.Equal(
        [(true, Places.Kabul)],
        Kabulov.Visits(Facts).Select(static claim => (claim.What.Official!.Value, (Place)claim.What.Destination)));

    [Fact]
    public void Kabul_spoke_to_Delhi_through_Stanikzai_shortly_after_its_government_was_formed()
    {
        var talks = Assert.Single(India.Contacts(Facts).Affirmed(), static claim => claim.What.Id is not null);

        Assert.Equal("kabul-delhi-talks", talks.What.Id!.Value.Value);
        Assert.Equal([Stanikzai], talks.What.Envoys);
        Assert.Equal(When.After(Facts.Of("interim-government-formed").First().Whole.What).Worded("shortly after"),
            talks.What.On);
    }

    [Fact]
    public void Taliban_officials_turned_to_four_states() => Assert.Equal(
        [Iran, China, Russia, Uae],
        Facts.ClaimsOf<Contact>().From(Article1.Source)
            .Where(static claim => claim.What.Initiator?.Caption == "Taliban officials")
            .Select(static claim => claim.What.Participants[1]));
}
