namespace Articles.Questions.Tests;

/// <summary>What was so when, and what changed?</summary>
public sealed class TimeQuestions
{
    [Fact]
    public void Events_of_2021_are_a_formation_two_comings_to_power_and_a_closure() => Assert.Equal(
        [
            "interim-government-formed", "taliban-government-takes-office", "us-embassy-closure", "taliban-takeover",
        ],
        Ids(Facts.ClaimsOf<IEventRelation>().During("2021", Truth.Yes)).Distinct());

    [Fact]
    public void Meetings_of_April_2024_are_the_three_of_the_visit() => Assert.Equal(
        [
            "kabulov-meets-amir-khan-muttaqi", "kabulov-meets-abdul-kabir", "kabulov-meets-sirajuddin-haqqani",
        ],
        Ids(Facts.ClaimsOf<Meeting>().During("2024-04", Truth.Yes)));

    [Fact]
    public void Other_meetings_may_have_been_in_April_2024_too() => Assert.Equal(
        ["bin-zayed-meets-haqqani", "russia-taliban-talks"],
        Ids(Facts.ClaimsOf<Meeting>().Affirmed().During("2024-04"))
            .Except(Ids(Facts.ClaimsOf<Meeting>().During("2024-04", Truth.Yes))));

    [Fact]
    public void Foreign_policy_is_denied_from_August_2021_on_and_not_before()
    {
        var denied = Facts.ClaimsOf<Policy>().SaidBy(Sherzad).Denied();

        Assert.Equal(["article-1, 7"], denied.AsOf("2021-08", Truth.Yes).Select(static claim => Where(claim)));
        Assert.Empty(denied.AsOf("2021-07"));
        Assert.Equal(["article-1, 7"], denied.AsOf("2022").Select(static claim => Where(claim)));
    }

    [Fact]
    public void Stanikzai_surely_held_no_office_of_the_emirate_in_2020()
    {
        Assert.Empty(Stanikzai.Offices(Facts).AsOf("2020"));
        Assert.Equal(
            ["deputy foreign secretary"],
            Stanikzai.Offices(Facts).AsOf("2022").Select(static claim => (string)claim.What.Title));
        Assert.Empty(Stanikzai.Offices(Facts).AsOf("2022", Truth.Yes));
    }

    [Fact]
    public void Embassy_surely_was_not_in_Doha_in_July_2021_and_may_have_been_in_2023()
    {
        var doha = Facts.Playing(Location.Roles.Area, Places.Doha);

        Assert.Empty(doha.AsOf("2021-07"));
        Assert.Equal(["article-4, 5"], doha.AsOf("2023").Select(static claim => Where(claim)));
    }

    [Fact]
    public void Contacts_by_time_begin_with_Delhi_and_go_on_with_Kabulov() => Assert.Equal(
        [
            "kabul-delhi-talks", "kabulov-meets-amir-khan-muttaqi", "kabulov-meets-abdul-kabir",
            "kabulov-meets-sirajuddin-haqqani",
        ],
        Facts.ClaimsOf<IContact>().Affirmed().ByTime()
            .Where(static claim => claim.What.Id is not null)
            .Select(static claim => claim.What.Id!.Value.Value)
            .Take(4));

    [Fact]
    public void Closure_of_the_embassy_came_before_the_visit() => Assert.Equal(
        ["us-embassy-closure", "kabulov-visits-kabul"],
        Ids(Facts.ClaimsOf<IEventRelation>().ByTime())
            .Where(static id => id is "us-embassy-closure" or "kabulov-visits-kabul"));

    [Fact]
    public void Attack_on_Moscow_was_before_the_meetings_and_the_accusation_after_the_attack()
    {
        var attack = Facts.Of("isis-attack-on-moscow").First();
        var accusation = Facts.Of("taliban-accused-of-working-with-isis").First();

        Assert.Equal("before Zamir Kabulov, Amir Khan Muttaqi meet in Kabul (occasion: official visit)", ((Attack)attack.What).On!.ToString());
        Assert.Equal("after attack of ISIS on Moscow", ((Accusation)accusation.What).On!.ToString());
        Assert.Equal(Truth.Yes, ((Attack)attack.What).On!.IsBefore("2024-05"));
    }

    [Fact]
    public void Ties_of_Pakistan_and_the_emirate_worsen_and_those_of_Russia_and_the_Taliban_grow()
    {
        var ties = Facts.ClaimsOf<Trend>().Where(static claim => claim.What.Matter is Ties).ToList();

        Assert.Equal(
            [("article-1, 5", Direction.Worsens)],
            ties.Where(static claim => ((Ties)claim.What.Matter).Parties.Contains(Pakistan))
                .Select(static claim => (Where(claim), claim.What.Direction)));
        Assert.Equal(
            [("article-3, 7", Direction.Grows)],
            ties.Where(static claim => ((Ties)claim.What.Matter).Parties.Contains(Russia))
                .Select(static claim => (Where(claim), claim.What.Direction)));
    }

    [Fact]
    public void Presence_that_shall_not_be_renewed_was_before_the_talks_and_is_sustained_at_them() => Assert.Equal(
        [(5, WhenRelation.Before), (18, WhenRelation.AsOf)],
        Facts.ClaimsOf<Presence>().From(Article3.Source).With(Modality.Actual).Affirmed()
            .Select(static claim => (claim.Locators[0].Paragraph, claim.What.During!.Relation)));

    [Fact]
    public void Decision_of_Kazakhstan_fell_in_the_year_before_the_article() => Assert.Equal(
        [(-1, "at the end of last year")],
        Kazakhstan.Decisions(Facts).Select(static claim => (claim.What.On!.YearOffset, claim.What.On.Words)));
}
