namespace Articles.Questions.Tests;

/// <summary>The beliefs and the knowledge that a text ascribes to somebody.</summary>
public sealed class BeliefQuestions
{
    [Fact]
    public void Moscow_sees_a_security_partner_and_the_article_shows_it_by_a_meeting()
    {
        var belief = Assert.Single(Facts.Claims.BelievedBy(Russia));

        Assert.Equal("security partner in the region", Assert.IsType<Assignment>(belief.What).Part);
        var sign = Assert.Single(Facts.ClaimsOf<Indication>(), claim => Equals(claim.What.Shown, belief.Whole));
        Assert.Equal("kabulov-meets-sirajuddin-haqqani", ((Meeting)sign.What.Sign).Id!.Value.Value);
    }

    [Fact]
    public void Moscow_is_not_said_to_have_said_so() =>
        Assert.DoesNotContain(Facts.Claims.SaidBy(Russia), static claim => claim.What is Assignment);

    [Fact]
    public void Western_media_believe_in_support_and_cooperation_with_ISIS_which_are_no_facts()
    {
        var media = Facts.Get<Group>("article-2:western-media");

        Assert.Equal(
            [typeof(Support), typeof(Cooperation)],
            Facts.Claims.BelievedBy(media).Select(static claim => claim.What.GetType()));
        Assert.Empty(Facts.Claims.SaidBy(media));
        Assert.DoesNotContain(Facts.Facts<Cooperation>(), static fact => fact.What.Partners.Contains(Isis));
    }

    [Fact]
    public void Omari_believes_in_paragraph_11_and_speaks_in_paragraph_12()
    {
        Assert.Equal(
            ["article-1, 11"],
            Facts.Claims.BelievedBy(Omari).Select(static claim => Where(claim)).Distinct());
        Assert.Equal(
            [("article-1, 12", true)],
            Facts.Claims.SaidBy(Omari).Select(static claim => (Where(claim), claim.Whole.IsQuoted)).Distinct());
    }

    [Fact]
    public void Standing_of_a_government_is_an_opinion_of_Sherzad() => Assert.Equal(
        [("political and constitutional, in relations with other nations and neighbours", "in his opinion")],
        Facts.ClaimsOf<Legitimacy>().BelievedBy(Sherzad)
            .Select(static claim => (claim.What.Ground!, claim.Attribution[^1].Cues[0])));

    [Fact]
    public void Members_of_the_government_know_that_the_policies_fail_as_Sherzad_says()
    {
        var known = Assert.Single(Facts.Claims.KnownBy(Facts.Get<Group>("article-1:members")));

        Assert.Equal([Sherzad], known.Attribution[0].Speakers);
        Assert.Equal(Polarity.Denied, known.Polarity);
        Assert.Equal("now", known.SaidOn!.Words);
        Assert.Equal(
            "recent policies of the past three years", Assert.IsType<Success>(known.What).Matter.Caption);
    }
}
