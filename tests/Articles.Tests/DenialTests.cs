namespace Articles.Tests;

public sealed class DenialTests
{
    [Fact]
    public void Contact_with_a_party_that_the_text_lost_is_denied_by_Kabulov_as_two_outlets_report()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Contact>().Denied().SaidBy(Kabulov));

        Assert.Equal([AryanaNews, AfghanInternational], claim.Attribution[0].Speakers.Cast<MediaOutlet>());
        Assert.Equal(Identification.Unresolved, claim.What.Participants[1].Identification);
        Assert.Equal(nameof(Contact.Participants), Assert.Single(claim.Doubts).About);
        Assert.Equal(Channel.Direct, claim.What.Channel);
        Assert.Equal(When.Year(Article0.Source).Worded("this year"), claim.What.On);
    }

    [Fact]
    public void No_meeting_is_planned_and_none_is_denied()
    {
        Assert.Single(Facts.ClaimsOf<Meeting>().Denied(Modality.Planned));
        Assert.Empty(Facts.ClaimsOf<Meeting>().Denied());
    }

    [Fact]
    public void Negotiations_of_Russia_and_the_United_States_are_denied()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Negotiation>().Denied().SaidBy(Kabulov));

        Assert.Equal([Russia, Usa], claim.What.Participants);
        Assert.Equal([Kabulov], claim.Attribution[^1].Speakers.Cast<Person>());
    }

    [Fact]
    public void Three_did_not_accuse_the_Taliban()
    {
        var denied = Facts.ClaimsOf<Accusation>().Denied().From(Article2.Source).ToList();

        Assert.Equal(["Iran", "Russia", "others beside Iran and Russia"], denied.Select(c => c.What.Accuser!.Caption));
        Assert.All(denied, claim => Assert.IsType<Support>(claim.What.Deed));
        Assert.Equal([denied[2]], denied.Where(static c => c.Doubts.Any(static d => d.About == "Accuser")));
    }

    [Fact]
    public void Recognition_need_not_be_which_says_nothing_of_whether_it_is()
    {
        var needless = Facts.ClaimsOf<Recognition>().Denied(Modality.Recommended).ToList();

        Assert.Equal(4, needless.Count);
        Assert.Equal(2, needless.Count(static claim => claim.Condition is not null));
        Assert.Empty(Facts.ClaimsOf<Recognition>().Denied().From(Article2.Source));
    }

    [Fact]
    public void Nobody_recognises_the_emirate_by_the_word_of_article_4()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Recognition>().Denied().With(Modality.Actual).InOwnVoice().From(Article4.Source));

        Assert.Null(claim.What.Recogniser);
        Assert.Equal(Emirate, claim.What.Recognised);
    }

    [Fact]
    public void Taliban_are_on_no_list_by_the_resolutions_to_which_Smadiyarov_refers()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Listing>().Denied());

        Assert.Equal(
            ["Aibek Smadiyarov", "resolutions of the UN Security Council"],
            claim.Attribution.Select(static step => Assert.Single(step.Speakers).Caption));
    }

    [Fact]
    public void Silence_of_the_powers_denies_that_they_spoke_and_not_that_there_was_contact()
    {
        var silence = Assert.Single(Facts.ClaimsOf<Statement>().Denied());

        Assert.Equal("global powers", silence.What.Speaker.Caption);
        Assert.Equal(nameof(Statement.Matter), Assert.Single(silence.Doubts).About);
    }

    [Fact]
    public void Lack_of_dialogue_denies_no_more_than_negotiations_over_the_issue_named_before()
    {
        Assert.Empty(Facts.ClaimsOf<Contact>().Denied().From(Article0.Source).InOwnVoice());
        var lacks = Facts.ClaimsOf<Negotiation>().Denied().From(Article0.Source).InOwnVoice().ToList();

        Assert.Equal(
            ["United States, Russia", "major powers, other major powers"],
            lacks.Select(static lack => lack.What.Participants.ToString()));
        Assert.All(lacks, static lack =>
        {
            Assert.Equal(["the Afghan issue"], lack.What.Topics.Select(static topic => topic.Name));
            Assert.Equal(When.At(Article0.Source), lack.What.On);
            Assert.Equal("diplomatic dialogue", Assert.Single(lack.Whole.Inferences).Stated);
        });
    }

    [Fact]
    public void Difficulties_that_a_spokesman_denies_are_of_any_kind_until_then()
    {
        var denied = Assert.Single(Facts.ClaimsOf<Difficulty>().Denied());

        Assert.Null(denied.What.Matter);
        Assert.Equal(When.Before(Article4.Source).Worded("have not faced"), denied.What.During);
        Assert.Equal(nameof(Difficulty.Matter), Assert.Single(denied.Doubts).About);
    }
}
