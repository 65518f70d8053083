namespace Articles.Questions.Tests;

/// <summary>How many?</summary>
public sealed class CountQuestions
{
    [Fact]
    public void Fifteen_people_have_names_and_three_of_them_are_authors()
    {
        var named = Facts.Actors<Person>().Where(static one => one.Identification == Identification.Identified);
        var authors = Facts.Sources.SelectMany(static source => source.Authors).Cast<Person>();

        Assert.Equal([BabrakKhel, JacksonLee, Asatryan], authors);
        Assert.Equal(15, named.Union(authors).Count());
    }

    [Fact]
    public void Thirteen_states_have_names_with_Abu_Dhabi_among_them() => Assert.Equal(
        [
            "Abu Dhabi", "Afghanistan", "China", "India", "Iran", "Kazakhstan", "Pakistan", "Qatar", "Russia",
            "Sweden", "Turkey", "UAE", "United States",
        ],
        Facts.Actors<State>()
            .Where(static state => state.Identification == Identification.Identified)
            .Select(static state => state.Caption)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Six_meetings_are_told_of_and_five_took_place() => Assert.Equal(
        (6, 5),
        (Facts.ClaimsOf<Meeting>().Happenings().Count(), Facts.Facts<Meeting>().Count()));

    [Fact]
    public void Ten_points_were_on_the_agenda_of_the_talks() => Assert.Equal(
        [9, 10, 10, 10, 11, 12, 20, 21, 22, 23],
        Facts.ClaimsOf<AgendaItem>()
            .Select(static claim => claim.Locators[^1].Paragraph)
            .Order());

    [Fact]
    public void Four_powers_have_good_ties_with_the_Taliban() => Assert.Equal(
        ["China", "Russia", "Iran", "many countries in the region"],
        Taliban.TiesHeld(Facts).Where(static claim => claim.What.Quality == TiesQuality.Good)
            .Select(static claim => claim.What.Parties[1].Caption));

    [Fact]
    public void Three_impose_sanctions_and_only_governments_and_the_United_States_do() => Assert.Equal(
        ["government of the United States", "governments of the West", "United States"],
        Facts.ClaimsOf<Sanctions>().Affirmed().Select(static claim => claim.What.Imposer!.Caption));

    [Fact]
    public void One_facility_closed_one_is_planned_to_and_of_others_it_is_doubtful() => Assert.Equal(
        [
            ("resettlement camp in Qatar", Modality.Planned, 0),
            ("humanitarian transit facilities", Modality.Actual, 1),
            ("US embassy in Kabul", Modality.Actual, 0),
        ],
        Facts.ClaimsOf<Closure>()
            .Select(static claim => (claim.What.Facility.Caption, claim.Modality, claim.Doubts.Count)));

    [Fact]
    public void Four_countries_and_regions_and_others_hold_Afghans_whom_the_United_States_meets() => Assert.Equal(
        ["Pakistan", "Central Asia", "Turkey", "UAE", "other places where Afghans are"],
        Facts.Playing(Location.Roles.Located, Facts.Get<Group>("article-4:afghans-abroad"))
            .Select(static claim => ((Actor)claim.What.Area).Caption));
}
