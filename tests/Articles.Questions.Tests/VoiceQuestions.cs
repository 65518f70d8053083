namespace Articles.Questions.Tests;

/// <summary>Whose word is it?</summary>
public sealed class VoiceQuestions
{
    [Fact]
    public void Two_outlets_pass_on_what_Kabulov_says() => Assert.Equal(
        Facts.Claims.Through(AryanaNews).Select(static claim => claim.Id),
        Facts.Claims.Through(AfghanInternational).SaidBy(Kabulov).Select(static claim => claim.Id));

    [Fact]
    public void Closure_of_the_camp_is_told_by_Middle_East_Eye() => Assert.Equal(
        ["camp-closure"],
        Ids(Facts.Claims.SaidBy(MiddleEastEye)));

    [Fact]
    public void Nothing_that_Yusufzai_says_came_through_the_outlet_that_he_told_it() => Assert.Equal(
        (5, 0),
        (Facts.Claims.SaidBy(Yusufzai).Count(), Facts.Claims.SaidBy(Yusufzai).Through(Pas).Count()));

    [Fact]
    public void Strategy_speaks_with_its_own_words_on_the_danger_of_the_group()
    {
        var threats = Facts.ClaimsOf<Threat>().From(Article4.Source).ToList();

        Assert.Equal(3, threats.Count);
        Assert.All(threats, static claim =>
        {
            Assert.True(claim.Whole.IsQuoted);
            Assert.Equal("Integrated Country Strategy Afghanistan", claim.Whole.InnermostSpeakers.ToString());
        });
    }

    [Fact]
    public void West_alone_calls_the_aid_of_his_country_the_biggest() => Assert.Equal(
        [
            "article-4, 5: Thomas West (\"stated\"): humanitarian aid of United States to Afghanistan",
            "article-4, 5: Thomas West (\"stated\"): \"humanitarian aid of United States to Afghanistan\": primary and biggest",
        ],
        Told(Facts.Claims.SaidBy(ThomasWest)));

    [Fact]
    public void Support_of_ISIS_by_the_Taliban_is_a_belief_of_Western_media_and_no_fact()
    {
        var believed = Assert.Single(Facts.Playing(Support.Roles.Supporter, Taliban));

        Assert.Equal(
            "article-2, 12: media and press companies of the United States and the West (believed, \"considered\"): "
                + "support of Taliban for ISIS",
            Told(believed.Whole));
        Assert.DoesNotContain(Facts.Facts<Support>(), static fact => fact.What.Supporter == Taliban);
    }

    [Fact]
    public void Kabulov_says_four_times_that_Russia_supports_them() => Assert.Equal(
        ["article-2, 5", "article-2, 8", "article-2, 16", "article-2, 16"],
        Russia.Supports(Facts).SaidBy(Kabulov).Select(static claim => Where(claim)));

    [Fact]
    public void That_the_region_knows_the_plans_is_told_by_the_article_and_by_Kabulov_during_his_visit() =>
        Assert.Equal(
            [null, WhenRelation.During],
            Facts.ClaimsOf<Attention>().From(Article2.Source)
                .Where(static claim => claim.What.Observer.Caption == "governments of the region")
                .Select(static claim => claim.SaidOn?.Relation));

    [Fact]
    public void Chains_are_two_steps_long_at_most_and_three_speak_at_their_ends()
    {
        var passedOn = Facts.Claims.Where(static claim => claim.Attribution.Count > 1).ToList();

        Assert.All(passedOn, static claim => Assert.Equal(2, claim.Attribution.Count));
        Assert.Equal(
            ["Zamir Kabulov", "members of the Taliban government", "resolutions of the UN Security Council"],
            passedOn.Select(static claim => claim.Whole.InnermostSpeakers.ToString()).Distinct());
    }

    [Fact]
    public void Russian_officials_speak_nine_times_and_always_at_the_talks() => Assert.Equal(
        [
            "article-3, 5", "article-3, 5", "article-3, 7", "article-3, 7", "article-3, 7",
            "article-3, 18", "article-3, 18", "article-3, 18", "article-3, 18",
        ],
        Facts.Claims.SaidBy(Facts.Get<Group>("article-3:russian-officials"))
            .Where(static claim => claim.SaidOn is { Relation: WhenRelation.At, Anchor: Meeting })
            .Select(static claim => Where(claim)));

    [Fact]
    public void Momentum_of_the_Taliban_is_the_word_of_Yusufzai_and_not_of_the_article() => Assert.Equal(
        ["article-1, 10: Arif Yusufzai (\"describing\", to Pas): trend of \"the Taliban's diplomacy\": grows, as of its publication"],
        Told(Facts.ClaimsOf<Trend>().From(Article1.Source)
            .Where(static claim => claim.What.Matter.Equals(Cast.Shared.TalibanDiplomacy))));

    [Fact]
    public void What_Moscow_considers_is_a_belief_and_no_statement_of_Moscow() => Assert.Equal(
        ["article-2, 9: Russia (believed, \"considers\"): Taliban as security partner in the region, as of its publication"],
        Told(Facts.Claims.BelievedBy(Russia)));

    [Fact]
    public void What_Kazakhstan_decided_is_said_by_the_article_and_by_Smadiyarov()
    {
        var decided = Assert.Single(Kazakhstan.Decisions(Facts)).What.Matter;

        Assert.Equal(
            ["", "Aibek Smadiyarov"],
            Facts.About(decided).Select(static claim => claim.Whole.InnermostSpeakers.ToString()));
    }
}
