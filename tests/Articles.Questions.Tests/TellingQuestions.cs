namespace Articles.Questions.Tests;

/// <summary>The words, speakers and addressees of what was said.</summary>
public sealed class TellingQuestions
{
    [Fact]
    public void Yusufzai_told_the_outlet_of_the_momentum_and_of_the_intelligence_ties()
    {
        var told = Facts.Claims.ToldTo(Pas).ToList();

        Assert.Equal([typeof(Trend), typeof(Cause)], told.Select(static claim => claim.What.GetType()));
        Assert.All(told, static claim => Assert.Equal([Yusufzai], claim.Whole.InnermostSpeakers));
        Assert.Equal(["describing", "told"], told.SelectMany(static claim => claim.Attribution[^1].Cues));
    }

    [Fact]
    public void Outlet_that_was_told_says_nothing()
    {
        Assert.NotEmpty(Facts.Claims.ToldTo(Pas));
        Assert.Empty(Facts.Claims.SaidBy(Pas));
        Assert.Empty(Facts.Claims.Through(Pas));
    }

    [Fact]
    public void Rest_of_Yusufzai_is_claimed_and_added_and_of_whom_he_told_it_the_text_says_nothing() => Assert.Equal(
        [("claims", 0), ("claims", 0), ("added", 0)],
        Facts.Claims.SaidBy(Yusufzai).Except(Facts.Claims.ToldTo(Pas))
            .Select(static claim => (claim.Attribution[^1].Cues[0], claim.Attribution[^1].Addressees.Count)));

    [Fact]
    public void West_was_warned_by_Moscow_before_and_told_nothing_else()
    {
        var warning = Assert.Single(Facts.Claims.ToldTo(West));

        Assert.Equal(["warned"], warning.Attribution[^1].Cues);
        Assert.Equal([Russia], warning.Whole.InnermostSpeakers);
        Assert.Equal(When.Before(Article2.Source).Worded("previously"), warning.SaidOn);
        Assert.IsType<Interference>(warning.What);
    }

    [Fact]
    public void Kabulov_confirmed_two_denials_and_emphasised_the_third() => Assert.Equal(
        [(typeof(Contact), "confirmed"), (typeof(Meeting), "confirmed"), (typeof(Negotiation), "emphasized")],
        Facts.Claims.From(Article0.Source).SaidBy(Kabulov)
            .Select(static claim => (claim.What.GetType(), claim.Attribution[^1].Cues[0])));

    [Fact]
    public void Outlets_of_Kabulov_report_and_Middle_East_Eye_reports() => Assert.Equal(
        [
            ("article-0, 3", "according to reports"), ("article-0, 3", "according to reports"),
            ("article-0, 4", "reported"), ("article-0, 4", "reported"), ("article-0, 4", "reported"),
        ],
        Facts.Claims.From(Article0.Source)
            .Where(static claim => claim.Attribution.Count > 0 && claim.Attribution[0].Speakers[0] is MediaOutlet)
            .Select(static claim => (Where(claim), claim.Attribution[0].Cues[0])));

    [Fact]
    public void Region_knows_the_plans_as_Kabulov_clearly_explained() => Assert.Equal(
        [("governments of the region", "plans of the U.S. and the West")],
        Facts.ClaimsOf<Attention>().SaidBy(Kabulov).Cued("clearly explained")
            .Select(static claim => (claim.What.Observer.Caption, claim.What.Matter.Caption)));

    [Fact]
    public void Sherzad_only_claimed_that_there_is_no_foreign_policy() => Assert.Equal(
        [
            "article-1, 7: Nur Rehman Sherzad (\"claimed\"): not: "
                + "policy of Islamic Emirate of Afghanistan: foreign policy, 2021-08/",
        ],
        Told(Facts.ClaimsOf<Policy>().Cued("claimed").Denied()));
}
