namespace Articles.Questions.Tests;

/// <summary>In which words do the people of articles 3 and 4 speak, and to whom?</summary>
public sealed class SpeechQuestions
{
    private static readonly Group _officials = Facts.Get<Group>("article-3:russian-officials");

    private static readonly Document _strategy = Facts.Get<Document>("integrated-country-strategy");

    [Fact]
    public void Warning_of_Russia_is_strong_in_the_headline_and_stern_at_the_end()
    {
        var warning = Assert.Single(Facts.ClaimsOf<Presence>().SaidBy(Russia).With(Modality.Demanded));

        Assert.Equal(Polarity.Denied, warning.Polarity);
        Assert.Equal(["strong warning", "stern warnings"], warning.Attribution[^1].Cues);
        Assert.Equal("article-3, 3 41", Where(warning));
    }

    [Fact]
    public void Russian_officials_warned_emphasised_urged_advocated_and_asserted() => Assert.Equal(
        ["issued a clear warning", "emphasized", "urged", "conveyed a clear message advocating for", "asserting"],
        Facts.Claims.SaidBy(_officials).SelectMany(static claim => claim.Attribution[^1].Cues).Distinct());

    [Fact]
    public void Taliban_were_urged_to_let_nobody_use_their_land_against_the_neighbours()
    {
        var urged = Facts.Claims.ToldTo(Taliban).Cued("urged").SaidBy(_officials).ToList();

        Assert.Equal([typeof(Use), typeof(Threat)], urged.Select(static claim => claim.What.GetType()));
        Assert.Equal((Modality.Demanded, Polarity.Denied), (urged[0].Modality, urged[0].Polarity));
        Assert.Equal(Certainty.Possible, urged[1].Certainty);
        Assert.Empty(Facts.Claims.SaidBy(Taliban).Cued("urged"));
    }

    [Fact]
    public void International_actors_were_urged_to_respect_the_land_and_by_whom_is_doubtful()
    {
        var urged = Assert.Single(Facts.Claims.ToldTo(Facts.Get<Bloc>("article-3:international-actors")));

        Assert.Equal("territorial integrity of Afghanistan", Assert.IsType<Compliance>(urged.What).Norm.Caption);
        Assert.Equal(nameof(Claim.Attribution), Assert.Single(urged.Doubts).About);
    }

    [Fact]
    public void Experts_emphasise_a_need_and_argue_for_diplomacy() => Assert.Equal(
        [("emphasize", typeof(Policy)), ("emphasize", typeof(Cause)), ("argue", typeof(Assessment))],
        Facts.Claims.SaidBy(Facts.Get<Group>("article-3:experts"))
            .Where(static claim => claim.Locators[0].Paragraph == 29 && claim.Attribution[0].Cues.Count > 0)
            .Select(static claim => (claim.Attribution[0].Cues[0], claim.What.GetType())));

    [Fact]
    public void Leaders_repeatedly_stated_that_they_do_not_intend_such_reforms()
    {
        var refusal = Assert.Single(Facts.ClaimsOf<Reform>().Cued("repeatedly stated"));

        Assert.Equal((Modality.Planned, Polarity.Denied), (refusal.Modality, refusal.Whole.ModalPolarity));
        Assert.Equal(Polarity.Affirmed, refusal.Polarity);
        Assert.Equal("what contradicts Afghan traditions and norms of Islam", refusal.What.Matter!.Name);
    }

    [Fact]
    public void Spokesman_denies_difficulties_in_a_quotation_with_said()
    {
        var denial = Assert.Single(Facts.ClaimsOf<Difficulty>().Cued("said").Denied());

        Assert.Equal("a Taliban spokesman", denial.Whole.InnermostSpeakers.ToString());
        Assert.True(denial.Whole.IsQuoted);
    }

    [Fact]
    public void Document_notes_in_one_paragraph_and_says_in_two() => Assert.Equal(
        [("article-4, 4", "notes"), ("article-4, 5", "said"), ("article-4, 6", "it was said")],
        Facts.Claims.SaidBy(_strategy)
            .Where(static claim => claim.Attribution[^1].Cues.Count > 0)
            .Select(static claim => (Where(claim), claim.Attribution[^1].Cues[0]))
            .Distinct());

    [Fact]
    public void Three_things_are_demanded_from_the_Taliban_by_almost_all_powers()
    {
        var demanded = Facts.Claims.SaidBy(Facts.Get<Bloc>("article-4:major-powers")).Cued("demand").ToList();

        Assert.Equal(
            [typeof(Reform), typeof(Formation), typeof(Reform)],
            demanded.Select(static claim => claim.What.GetType()));
        Assert.All(demanded, static claim => Assert.Equal([Taliban], claim.Addressees.Cast<Movement>()));
    }

    [Fact]
    public void Smadiyarov_refers_to_resolutions_that_are_mandatory_and_list_no_Taliban() => Assert.Equal(
        [(typeof(Assessment), Polarity.Affirmed), (typeof(Listing), Polarity.Denied)],
        Facts.Claims.Cued("refers to")
            .Select(static claim => (claim.What.GetType(), claim.Polarity)));
}
