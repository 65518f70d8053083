namespace Articles.Tests.Reasoning;

/// <summary>Failures of other systems that were published: each test has the name of one, and shows that it does not happen.</summary>
public sealed class PublishedFailureTests
{
    private static readonly Governance Rule = new(Taliban, Afghanistan, during: "1996/2001");

    [Fact]
    public void Disjoint_intervals_merged()
    {
        var told = new Tellings();
        told.One.Assert(Rule);
        told.One.Assert(Rule with { During = "2021/2024" });
        told.Other.Deny(Rule with { During = "2005/2010" });

        Assert.DoesNotContain(told.Clashes, static clash => clash.Kind != ClashKind.Change);
    }

    [Theory]
    [InlineData("2018/2021-08-14", "2021-08-15/2024")]
    [InlineData("2018/2021-08-15", "2021-08-15/2024")]
    [InlineData("2018/2021-07", "2021-08/2024")]
    public void Handover_read_as_a_contradiction(string before, string after) => Assert.Empty(Tellings.Find(
        new SoleOffice(Kabir, Afghanistan, "Minister", during: When.Parse(before)),
        new SoleOffice(Muttaqi, Afghanistan, "Minister", during: When.Parse(after))));

    [Fact]
    public void Finer_date_taken_for_another_date()
    {
        var meeting = new Meeting([Kabulov, Muttaqi], on: "2024-04", id: "visit");

        Assert.Empty(Tellings.Find(meeting, meeting with { On = "2024-04-23" }));
        Assert.Equal(["Contradiction SameHappening certain"], Tellings.Find(meeting, meeting with { On = "2024-05-02" }));
        Assert.Empty(Tellings.Find(Rule, Rule with { During = "1996-09-27/2001-11" }));
    }

    [Fact]
    public void Plan_held_against_the_event()
    {
        var meeting = new Meeting([Kabulov, Muttaqi], on: "2024-04-23");
        var told = new Tellings();
        told.One.Plan(meeting, by: [Kabulov]);
        told.One.Plan(!meeting, by: [Muttaqi]);
        told.One.Expect(meeting);
        told.Other.Deny(meeting);

        Assert.DoesNotContain(told.Clashes, static clash => clash.Kind == ClashKind.Contradiction);
    }

    [Fact]
    public void Denied_plan_held_against_the_event()
    {
        var meeting = new Meeting([Kabulov, Muttaqi], on: "2024-04-23");
        var told = new Tellings();
        told.One.By(Kabulov).Deny(meeting, Modality.Planned);
        told.Other.Assert(meeting);

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Reported_speech_taken_for_the_opinion_of_its_reporter()
    {
        var facts = new FactBase.Builder();
        var article = facts.Read(new Source("one")).At(1);
        article.By(Kabulov).Assert(Rule);
        article.Deny(Rule);

        var clash = Assert.Single(facts.Build().Contradictions());
        Assert.Equal(ClashBetween.OneSource, clash.Between);
    }

    [Fact]
    public void At_least_three_held_against_four()
    {
        var attack = new Attack(Taliban, attacker: Isis, dead: Quantity.Parse("3.."), on: "2024-05-01", id: "attack");

        Assert.Empty(Tellings.Find(attack, attack with { Dead = Quantity.Parse("4") }));
        Assert.Empty(Tellings.Find(attack, attack with { Dead = Quantity.Parse("~4") }));
        Assert.Equal(["Contradiction SameHappening certain"], Tellings.Find(attack, attack with { Dead = Quantity.Parse("2") }));
    }

    [Fact]
    public void Findings_that_are_false_for_want_of_time()
    {
        var office = new SoleOffice(Kabir, Afghanistan, "Minister");
        var against = new Opposition(Russia, Taliban);
        var support = new Support(Russia, Taliban);

        Assert.Equal(["Contradiction Exclusive possible"], Tellings.Find(office, office with { Holder = Muttaqi }));
        Assert.Equal(["Contradiction Excludes possible"], Tellings.Find(against, support with { During = "2024" }));
        Assert.Equal(["Change Excludes certain"], Tellings.Find(against with { During = "2001" }, support with { During = "2024" }));
        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(against, !against));
    }
}
