namespace Articles.Questions.Tests;

/// <summary>What is doubtful, and how firmly is it said?</summary>
public sealed class DoubtQuestions
{
    [Fact]
    public void With_whom_Russia_had_no_contact_is_doubtful_in_two_claims() => Assert.Equal(
        [
            "article-0, 3: Aryana News and Afghan International (\"according to reports\"): "
                + "Zamir Kabulov (\"confirmed\"): not: "
                + "Russia, [missing in the text] are in direct contact over the Afghan issue, "
                + "the year of its publication (\"this year\")",
            "article-0, 3: Aryana News and Afghan International (\"according to reports\"): "
                + "Zamir Kabulov (\"confirmed\"): not planned: Russia, [missing in the text] meet",
        ],
        Told(Facts.Claims.From(Article0.Source).SaidBy(Kabulov).Doubtful(nameof(Contact.Participants))));

    [Fact]
    public void Pakistan_against_itself_is_doubtful() => Assert.Equal(
        ["article-1, 1: persistently: Pakistan, Pakistan have hostile ties"],
        Told(Facts.ClaimsOf<Ties>().Doubtful(nameof(Ties.Parties))
            .Where(static claim => claim.What.Quality == TiesQuality.Hostile)));

    [Fact]
    public void Place_where_the_sheikh_met_Haqqani_is_doubtful() => Assert.Equal(
        ["bin-zayed-meets-haqqani"],
        Ids(Facts.ClaimsOf<Meeting>().Doubtful(nameof(Meeting.Venue))));

    [Fact]
    public void Forum_in_St_Petersburg_is_doubtful_in_its_members_and_its_place() => Assert.Equal(
        [
            "article-1, 2: membership of Taliban officials in World Economic Forum",
            "article-1, 2: location of World Economic Forum: St Petersburg",
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
        Facts.Claims.From(Article4.Source).SaidBy(Smadiyarov).Doubtful(nameof(Claim.Attribution))
            .Concat(Facts.Claims.From(Article4.Source).Through(Smadiyarov).Doubtful(nameof(Claim.Attribution)))
            .DistinctBy(static claim => claim.Id)
            .Select(static claim => claim.What.GetType()));

    [Fact]
    public void Whether_the_leadership_or_Mujahid_gives_thanks_and_offers_cooperation_is_doubtful() => Assert.Equal(
        [typeof(Gratitude), typeof(Cooperation)],
        Facts.Claims.From(Article4.Source).InOwnVoice().Doubtful(nameof(Claim.Attribution))
            .Select(static claim => claim.What.GetType()));

    [Fact]
    public void Group_that_struggles_may_be_the_Taliban_and_not_their_regime() => Assert.Equal(
        [
            typeof(Legitimacy), typeof(Recognition), typeof(Recognition), typeof(Difficulty), typeof(Indication),
            typeof(Difficulty), typeof(Indication),
        ],
        Facts.Claims.From(Article0.Source)
            .Where(static claim => claim.Doubts.Any(static doubt =>
                doubt.Why.StartsWith("'the group'", StringComparison.Ordinal)))
            .Select(static claim => claim.What.GetType()));

    [Fact]
    public void Parties_to_a_negotiation_and_to_a_fight_that_the_text_does_not_name_are_doubtful() => Assert.Equal(
        ["article-3, 30 31", "article-3, 8 10", "article-3, 8 10"],
        Facts.Claims.From(Article3.Source)
            .Where(static claim => claim.Doubts.Any(static doubt => doubt.Why is
                "who shall tackle them is not said" or "with whom the two shall negotiate is not said"))
            .Select(static claim => Where(claim))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Failure_of_Western_pressure_is_only_probable() => Assert.Equal(
        [
            "article-4, 9: probable: not: success of the West with \"pressure of the West on Taliban: "
                + "reforms of Taliban: a more liberal and tolerant regime\"",
        ],
        Told(Facts.Claims.Where(static claim => claim.Certainty == Certainty.Probable)));

    [Fact]
    public void Official_recognition_may_not_come_in_the_short_term() => Assert.Equal(
        [
            "article-4, 2 3: possible: expected: not: recognition of Islamic Emirate of Afghanistan (form: official), "
                + "after its publication (\"in the short term\")",
        ],
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
    public void Article_3_leaves_open_how_the_outreach_will_have_influence_and_not_whether()
    {
        var influences = Facts.ClaimsOf<Cause>().From(Article3.Source).InOwnVoice().With(Modality.Expected).ToList();

        Assert.Equal(
            ["stability in Afghanistan", "international relations of Afghanistan"],
            influences.Select(static claim => claim.What.Effect.Caption));
        Assert.All(influences, static claim =>
        {
            Assert.Equal(Certainty.Certain, claim.Certainty);
            Assert.Equal(nameof(Cause.Effect), Assert.Single(claim.Doubts).About);
        });
        Assert.Equal(
            influences.Select(static claim => claim.Id),
            Facts.ClaimsOf<Attention>().From(Article3.Source)
                .Select(static claim => claim.What.Matter).OfType<Claim>().Select(static watched => watched.Id));
    }

    [Fact]
    public void Profession_from_a_box_under_the_text_is_no_fact() =>
        Assert.DoesNotContain(Facts.Facts<Occupation>(), static fact => fact.What.Person == JacksonLee);

    [Fact]
    public void Whether_Kabulov_met_them_one_by_one_is_doubtful_of_all_three() => Assert.Equal(
        [Muttaqi, Kabir, Haqqani],
        Facts.ClaimsOf<Meeting>().From(Article2.Source).Doubtful(nameof(Meeting.Participants))
            .Select(static claim => claim.What.Participants[1]));

    [Fact]
    public void With_whom_ties_must_be_built_and_whose_security_is_promised_is_not_said()
    {
        Assert.Equal(
            ["article-4, 5"],
            Facts.ClaimsOf<Ties>().From(Article4.Source).Doubtful(nameof(Ties.Parties))
                .Select(static claim => Where(claim)));
        Assert.Equal(
            ["article-4, 7"],
            Facts.ClaimsOf<Protection>().Doubtful(nameof(Protection.Protected)).Select(static claim => Where(claim)));
    }

    [Fact]
    public void Closures_raise_concerns_outright_and_threaten_somebody_only_perhaps()
    {
        var concerns = Assert.Single(Facts.ClaimsOf<Cause>().From(Article0.Source), static claim =>
            claim.What.Effect is Attention);

        Assert.Equal((Certainty.Certain, 0), (concerns.Certainty, concerns.Doubts.Count));
        Assert.Equal("closure of humanitarian transit facilities", concerns.What.Origin.Caption);
        Assert.Equal(
            [("vulnerable Afghan populations", Certainty.Possible)],
            Facts.ClaimsOf<Threat>().From(Article0.Source)
                .Select(static claim => (claim.What.Threatened.Caption, claim.Certainty)));
    }
}
