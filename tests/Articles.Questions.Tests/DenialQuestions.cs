namespace Articles.Questions.Tests;

/// <summary>What is denied, and by whom?</summary>
public sealed class DenialQuestions
{
    [Fact]
    public void Kabulov_denies_contact_this_year_and_talks_with_the_United_States() => Assert.Equal(
        [
            "article-0, 3: Aryana News and Afghan International (\"according to reports\"): "
                + "Zamir Kabulov (\"confirmed\"): not: "
                + "Russia, [missing in the text] are in direct contact over the Afghan issue, "
                + "the year of its publication (\"this year\")",
            "article-0, 3: Zamir Kabulov (\"emphasized\"): not: "
                + "Russia, United States negotiate over the Afghan issue (channel: direct), "
                + "before its publication (\"have taken place\")",
        ],
        Told(Facts.Claims.SaidBy(Kabulov).Denied()));

    [Fact]
    public void Kabulov_denies_that_a_meeting_is_planned_and_not_that_one_took_place()
    {
        Assert.Equal(
            [
                "article-0, 3: Aryana News and Afghan International (\"according to reports\"): "
                    + "Zamir Kabulov (\"confirmed\"): not planned: Russia, [missing in the text] meet",
            ],
            Told(Facts.ClaimsOf<Meeting>().SaidBy(Kabulov)));
        Assert.Empty(Facts.ClaimsOf<Meeting>().Denied());
    }

    [Fact]
    public void Leaders_of_the_Taliban_repeatedly_deny_a_plan_to_reform_against_their_norms()
    {
        var claim = Assert.Single(Facts.Claims.Denied(Modality.Planned).From(Article4.Source));

        Assert.Equal("leaders of the Taliban", claim.Whole.InnermostSpeakers.ToString());
        Assert.Equal("repeatedly", claim.SaidOn!.Words);
        Assert.Equal(Taliban, Assert.IsType<Reform>(claim.What).Reformer);
    }

    [Fact]
    public void Iran_Russia_and_others_did_not_accuse_the_Taliban() => Assert.Equal(
        ["Iran", "Russia", "others beside Iran and Russia"],
        Taliban.AccusationsFaced(Facts).Denied().Select(static claim => claim.What.Accuser!.Caption));

    [Fact]
    public void Sherzad_denies_a_foreign_policy_and_success_and_in_his_opinion_standing()
    {
        Assert.Equal(
            [typeof(Policy), typeof(Success)],
            Facts.Claims.SaidBy(Sherzad).Denied().Select(static claim => claim.What.GetType()));
        Assert.Equal(
            [typeof(Legitimacy)],
            Facts.Claims.BelievedBy(Sherzad).Denied().Select(static claim => claim.What.GetType()));
    }

    [Fact]
    public void Yusufzai_denies_compliance_and_a_change_of_attitudes() => Assert.Equal(
        [
            "article-1, 10: Arif Yusufzai (\"claims\"): not: compliance of Taliban with global standards, as of its publication",
            "article-1, 10: Arif Yusufzai (\"added\"): not: reforms of Taliban: attitudes",
        ],
        Told(Facts.Claims.SaidBy(Yusufzai).Denied()));

    [Fact]
    public void Strategy_denies_recognition_by_the_United_States_article_4_by_anybody_and_article_0_by_key_powers() => Assert.Equal(
        [
            "article-0, 2: not: recognition of Islamic Emirate of Afghanistan by key global powers, as of its publication",
            "article-4, 3 7: not: recognition of Islamic Emirate of Afghanistan, as of its publication",
            "article-4, 5: Integrated Country Strategy Afghanistan (\"said\"): not: "
                + "recognition of Taliban as legitimate government of Afghanistan by United States",
        ],
        Told(Facts.ClaimsOf<Recognition>().Denied(Modality.Actual)));

    [Fact]
    public void Resolutions_deny_a_listing_of_the_Taliban_by_the_word_of_Smadiyarov() => Assert.Equal(
        [
            "article-4, 8: Aibek Smadiyarov (\"refers to\"): resolutions of the UN Security Council (\"according to\"): not: "
                + "listing of Taliban on lists of terrorist organisations under resolutions of the UN Security Council "
                + "(keeper: UN Security Council)",
        ],
        Told(Taliban.Listings(Facts).Denied().Through(Smadiyarov)));

    [Fact]
    public void Taliban_have_no_seat_in_the_United_Nations_to_article_2() => Assert.Equal(
        ["article-2, 18: not: membership of Taliban in United Nations (seat), as of its publication"],
        Told(UnitedNations.Members(Facts).Denied().InOwnVoice()));

    [Fact]
    public void Plans_of_the_West_and_the_United_States_failed_to_article_2() => Assert.Equal(
        [
            "article-2, 14: not: success of the West with \"plans of the U.S. and the West\"",
            "article-2, 14: not: success of United States with \"plans of the U.S. and the West\"",
        ],
        Told(Facts.ClaimsOf<Success>().From(Article2.Source).Denied()));

    [Fact]
    public void Article_3_denies_nothing() => Assert.Equal(
        (0, 0),
        (Facts.Claims.From(Article3.Source).Denied(Modality.Actual).Count(),
            Facts.Claims.From(Article3.Source).Count(static claim => claim.ModalPolarity == Polarity.Denied)));
}
