namespace Articles.Questions.Tests;

/// <summary>What is only planned, promised, demanded, recommended or offered, and by whom?</summary>
public sealed class IntentionQuestions
{
    [Fact]
    public void Closure_of_the_camp_is_a_plan_of_the_Trump_administration_and_no_fact()
    {
        Assert.Equal(
            ["camp-closure"],
            Ids(Facts.ClaimsOf<Closure>().With(Modality.Planned).HeldBy(TrumpAdministration)));
        Assert.Equal(["us-embassy-closure"], Facts.Facts<Closure>().Select(static fact => fact.Id!.Value.Value));
    }

    [Fact]
    public void Consulate_is_considered_in_one_paragraph_and_planned_in_another() => Assert.Equal(
        [("article-4, 4", Modality.Considered, true), ("article-4, 7", Modality.Planned, null)],
        Facts.ClaimsOf<Opening>().HeldBy(Usa)
            .Select(static claim => (Where(claim), claim.Modality, claim.What.Again)));

    [Fact]
    public void China_promises_to_invest_in_the_economy_and_in_basic_resources() => Assert.Equal(
        ["economy", "production of basic resources"],
        Facts.Claims.With(Modality.Promised).HeldBy(China)
            .Select(static claim => ((Investment)claim.What).Sector));

    [Fact]
    public void Taliban_promise_Russia_that_no_foreign_forces_shall_be_there()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Presence>().With(Modality.Promised).HeldBy(Taliban));

        Assert.Equal(Polarity.Denied, claim.Polarity);
        Assert.Equal("presence of foreign troops in Afghanistan (military: true)", claim.What.Caption);
        Assert.Contains(Locator.Cell(14, 3), claim.Locators);
    }

    [Fact]
    public void Powers_demand_two_reforms_and_a_government_of_the_Taliban()
    {
        Assert.Equal(
            ["serious reforms", "liberalisation of the regime"],
            Facts.ClaimsOf<Reform>().With(Modality.Demanded).AddressedTo(Taliban)
                .Select(static claim => claim.What.Matter!.Name));
        Assert.Equal(
            ["an inclusive government"],
            Facts.ClaimsOf<Formation>().With(Modality.Demanded).AddressedTo(Taliban)
                .Select(static claim => claim.What.Formed.Caption));
    }

    [Fact]
    public void Russia_demands_of_the_West_to_leave_Afghanistan_alone() => Assert.Equal(
        [
            "article-2, 16: Russia (\"warned\", to the West): demanded of the West: not: "
                + "interference of the West in Afghanistan",
        ],
        Told(Facts.Claims.With(Modality.Demanded).HeldBy(Russia).AddressedTo(West)));

    [Fact]
    public void Withdrawal_of_foreign_troops_is_demanded_three_times_and_recommended_once() => Assert.Equal(
        [
            ("article-3, 17", Modality.Demanded), ("article-3, 18", Modality.Demanded),
            ("article-3, 13 14", Modality.Demanded), ("article-3, 24 25", Modality.Recommended),
        ],
        Facts.ClaimsOf<Withdrawal>().From(Article3.Source)
            .Where(static claim => claim.Modality != Modality.Actual)
            .Select(static claim => (Where(claim), claim.Modality)));

    [Fact]
    public void Article_2_recommends_five_things_to_the_Taliban() => Assert.Equal(
        [typeof(Policy), typeof(Trend), typeof(Compliance), typeof(Attention), typeof(Formation)],
        Facts.Claims.From(Article2.Source).With(Modality.Recommended).AddressedTo(Taliban)
            .Select(static claim => claim.What.GetType()));

    [Fact]
    public void Article_2_recommends_recognition_to_nobody() => Assert.Equal(
        ["article-2, 2 15: not recommended: recognition of Islamic Emirate of Afghanistan by the West"],
        Told(Facts.Playing(Recognition.Roles.Recogniser, West).Denied(Modality.Recommended)
            .Where(static claim => claim.Condition is null)));

    [Fact]
    public void Mujahid_offers_to_resume_diplomatic_ties_to_any_country_and_to_America() => Assert.Equal(
        ["any country", "United States"],
        Facts.ClaimsOf<Beginning>().With(Modality.Offered).SaidBy(Mujahid)
            .Select(static claim => claim.Addressees.ToString()));

    [Fact]
    public void Kazakhstan_plans_to_strike_the_Taliban_off_its_list_by_two_voices()
    {
        var plans = Taliban.Delistings(Facts).With(Modality.Planned).HeldBy(Kazakhstan);

        Assert.Equal(["article-4, 8", "article-4, 8"], plans.Select(static claim => Where(claim)));
        Assert.Equal([Smadiyarov], plans.SelectMany(static claim => claim.Whole.InnermostSpeakers));
    }

    [Fact]
    public void Strategy_shall_include_readiness_for_dialogue_with_the_Taliban_and_with_open_factions() => Assert.Equal(
        ["Taliban", "factions of the Taliban that seek dialogue and recognition"],
        Facts.ClaimsOf<Assessment>().From(Article4.Source)
            .Where(static claim => claim.What.Verdict == "part of the comprehensive strategy")
            .Select(static claim => (Stance)((Claim)claim.What.Matter).What)
            .Select(static stance => ((Contact)stance.Matter).Participants[1].Caption));

    [Fact]
    public void Two_planners_want_to_isolate_the_Taliban_in_the_region()
    {
        var plan = Assert.Single(Taliban.Isolations(Facts).With(Modality.Planned));

        Assert.Equal(
            ["intelligence units of the Pentagon", "mercenaries of the Pentagon's intelligence units"],
            plan.Holders.Select(static holder => holder.Caption));
        Assert.Equal("the region", ((Place)plan.What.Area!).Caption);
    }

    [Fact]
    public void Taliban_want_the_effects_of_the_cut_of_aid_to_end() => Assert.Equal(
        ["article-2, 17"],
        Facts.Claims.With(Modality.Desired).HeldBy(Taliban).Select(static claim => Where(claim)));

    [Fact]
    public void Attacks_on_four_towns_are_attempts_and_that_on_Moscow_alone_is_a_fact()
    {
        Assert.Equal(
            ["Kandahar", "Shiraz", "Kerman", "Moscow"],
            Facts.ClaimsOf<Attack>().With(Modality.Attempted).Actors<Place>().Select(static town => town.Name));
        Assert.Equal(
            ["isis-attack-on-moscow"],
            Facts.Facts<Attack>().Select(static fact => fact.Id!.Value.Value));
    }
}
