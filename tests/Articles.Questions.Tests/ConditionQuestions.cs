namespace Articles.Questions.Tests;

/// <summary>What depends on what?</summary>
public sealed class ConditionQuestions
{
    [Fact]
    public void Security_is_promised_if_a_country_makes_contact()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Protection>().Conditional());
        var contact = Assert.IsType<Contact>(claim.Condition!.What!.Value.What);

        Assert.Equal("any country", contact.Initiator!.Caption);
        Assert.Equal([claim.Id], Facts.Claims.If(contact).Select(static one => one.Id));
    }

    [Fact]
    public void Functional_ties_are_recommended_while_recognition_is_withheld()
    {
        var denied = Assert.Single(Facts.ClaimsOf<Recognition>().Denied().SaidBy(Facts.Get<Document>(
            "integrated-country-strategy")));

        var ties = Assert.Single(Facts.Claims.If(denied.What));
        Assert.Equal(TiesQuality.Functional, Assert.IsType<Ties>(ties.What).Quality);
        Assert.Equal(Polarity.Denied, ties.Condition!.What!.Value.Polarity);
    }

    [Fact]
    public void Experts_expect_no_success_until_resolving_the_issues_is_minded()
    {
        var claim = Assert.Single(Facts.Claims.From(Article1.Source).With(Modality.Expected).Conditional().Denied());

        Assert.Equal("experts", claim.Whole.InnermostSpeakers.ToString());
        Assert.Equal(Cast.Shared.TalibanDiplomacy, ((Success)claim.What).Matter);
        Assert.Equal("they do not yet concentrate on resolving the issues", claim.Condition!.Words);
    }

    [Fact]
    public void West_and_United_States_are_expected_to_lose_their_influence_if_others_support_the_Taliban() =>
        Assert.Equal(
            ["the West", "United States"],
            Taliban.Influencers(Facts).Conditional().With(Modality.Expected).Denied()
                .Select(static claim => claim.What.Influencer.Caption));

    [Fact]
    public void Peace_does_not_last_unless_foreign_operations_end()
    {
        var peace = Assert.Single(Facts.Claims.From(Article3.Source).Conditional());

        Assert.Equal((Modality.Expected, Polarity.Denied), (peace.Modality, peace.Polarity));
        Assert.IsType<Ending>(peace.Condition!.What!.Value.What);
        Assert.Equal(Polarity.Denied, peace.Condition.What.Value.Polarity);
    }

    [Fact]
    public void Region_is_threatened_only_if_the_group_is_left_unchecked() => Assert.Equal(
        [
            "article-4, 6: Integrated Country Strategy Afghanistan (\"it was said\"): if ISIS-K is left unchecked: expected: "
                + "threat to the wider region: \"ISIS-Khorasan\"",
        ],
        Told(Facts.ClaimsOf<Threat>().Conditional()));

    [Fact]
    public void Sherzad_makes_standing_depend_on_recognition_as_a_rule()
    {
        var claim = Assert.Single(Facts.Claims.BelievedBy(Sherzad).Conditional());

        Assert.Equal(Recurrence.General, claim.Recurrence);
        Assert.Equal(RecognitionForm.Official, ((Recognition)claim.Condition!.What!.Value.What).Form);
    }

    [Fact]
    public void Either_of_two_rivals_may_strengthen_the_other_narrative_if_the_Taliban_withdraw()
    {
        var claim = Assert.Single(Facts.Claims.SaidBy(Omari).Conditional());

        Assert.Equal((Modality.Expected, Certainty.Possible), (claim.Modality, claim.Certainty));
        Assert.Equal("they withdraw immediately", claim.Condition!.Words);
        Assert.Equal(
            [Isis, IsisKhorasan],
            Assert.IsType<AnyOf>(claim.What).Of.Select(static one => (ArmedForce)((Cause)one).Origin));
    }
}
