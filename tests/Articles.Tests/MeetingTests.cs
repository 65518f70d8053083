namespace Articles.Tests;

public sealed class MeetingTests
{
    [Fact]
    public void Kabulov_met_three_officials_in_Kabul()
    {
        var met = Facts.Facts<Meeting>()
            .Where(static fact => fact.What.Participants.Includes(Kabulov))
            .Select(static fact => fact.What);

        Assert.Equal([Muttaqi, Kabir, Haqqani], met.Select(static meeting => meeting.Participants[1]));
        Assert.All(met, static meeting => Assert.Equal(Places.Kabul, meeting.Venue));
    }

    [Fact]
    public void Year_of_the_meetings_is_concluded_and_keeps_what_is_stated()
    {
        var dated = Facts.ClaimsOf<Meeting>().Inferred(nameof(Meeting.On)).ToList();

        Assert.Equal(3, dated.Count);
        Assert.All(dated, static claim =>
        {
            Assert.Equal((When)"2024-04-23", claim.What.On);
            Assert.Equal("XXXX-04-23", claim.Inferences.Single(static i => i.About == nameof(Meeting.On)).Stated);
        });
    }

    [Fact]
    public void Visit_is_one_event_told_in_many_paragraphs()
    {
        var visit = Assert.Single(Facts.Facts<Visit>(), static fact => fact.Id == "kabulov-visits-kabul");

        Assert.Equal(
            [2, 3, 4, 5, 7, 8, 9, 10, 14, 21, 22],
            Assert.Single(visit.Claims).Locators.Select(static place => place.Paragraph).Distinct());
    }

    [Fact]
    public void Facts_are_the_meetings_that_articles_affirm_themselves() => Assert.Equal(
        [
            "bin-zayed-meets-haqqani",
            "kabulov-meets-amir-khan-muttaqi",
            "kabulov-meets-abdul-kabir",
            "kabulov-meets-sirajuddin-haqqani",
            "russia-taliban-talks",
        ],
        Facts.Facts<Meeting>().Select(static fact => fact.Id!.Value.Value));

    [Fact]
    public void Meeting_in_an_implausible_place_is_kept_with_a_doubt_about_the_place()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Meeting>().Doubtful(nameof(Meeting.Venue)));

        Assert.Equal([BinZayed, Haqqani], claim.What.Participants);
        Assert.Equal(Places.Kabul, claim.What.Venue);
    }

    [Fact]
    public void Russia_hosted_talks_with_three_topics()
    {
        var talks = Assert.Single(Facts.Facts<Meeting>(), static fact => Equals(fact.What.Host, Russia)).What;

        Assert.Equal(
            ["regional security", "counterterrorism", "stability in Afghanistan"],
            talks.Topics.Select(static topic => topic.Name));
        Assert.Equal(10, Facts.ClaimsOf<AgendaItem>().Count(claim => claim.What.Talks.Equals(talks)));
    }

    [Fact]
    public void Who_turned_to_whom_is_kept()
    {
        var contacts = Facts.ClaimsOf<Contact>().From(Article1.Source).With(Modality.Actual)
            .Where(static claim => claim.What.Initiator is not null);

        Assert.Equal(
            [
                "Taliban officials -> Iran",
                "Taliban officials -> China",
                "Taliban officials -> Russia",
                "Taliban officials -> UAE",
                "governments in West Asia and abroad -> Taliban officials",
            ],
            contacts.Select(static claim => $"{claim.What.Initiator} -> {claim.What.Participants[1]}"));
    }

    [Fact]
    public void Delhi_was_spoken_to_through_an_envoy()
    {
        var contact = Assert.Single(Facts.ClaimsOf<Contact>(), static claim => claim.What.Envoys.Count > 0).What;

        Assert.Equal([Stanikzai], contact.Envoys);
        Assert.Equal(new Agent[] { Emirate, India }, contact.Participants);
        Assert.Equal(WhenRelation.After, contact.On!.Relation);
    }
}
