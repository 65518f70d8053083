using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-CONCEDE, -RETREAT and -INVESTIGATE.</content>
internal static partial class Sentences
{
    private static void Concede0002(Story s)
    {
        var bashir = s.Office(Who("Omar Hassan al-Bashir"), Land("Sudan"), "President", how: "the freedoms are those of Sudan");
        var freedoms = s.Matter("political freedoms");
        var reform = new Reform(bashir, matter: freedoms, on: s.Past.Worded("after the partial peace deal"));
        s.Text.Qualified("tentatively").Repeatedly.Assert(reform);
        s.Text.Plan(new Cause(new Trend(freedoms, Direction.Improves), reform), by: bashir);
        s.Text.Plan(new Cause(s.Matter("image of openness and tolerance in Sudan"), reform), by: bashir);
    }

    private static void Concede0005(Story s)
    {
        var (serbia, montenegro) = (Land("Serbia"), Land("Montenegro"));
        var riot = new Riot([s.Some("rioters")], place: montenegro, on: s.Year(0));
        s.Text.Assert(new Ending(
            new Curfew(montenegro, imposer: serbia, hours: "at night"), ender: serbia, on: s.Past));
        s.Given.Qualified("ethnic").Repeatedly.Assert(riot);
        s.Given.Assert(new Killing(s.Some("people"), place: montenegro, occasion: riot, number: 28, on: s.Year(0)));
        s.Text.By(s.Some("unnamed reporters"), cue: "reported").Assert(
            new Assessment(montenegro, "quiet", during: s.On(Sunday)));
    }

    private static void Concede0008(Story s)
    {
        var (sudan, darfur) = (Rulers("government of Sudan"), City("West Darfur"));
        var rule = new EmergencyRule(darfur, kind: "state of emergency");
        var beginning = new Beginning(rule, on: s.Ago("P6M"), id: "emergency-in-west-darfur");
        var clashes = new Hostilities(
            [s.Some("tribes"), s.Some("other tribes")], place: darfur, during: When.Before(beginning));
        var radio = s.Text.By(Press("radio of Omdurman")).Said(s.On(Sunday));
        radio.Assert(new Ending(rule, ender: sudan, on: s.On(Sunday)));
        s.Given.Assert(beginning);
        s.Given.Qualified("bloody").Repeatedly.Assert(clashes);
    }

    private static void Concede0011(Story s)
    {
        var serbia = Land("Serbia");
        var parliament = s.Part(Body("parliament of Serbia"), serbia);
        var coalition = Party("coalition of Zoran Djindjic");
        s.Given.Assert(new Membership(Who("Zoran Djindjic"), coalition, during: s.Now));
        s.Given.Infer("an opposition is against the government", about: nameof(Opposition.Opposed))
            .Assert(new Opposition(coalition, Rulers("government of Serbia"), during: s.Now));
        var cities = s.Area("14 of the 18 most important cities of Serbia");
        s.Part(City("Belgrade"), cities);
        var victory = new ElectionVictory(
            coalition, election: new Election(serbia, kind: "municipal", on: "XXXX-11-17"), area: cities);
        var recognition = new Recognition(coalition, recogniser: parliament, capacity: "winner of the elections");
        s.Text.Assert(new Enactment(
            s.Paper("special law"), LegalAct.Adoption, lawmaker: parliament, effect: [recognition], on: s.On(Tuesday)));
        s.Text.By(parliament, cue: "recognizing").Repeatedly.Assert(victory);
    }

    private static void Retreat0010(Story s)
    {
        var leone = Land("Sierra Leone");
        var contingent = s.Part(s.Counted(s.Force("peacekeeping contingent of Bangladesh"), 800), Land("Bangladesh"));
        var observers = s.Counted(s.Some("unarmed military observers"), 12);
        var first = s.Part(s.Force("first troops of the contingent"), contingent);
        var officials = s.Text.By(s.Part(s.Some("officials of the United Nations"), Body("United Nations")));
        officials.Assert(new Deployment(first, area: leone, force: observers, on: s.On(Tuesday)));
        officials.Plan(new Deployment(contingent, area: leone));
        s.Given.Assert(new Presence(observers, leone, during: s.Now));
    }

    private static void Retreat0014(Story s)
    {
        var (hizbollah, amal) = (Army("Hizbollah"), Army("Amal"));
        var south = City("southern Lebanon");
        var truce = new Beginning(
            new CeaseFire([hizbollah], area: south), beginner: hizbollah, on: s.On(Wednesday),
            id: "hizbollah-ceases-fire");
        s.Text.As(hizbollah, "Party of God").Assert(truce);
        s.Given.Assert(new Hostilities([hizbollah, amal], during: When.Throughout("P12D", before: truce)));
        s.Text.Implied.Assert(new Support(hizbollah, Land("Iran"), during: s.Now));
        s.Text.Implied.Assert(new Support(Land("Syria"), amal, during: s.Now));
    }

    private static void Retreat0017(Story s)
    {
        var (rebels, town) = (Army("Ugandan rebels"), City("Soroti"));
        s.Is(town, "eastern");
        var surrender = new Surrender(
            s.Part(s.Force("surrendering rebels"), rebels), place: town, number: 500, on: s.Week(-1),
            id: "surrender-at-soroti");
        var official = s.Text.By(s.One("local official"));
        official.Assert(surrender);
        official.Infer("the rebels are Ugandan", about: nameof(Attack.Attacker)).Assert(new Attack(
            s.Area("area of Soroti"), attacker: Rulers("government of Uganda"), weapon: "offensive",
            on: When.Before(surrender)));
    }

    /// <summary>The sentence is DISAPPROVE-0008 as well.</summary>
    private static void Retreat0020(Story s)
    {
        var (montenegro, court) = (Land("Montenegro"), Body("war crimes court of the United Nations"));
        var minister = s.Office(s.One("prime minister of Montenegro"), montenegro, "prime minister");
        var deed = new Offence("part in atrocities", offender: minister, matter: s.Matter("fight against Serb forces"));
        s.Text.Assert(new Indictment(minister, court: court, deed: deed, on: s.Past));
        s.Given.Uncommitted.Assert(deed);
        s.Text.Plan(new Resignation(minister, institution: montenegro, title: "prime minister", on: s.Future));
    }

    private static void Retreat0023(Story s)
    {
        var georgia = Land("Georgia");
        var shevardnadze = s.Office(Who("Eduard Shevardnadze"), georgia, "President");
        var opposition = s.Part(s.Organisation("opposition of Georgia"), georgia);
        var residence = s.Spot("residence of Shevardnadze");
        s.Given.Assert(new Location(residence, City("Tbilisi")));
        s.Text.Assert(new Resignation(shevardnadze, institution: georgia, title: "President", on: s.On(Sunday)));
        s.Text.By(opposition).Said(s.On(Sunday))
            .Threaten(new Attack(residence, attacker: opposition, weapon: "storming"));
    }

    private static void Investigate0003(Story s)
    {
        var judge = Who("Alejandro Rivera");
        s.Given.Assert(new Occupation(judge, "judge", during: s.Now));
        var officials = s.Counted(s.Part(s.Some("officials of Chile"), Rulers("government of Chile")), 28);
        var court = s.Text.By(s.Organisation("court")).Said(s.On(Friday));
        court.Assert(new Beginning(
            new Investigation(officials, investigator: judge, suspicion: new Offence("fraud", offender: officials)),
            beginner: judge, on: s.Past));
        court.Presupposed.Possibly.Assert(new Offence("taking kickbacks", offender: officials, on: s.Past));
    }

    private static void Investigate0006(Story s)
    {
        var woman = s.One("American woman");
        s.Given.Assert(new Nationality(woman, Land("United States")));
        var riot = new Riot(
            [s.Some("rioters at Genoa")], place: City("Genoa"), on: s.Month(-1).Worded("during a G8 summit last month"),
            id: "riots-at-genoa");
        s.Given.Assert(riot);
        s.Text.By(Press("Ansa"))
            .Infer("she is investigated in Italy", about: nameof(Beginning.Matter))
            .Assert(new Beginning(
                new Investigation(
                    woman, investigator: Land("Italy"),
                    suspicion: new Offence("role in rioting", offender: woman, matter: riot)),
                on: s.Past));
    }

    private static void Investigate0009(Story s)
    {
        var jurists = Body("Association of African Jurists");
        s.Given.Assert(new Ties([jurists, Body("Organization of African Unity")], during: s.Now));
        var libyans = s.Counted(s.Some("detained Libyans"), "~2000");
        var longest = s.Part(s.Some("Libyans held longest"), libyans);
        s.Text.Assert(new Investigation(
            s.Matter("welfare of the Libyans"), investigator: s.Part(s.Some("members of the association"), jurists),
            during: s.Past));
        s.Text.Implied.Assert(new Detention(libyans, during: s.Past));
        s.Given.Assert(new Detention(longest, during: s.Past.For("P7Y").Worded("as long as seven years")));
    }
}
