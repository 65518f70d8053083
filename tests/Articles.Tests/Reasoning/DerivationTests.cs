namespace Articles.Tests.Reasoning;

/// <summary>Claims that follow from claims, seen by the denials that they meet.</summary>
public sealed class DerivationTests
{
    private static readonly Recognition Recognised = new(Emirate, recogniser: Russia, during: "2024");

    [Fact]
    public void War_of_two_means_the_opposition_of_each_to_the_other()
    {
        var war = new Hostilities([Russia, Usa], during: "2024");

        Assert.Equal(["Contradiction Denied certain"], Tellings.Find(war, !new Opposition(Russia, Usa, during: "2024")));
        Assert.Equal(["Contradiction Denied certain"], Tellings.Find(war, !new Opposition(Usa, Russia, during: "2024")));
    }

    [Fact]
    public void War_of_three_tells_nobody_s_opponent() =>
        Assert.Empty(Tellings.Find(new Hostilities([Russia, Usa, Iran], during: "2024"), !new Opposition(Russia, Usa, during: "2024")));

    [Fact]
    public void Success_means_that_its_matter_is_so()
    {
        Assert.Equal(["Contradiction Denied certain"], Tellings.Find(new Success(Recognised), !Recognised));
        Assert.Equal(["Contradiction Denied certain"], Tellings.Find(new Success(!Recognised), Recognised));
        Assert.Empty(Tellings.Find(new Success(Emirate), !Recognised));
    }

    [Fact]
    public void Failure_tells_nothing_of_its_matter() => Assert.Empty(Tellings.Find(!new Success(Recognised), Recognised));

    [Fact]
    public void Success_of_a_success_means_the_inner_matter() =>
        Assert.Equal(["Contradiction Denied certain"], Tellings.Find(new Success(new Success(Recognised)), !Recognised));

    [Fact]
    public void Ending_ends_its_matter_and_a_beginning_begins_it()
    {
        var matter = new Recognition(Emirate, recogniser: Russia);

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(new Ending(matter, on: "2023"), Recognised));
        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(new Beginning(matter, on: "2023"), !Recognised));
        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(new Beginning(!matter, on: "2023"), Recognised));
        Assert.Empty(Tellings.Find(new Beginning(matter, on: "2023"), Recognised));
        Assert.Empty(Tellings.Find(new Ending(matter, on: "2023"), !Recognised));
    }

    [Fact]
    public void Takeover_begins_the_rule_of_the_taker()
    {
        var takeover = new Takeover(Taliban, Afghanistan, on: "2021-08-15");

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(takeover, !new Governance(Taliban, Afghanistan, during: "2023")));
        Assert.Empty(Tellings.Find(takeover, !new Governance(Taliban, Afghanistan, during: "2019")));
        Assert.Empty(Tellings.Find(takeover, !new Governance(Taliban, Pakistan, during: "2023")));
    }

    [Fact]
    public void Delisting_ends_the_listing_whoever_keeps_the_list()
    {
        var list = new Document("list", "List");
        var delisting = new Delisting(Taliban, list, on: "2023");

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(delisting, new Listing(Taliban, list, keeper: Russia, during: "2024")));
        Assert.Empty(Tellings.Find(delisting, new Listing(HaqqaniNetwork, list, during: "2024")));
    }

    [Fact]
    public void Relocation_ends_one_location_and_begins_another_only_where_the_place_is_said()
    {
        var move = new Relocation(Muttaqi, from: Afghanistan, to: Qatar, on: "2023");

        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(move, new Location(Muttaqi, Afghanistan, during: "2024")));
        Assert.Equal(["Contradiction Denied possible"], Tellings.Find(move, !new Location(Muttaqi, Qatar, during: "2024")));
        Assert.Empty(Tellings.Find(new Relocation(Muttaqi, to: Qatar, on: "2023"), new Location(Muttaqi, Afghanistan, during: "2024")));
    }

    [Fact]
    public void Contact_usually_means_ties()
    {
        var told = Tellings.Of(new Meeting([Russia, Taliban], on: "2024-04-23"), !new Ties([Russia, Taliban], during: "2024"));

        Assert.Equal(["Contradiction Denied possible"], told.Found);
        Assert.Contains("only if the usual is so here", told.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubts_and_words_about_a_matter_go_with_it()
    {
        var doubted = new Tellings();
        doubted.One.Doubt("The line is torn.", nameof(Success.Matter)).Assert(new Success(Recognised));
        doubted.Other.Deny(Recognised);
        Assert.Equal(["Contradiction Denied possible"], doubted.Found);

        var narrowed = new Tellings();
        narrowed.One.Qualified(["formal"], nameof(Success.Matter)).Assert(new Success(Recognised));
        narrowed.Other.Qualified("formal").Deny(Recognised);
        Assert.Equal(["Contradiction Denied certain"], narrowed.Found);
    }

    [Fact]
    public void Plans_of_a_matter_stay_plans()
    {
        var told = new Tellings();
        told.One.Plan(new Success(Recognised), by: [Russia]);
        told.Other.Deny(Recognised);
        Assert.Empty(told.Found);

        told.Other.Deny(Recognised, Modality.Planned, by: [Russia]);
        Assert.Equal(["Contradiction NoSuchPlan certain"], told.Found);
    }

    [Fact]
    public void Events_that_happen_again_and_again_begin_and_end_nothing()
    {
        var told = new Tellings();
        told.One.Repeatedly.Assert(new Withdrawal(Usa, Afghanistan, on: "2021"));
        told.One.Qualified("partly").Assert(new Withdrawal(Usa, Afghanistan, on: "2021"));
        told.Other.Assert(new Presence(Usa, Afghanistan, during: "2024"));

        Assert.Empty(told.Found);
    }

    [Fact]
    public void Denied_withdrawal_tells_nothing_of_a_presence() =>
        Assert.Empty(Tellings.Find(!new Withdrawal(Usa, Afghanistan, on: "2021"), !new Presence(Usa, Afghanistan, during: "2024")));
}
