namespace Articles.Tests.Reasoning;

/// <summary>Certainty, small words, negated matters, beliefs and numbers.</summary>
public sealed class ReservationTests
{
    private static readonly Opposition Against = new(Russia, Taliban, during: "2024");
    private static readonly Support For = new(Russia, Taliban, during: "2024");

    [Fact]
    public void Certainty_is_that_of_the_less_certain_claim()
    {
        var probable = new Tellings();
        probable.One.Probably.Assert(Against);
        probable.Other.Assert(For);
        Assert.Equal(["Contradiction Excludes certain"], probable.Found);

        probable.Other.Probably.Assert(For with { Kind = SupportKind.Political });
        Assert.Equal(["Contradiction Excludes certain", "Contradiction Excludes possible"], probable.Found.Order());
    }

    [Fact]
    public void Two_possible_claims_are_no_clash()
    {
        var possible = new Tellings();
        possible.One.Possibly.Assert(Against);
        possible.Other.Possibly.Assert(For);
        Assert.Empty(possible.Found);
    }

    [Fact]
    public void Links_that_are_only_possible_make_a_clash_possible()
    {
        var told = new Tellings();
        told.One.Assert(Against);
        told.Other.Assert(For with { Supporter = UsGovernment });
        told.One.Possibly.Assert(new PartOf(UsGovernment, Russia));

        Assert.Equal(["Contradiction Excludes possible"], told.Found);
    }

    [Fact]
    public void Two_likely_steps_are_no_clash()
    {
        var told = new Tellings();
        told.One.Assert(new Meeting([Russia, Taliban], on: "2024"));
        told.Other.Assert(new Meeting([Russia, Taliban], on: "2023"));

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Denial_of_a_manner_leaves_others_open()
    {
        var told = new Tellings();
        told.One.Qualified("formally").Deny(new Recognition(Taliban, recogniser: Russia, during: "2024"));
        told.Other.Assert(new Recognition(Taliban, recogniser: Russia, during: "2024"));
        Assert.Empty(told.Found);

        told.Other.Qualified("formally").Assert(new Recognition(Taliban, recogniser: Russia, during: "2024"));
        Assert.Equal(["Contradiction Denied certain"], told.Found);
    }

    [Fact]
    public void Negated_matters_are_other_matters()
    {
        var matter = new Presence(Usa, Afghanistan);
        Assert.Empty(Tellings.Find(
            new Trend(matter, Direction.Grows, during: "2024"), new Trend(!matter, Direction.Shrinks, during: "2024")));
    }

    [Fact]
    public void Beliefs_are_held_against_statements_as_other_claims_are()
    {
        var told = new Tellings();
        told.One.By([Kabulov], kind: AttributionKind.Believed).Assert(Against);
        told.Other.By(Muttaqi).Assert(For);

        Assert.Equal(["Contradiction Excludes certain"], told.Found);
    }

    [Fact]
    public void Conditions_and_repetition_are_reserved()
    {
        var told = new Tellings();
        told.One.If("it pays").Assert(Against);
        told.Other.Assert(For);
        Assert.Equal(["Contradiction Excludes possible"], told.Found);
    }
}
