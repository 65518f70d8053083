namespace Articles.Questions.Tests;

/// <summary>The small words that narrow claims of articles 3 and 4.</summary>
public sealed class NarrowingQuestions
{
    [Fact]
    public void United_States_explore_a_consulate_cautiously_and_intend_it_without_a_word_of_caution()
    {
        Assert.Equal(
            [Modality.Considered], Facts.ClaimsOf<Opening>().Qualified("cautiously").Select(static c => c.Modality));
        Assert.Empty(Facts.ClaimsOf<Opening>().With(Modality.Planned).Qualified());
    }

    [Fact]
    public void Embassy_was_closed_abruptly_which_is_a_fact()
    {
        var closure = Assert.Single(Facts.ClaimsOf<Closure>().Qualified("abruptly"));

        Assert.Equal("US embassy in Kabul", closure.What.Facility.Caption);
        Assert.Contains(Facts.Facts<Closure>(), fact => fact.Claims.Any(one => one.Id == closure.Id));
    }

    [Fact]
    public void All_points_of_the_agenda_are_called_key() => Assert.Equal(
        (10, 10), (Facts.ClaimsOf<AgendaItem>().Qualified("key").Count(), Facts.ClaimsOf<AgendaItem>().Count()));

    [Fact]
    public void Need_of_dialogue_is_critical_to_the_experts() => Assert.Equal(
        ["sustained dialogue and international cooperation"],
        Facts.ClaimsOf<Policy>().Qualified("critical").With(Modality.Recommended)
            .Select(static claim => claim.What.Matter.Name));

    [Fact]
    public void Powers_watch_closely_how_stability_and_relations_will_be_influenced() => Assert.Equal(
        ["stability in Afghanistan", "international relations of Afghanistan"],
        Facts.ClaimsOf<Attention>().From(Article3.Source).Qualified("closely")
            .Select(static claim => ((Cause)((Claim)claim.What.Matter).What).Effect.Caption));

    [Fact]
    public void Influence_on_stability_is_one_on_its_future() => Assert.Equal(
        ["stability in Afghanistan"],
        Facts.ClaimsOf<Cause>().From(Article3.Source)
            .Where(static claim => claim.Whole.QualifiedParts.Any(static part => part.Words == "future"))
            .Select(static claim => claim.What.Effect.Caption));

    [Fact]
    public void Kazakhstan_audits_its_list_regularly()
    {
        var audit = Assert.Single(Facts.Claims.Qualified("regularly"));

        Assert.Equal((Recurrence.Repeated, Kazakhstan), (audit.Recurrence, ((Attention)audit.What).Observer));
        Assert.Equal([Smadiyarov], audit.Whole.InnermostSpeakers);
    }

    [Fact]
    public void Americans_are_detained_unjustly_to_the_strategy_alone()
    {
        var detention = Assert.Single(Facts.ClaimsOf<Detention>().Qualified("unjustly"));

        Assert.Equal("Integrated Country Strategy Afghanistan", detention.Whole.InnermostSpeakers.ToString());
        Assert.Empty(Facts.Facts<Detention>());
    }

    [Fact]
    public void Security_is_promised_with_all_necessary_measures() => Assert.Equal(
        [Modality.Promised],
        Facts.ClaimsOf<Protection>().Qualified("with all necessary measures").Select(static claim => claim.Modality));

    [Fact]
    public void Four_stakeholders_have_two_priorities_each() => Assert.Equal(
        [("Russia", 2), ("Afghan Government", 2), ("neighbouring countries", 2), ("international organisations", 2)],
        Facts.Claims.Qualified("priority")
            .GroupBy(static claim => claim.Addressees.ToString())
            .Select(static group => (group.Key, group.Count())));

    [Fact]
    public void Officials_say_that_a_lasting_presence_does_nothing_but_prolong_harm()
    {
        var harm = Assert.Single(Facts.ClaimsOf<Cause>().Qualified("only"));

        var instability = Assert.IsType<Saying>(Assert.IsType<Continuation>(harm.What.Effect).Matter);

        Assert.IsType<Presence>(Assert.IsType<Continuation>(harm.What.Origin).Matter);
        Assert.Equal("there is instability and conflict within the region", instability.Summary);
        Assert.Equal(
            [Basis.Presupposed], Facts.ClaimsOf<Saying>().From(Article3.Source).Affirmed().Select(static claim => claim.Whole.Basis));
    }
}
