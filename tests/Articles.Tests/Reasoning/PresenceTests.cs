namespace Articles.Tests.Reasoning;

/// <summary>The order of an event and a state, and the parts of those who leave.</summary>
public sealed class PresenceTests
{
    private static readonly Withdrawal Left = new(Usa, Afghanistan, on: "2021-08-30");

    [Fact]
    public void Presence_after_a_withdrawal_is_possibly_a_contradiction()
    {
        var told = Tellings.Of(Left, new Presence(Usa, Afghanistan, during: "2023"));

        Assert.Equal(["Contradiction Denied possible"], told.Found);
        Assert.Contains("only if nothing has changed in between", told.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("order", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_presence_and_a_later_withdrawal_are_no_clash() =>
        Assert.Empty(Tellings.Find(Left, new Presence(Usa, Afghanistan, during: "2001/2019")));

    [Fact]
    public void Presence_until_the_day_of_the_withdrawal_is_no_clash() =>
        Assert.Empty(Tellings.Find(Left, new Presence(Usa, Afghanistan, during: "2001/2021-08-30")));

    [Theory]
    [InlineData("2021-08-30", null)]
    [InlineData(null, "2023")]
    [InlineData(null, null)]
    public void Where_a_time_is_unknown_the_order_is(string? left, string? present)
    {
        var told = Tellings.Of(
            new Withdrawal(Usa, Afghanistan, on: left is null ? null : When.Parse(left)),
            new Presence(Usa, Afghanistan, during: present is null ? null : When.Parse(present)));

        Assert.Equal(["Contradiction Denied possible"], told.Found);
        Assert.Contains("the order is unknown", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_of_a_whole_ends_the_presence_of_its_part()
    {
        var link = new PartOf(UsMilitary, Usa);

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(Left, new Presence(UsMilitary, Afghanistan, during: "2023"), link));
        Assert.Empty(Tellings.Find(Left with { Withdrawing = UsMilitary }, new Presence(Usa, Afghanistan, during: "2023"), link));
    }

    [Fact]
    public void Leaving_of_a_land_ends_the_presence_in_its_places()
    {
        var base_ = new Facility("bagram", "Bagram");
        var link = new PartOf(base_, Afghanistan);

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(Left, new Presence(Usa, base_, during: "2023"), link));
        Assert.Empty(Tellings.Find(Left with { Area = base_ }, new Presence(Usa, Afghanistan, during: "2023"), link));
    }

    [Fact]
    public void Planned_withdrawal_ends_nothing()
    {
        var told = new Tellings();
        told.One.Plan(Left, by: [Usa]);
        told.Other.Assert(new Presence(Usa, Afghanistan, during: "2023"));

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Denied_presence_after_a_withdrawal_agrees() =>
        Assert.Empty(Tellings.Find(Left, !new Presence(Usa, Afghanistan, during: "2023")));
}
