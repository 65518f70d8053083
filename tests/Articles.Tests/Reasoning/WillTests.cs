namespace Articles.Tests.Reasoning;

/// <summary>Wills of one and of two, and those who act for others.</summary>
public sealed class WillTests
{
    private static readonly Presence Staying = new(Usa, Afghanistan);

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Promised)]
    [InlineData(Modality.Desired)]
    public void Demand_of_one_and_a_will_of_another_disagree(Modality will)
    {
        var told = new Tellings();
        told.One.Demand(!Staying, by: [Russia]);
        _ = will switch
        {
            Modality.Planned => told.Other.Plan(Staying, by: [Usa]),
            Modality.Promised => told.Other.Promise(Staying, by: [Usa]),
            _ => told.Other.Desire(Staying, by: [Usa]),
        };

        Assert.StartsWith("Disagreement Denied", Assert.Single(told.Found), StringComparison.Ordinal);
    }

    [Fact]
    public void Source_that_recommends_in_its_own_voice_disagrees_with_one_who_wants_the_opposite()
    {
        var told = new Tellings();
        told.One.Deny(Staying, Modality.Recommended);
        told.Other.Attempt(Staying, by: [Usa]);

        Assert.Equal(["Disagreement Denied possible"], told.Found);
    }

    [Fact]
    public void Author_does_not_disagree_with_his_own_article()
    {
        var facts = new FactBase.Builder();
        var article = facts.Read(new Source("one") { Authors = [Kabulov] }).At(1);
        article.Deny(Staying, Modality.Recommended);
        article.By(Kabulov).Desire(Staying);

        Assert.Empty(facts.Build().Disagreements());
    }

    [Fact]
    public void Demand_without_a_holder_disagrees_with_nobody()
    {
        var told = new Tellings();
        told.One.Demand(!Staying);
        told.Other.Plan(Staying, by: [Usa]);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Source_takes_for_granted_that_what_it_wants_to_end_holds()
    {
        var told = new Tellings();
        told.One.By(Russia).Demand(new Withdrawal(Usa, Afghanistan));
        told.One.Deny(Staying);

        Assert.Equal(["Contradiction Presupposed possible"], told.Found);
    }

    [Fact]
    public void Source_takes_for_granted_that_what_must_not_begin_again_does_not_hold()
    {
        var told = new Tellings();
        told.One.By(Russia).Demand(!new Beginning(Staying, again: true));
        told.One.Assert(Staying);

        Assert.Equal(["Contradiction Presupposed possible"], told.Found);
        Assert.Contains("takes it for granted", told.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03", "2024-05", false)]
    [InlineData("2024-03", "2024-01/2024-05", true)]
    public void Plan_for_a_day_takes_nothing_for_granted_after_it(string planned, string holds, bool clashes)
    {
        var told = new Tellings();
        told.One.Plan(new Beginning(Staying, on: When.Parse(planned)), by: [Usa]);
        told.One.Assert(Staying with { During = When.Parse(holds) });

        Assert.Equal(clashes, told.Found.Any());
    }

    [Fact]
    public void What_one_source_wants_to_begin_may_hold_by_another()
    {
        var told = new Tellings();
        told.One.Plan(new Beginning(Staying), by: [Usa]);
        told.Other.Assert(Staying);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Threat_is_no_wish()
    {
        var told = new Tellings();
        told.One.Demand(!Staying, by: [Russia]);
        told.Other.Threaten(Staying, by: [Usa]);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Opposite_wills_of_one_are_no_disagreement()
    {
        var told = new Tellings();
        told.One.Demand(!Staying, by: [Russia]);
        told.Other.Plan(Staying, by: [Russia]);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void One_who_plans_and_still_weighs_is_undecided_once()
    {
        var told = new Tellings();
        told.One.Plan(Staying, by: [Usa]);
        told.Other.Consider(Staying, by: [Usa]);

        Assert.Equal(["Tension Undecided possible"], told.Found);
    }

    [Fact]
    public void Plan_for_one_time_and_thoughts_about_another_are_no_indecision()
    {
        var told = new Tellings();
        told.One.Plan(Staying with { During = "2024" }, by: [Usa]);
        told.Other.Consider(Staying with { During = "2030" }, by: [Usa]);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Plans_for_different_times_are_no_change()
    {
        var told = new Tellings();
        told.One.Plan(Staying with { During = "2024" }, by: [Usa]);
        told.Other.Plan(!(Staying with { During = "2030" }), by: [Usa]);

        Assert.Empty(told.Found);
    }

    [Theory]
    [InlineData("2020/2025", "2024", "certain")]
    [InlineData(null, "2024", "possible")]
    [InlineData("2020/2025", null, "possible")]
    public void Minister_in_office_acts_for_his_state(string? office, string? time, string certainty)
    {
        var when = time is null ? null : When.Parse(time);
        var holds = new OfficeHolding(Kabulov, Russia, "Envoy", during: office is null ? null : When.Parse(office));

        Assert.Equal(
            [$"Contradiction Excludes {certainty}"],
            Tellings.Find(new Opposition(Russia, Taliban, during: when), new Support(Kabulov, Taliban, during: when), holds));
    }

    [Fact]
    public void Minister_out_of_office_acts_for_himself() => Assert.Empty(Tellings.Find(
        new Opposition(Russia, Taliban, during: "2024"),
        new Support(Kabulov, Taliban, during: "2024"),
        new OfficeHolding(Kabulov, Russia, "Envoy", during: "2010/2012")));

    [Fact]
    public void Minister_who_is_somewhere_is_not_his_state_there() => Assert.Empty(Tellings.Find(
        !new Presence(Russia, Afghanistan, during: "2024"),
        new Presence(Kabulov, Afghanistan, during: "2024"),
        new OfficeHolding(Kabulov, Russia, "Envoy", during: "2020/2025")));

    [Fact]
    public void Those_who_fight_do_not_work_together_by_their_envoys() => Assert.Equal(
        ["Contradiction Excludes certain"],
        Tellings.Find(
            new Hostilities([Russia, Usa], during: "2024"),
            new Cooperation([Kabulov, Usa], during: "2024"),
            new OfficeHolding(Kabulov, Russia, "Envoy", during: "2020/2025")));
}
