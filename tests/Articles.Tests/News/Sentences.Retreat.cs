using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-CONCEDE, -RETREAT and -INVESTIGATE.</content>
internal static partial class Sentences
{
    private static void Concede0002(Story s)
    {
        var bashir = s.Office(Who("Omar Hassan al-Bashir"), Land("Sudan"), "President");
        var reform = new Reform(
            bashir, matter: s.Matter("more political freedom in Sudan"),
            on: s.Past.Worded("after the partial peace deal"));
        s.Text.Qualified("tentatively").Repeatedly.Assert(reform);
        s.Text.Plan(new Cause(s.Matter("image of openness and tolerance of Sudan"), reform), by: bashir);
    }

    private static void Concede0005(Story s)
    {
        var (serbia, montenegro) = (Land("Serbia"), Land("Montenegro"));
        var riot = new Riot([s.Some("rioters")], place: montenegro);
        s.Text.Assert(new Ending(
            new Curfew(montenegro, imposer: serbia, hours: "at night"), ender: serbia, on: s.Past));
        s.Given.Qualified("ethnic").Repeatedly.Assert(riot with { Dead = 28, On = s.Year(0) });
        s.Text.By(s.Some("those who report")).Assert(
            new Assessment(montenegro, "quiet", during: s.On(Sunday)));
    }

    private static void Concede0008(Story s)
    {
        var (sudan, darfur) = (Rulers("government of Sudan"), City("West Darfur"));
        var rule = new EmergencyRule(darfur, kind: "state of emergency");
        var clashes = s.Matter("bloody clashes of tribes in West Darfur");
        var beginning = new Beginning(rule, on: s.Ago("P6M"));
        var radio = s.Text.By(Press("radio of Omdurman")).Said(s.On(Sunday));
        radio.Assert(new Ending(rule, ender: sudan, on: s.On(Sunday)));
        s.Given.Assert(beginning);
        s.Given.Infer("after means because of").Assert(new Cause(beginning, clashes));
    }

    private static void Concede0011(Story s)
    {
        var serbia = Land("Serbia");
        var parliament = s.Part(Body("parliament of Serbia"), serbia);
        var coalition = Party("coalition of Zoran Djindjic");
        s.Given.Assert(new Opposition(coalition, Rulers("government of Serbia"), during: s.Now));
        var victory = new ElectionVictory(
            coalition, election: new Election(serbia, kind: "municipal", on: "XXXX-11-17"),
            area: new Place(
                "14-of-the-18-most-important-cities-of-serbia", "14 of the 18 most important cities of Serbia"));
        s.Text.Assert(new Enactment(
            s.Paper("special law"), LegalAct.Adoption, lawmaker: parliament, effect: [victory], on: s.On(Tuesday)));
        s.Text.By(parliament, cue: "recognizing").Assert(victory);
    }

    private static void Retreat0010(Story s)
    {
        var leone = Land("Sierra Leone");
        var contingent = s.Part(s.Counted(s.Force("contingent of Bangladesh"), 800), Land("Bangladesh"));
        var observers = s.Counted(s.Some("unarmed military observers"), 12);
        var first = s.Part(s.Force("first troops of the contingent"), contingent);
        var officials = s.Text.By(s.Part(s.Some("officials of the United Nations"), Body("United Nations")));
        officials.Assert(new Deployment(first, area: leone, force: contingent, on: s.On(Tuesday)));
        officials.Expect(new Deployment(contingent, area: leone));
        s.Given.Assert(new Presence(observers, leone, military: true, during: s.Now));
    }

    private static void Retreat0014(Story s)
    {
        var (hizbollah, amal) = (Army("Hizbollah"), Army("Amal"));
        var south = City("southern Lebanon");
        var truce = new Beginning(
            new CeaseFire([hizbollah], area: south), beginner: hizbollah, on: s.On(Wednesday),
            id: "hizbollah-ceases-fire");
        s.Text.Assert(truce);
        s.Given.Assert(new Hostilities([hizbollah, amal], during: When.Throughout("P12D", before: truce)));
        s.Text.Implied.Assert(new Support(hizbollah, Land("Iran"), during: s.Now));
        s.Text.Implied.Assert(new Support(Land("Syria"), amal, during: s.Now));
    }

    private static void Retreat0017(Story s)
    {
        var rebels = Army("Ugandan rebels");
        var offensive = new Attack(
            City("area of Soroti"), attacker: Rulers("government of Uganda"), id: "offensive-at-soroti");
        s.Given.Assert(offensive);
        s.Text.By(s.One("local official")).Assert(new Surrender(
            s.Part(s.Force("surrendering rebels"), rebels), place: City("Soroti"), number: 500, on: s.Week(-1)));
        s.Text.Assert(new Cause(new Surrender(rebels), offensive));
    }

    /// <summary>The sentence is DISAPPROVE-0008 as well.</summary>
    private static void Retreat0020(Story s)
    {
        var (montenegro, court) = (Land("Montenegro"), Body("war crimes court of the United Nations"));
        var minister = s.Office(s.One("prime minister of Montenegro"), montenegro, "prime minister");
        var deed = new Offence("part in atrocities", offender: minister, matter: s.Matter("fight against Serb forces"));
        s.Text.Assert(new Indictment(minister, court: court, deed: deed, on: s.Past));
        s.Text.By(court, cue: "alleged").Assert(deed);
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
        s.Text.By(opposition).Said(s.On(Sunday)).Threaten(new Attack(residence, attacker: opposition));
    }

    private static void Investigate0003(Story s)
    {
        var judge = s.Office(Who("Alejandro Rivera"), Land("Chile"), "judge");
        var officials = s.Counted(s.Part(s.Some("officials of Chile"), Rulers("government of Chile")), 28);
        var court = s.Text.By(s.Organisation("court")).Said(s.On(Friday));
        court.Assert(new Beginning(
            new Investigation(officials, investigator: judge, suspicion: new Offence("fraud", offender: officials)),
            beginner: judge, on: s.Past));
        court.By(judge, kind: AttributionKind.Believed).Possibly
            .Assert(new Offence("taking kickbacks", offender: officials, on: s.Past));
    }

    private static void Investigate0006(Story s)
    {
        var italy = Land("Italy");
        var woman = s.One("American woman");
        s.Given.Assert(new Nationality(woman, Land("United States")));
        var riot = new Riot(
            [s.Some("rioters at Genoa")], place: City("Genoa"), on: s.Month(-1).Worded("during a G8 summit last month"),
            id: "riots-at-genoa");
        s.Given.Assert(riot);
        s.Text.By(Press("Ansa")).Assert(new Beginning(
            new Investigation(
                woman, investigator: italy, suspicion: new Offence("rioting", offender: woman, matter: riot)),
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
        s.Given.Assert(new Detention(libyans, during: s.Past));
        s.Given.Assert(new Detention(longest, during: s.Past.For(atMost: "P7Y").Worded("as long as seven years")));
    }
}
