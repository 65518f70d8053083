using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-CONCEDE, -RETREAT and -INVESTIGATE.</content>
internal static partial class Sentences
{
    private static void Concede0002(Story s)
    {
        var bashir = s.Office(Who("Omar Hassan al-Bashir"), Land("Sudan"), "President");
        var reform = new Reform
        {
            Reformer = bashir,
            Matter = s.Matter("more political freedom in Sudan"),
            On = s.Past.Worded("after the partial peace deal"),
        };
        s.Text.Qualified("tentatively").Repeatedly.Assert(reform);
        s.Text.Plan(new Cause
        {
            Origin = reform,
            Effect = s.Matter("image of openness and tolerance of Sudan"),
        }, by: bashir);
    }

    private static void Concede0005(Story s)
    {
        var (serbia, montenegro) = (Land("Serbia"), Land("Montenegro"));
        var riot = new Riot { Protesters = [s.Some("rioters")], Place = montenegro };
        s.Text.Assert(new Ending
        {
            Matter = new Curfew { Area = montenegro, Imposer = serbia, Hours = "at night" },
            Ender = serbia,
            On = s.Past,
        });
        s.Given.Qualified("ethnic").Repeatedly.Assert(riot with { Dead = 28, On = s.Year(0) });
        s.Text.By(s.Some("those who report")).Assert(
            new Assessment { Matter = montenegro, Verdict = "quiet", During = s.On(Sunday) });
    }

    private static void Concede0008(Story s)
    {
        var (sudan, darfur) = (Rulers("government of Sudan"), City("West Darfur"));
        var rule = new EmergencyRule { Area = darfur, Kind = "state of emergency" };
        var clashes = s.Matter("bloody clashes of tribes in West Darfur");
        var beginning = new Beginning { Matter = rule, On = s.Ago("P6M") };
        var radio = s.Text.By(Press("radio of Omdurman")).Said(s.On(Sunday));
        radio.Assert(new Ending { Matter = rule, Ender = sudan, On = s.On(Sunday) });
        s.Given.Assert(beginning);
        s.Given.Infer("after means because of").Assert(new Cause { Origin = clashes, Effect = beginning });
    }

    private static void Concede0011(Story s)
    {
        var serbia = Land("Serbia");
        var parliament = s.Part(Body("parliament of Serbia"), serbia);
        var coalition = Party("coalition of Zoran Djindjic");
        s.Given.Assert(new Opposition { Opponent = coalition, Opposed = Rulers("government of Serbia"), During = s.Now });
        var victory = new ElectionVictory
        {
            Winner = coalition,
            Election = new Election { Area = serbia, Kind = "municipal", On = "XXXX-11-17" },
            Area = new Place("14-of-the-18-most-important-cities-of-serbia") { Name = "14 of the 18 most important cities of Serbia" },
        };
        s.Text.Assert(new Enactment
        {
            Law = s.Paper("special law"),
            Lawmaker = parliament,
            Effect = [victory],
            Act = LegalAct.Adoption,
            On = s.On(Tuesday),
        });
        s.Text.By(parliament, cue: "recognizing").Assert(victory);
    }

    private static void Retreat0010(Story s)
    {
        var leone = Land("Sierra Leone");
        var contingent = s.Part(s.Counted(s.Force("contingent of Bangladesh"), 800), Land("Bangladesh"));
        var observers = s.Counted(s.Some("unarmed military observers"), 12);
        var first = s.Part(s.Force("first troops of the contingent"), contingent);
        var officials = s.Text.By(s.Part(s.Some("officials of the United Nations"), Body("United Nations")));
        officials.Assert(new Deployment { Deployed = first, Area = leone, Force = contingent, On = s.On(Tuesday) });
        officials.Expect(new Deployment { Deployed = contingent, Area = leone });
        s.Given.Assert(new Presence { Present = observers, Area = leone, Military = true, During = s.Now });
    }

    private static void Retreat0014(Story s)
    {
        var (hizbollah, amal) = (Army("Hizbollah"), Army("Amal"));
        var south = City("southern Lebanon");
        var truce = new Beginning
        {
            Id = "hizbollah-ceases-fire",
            Matter = new CeaseFire { Parties = [hizbollah], Area = south },
            Beginner = hizbollah,
            On = s.On(Wednesday),
        };
        s.Text.Assert(truce);
        s.Given.Assert(new Hostilities { Parties = [hizbollah, amal], During = When.Throughout("P12D", before: truce) });
        s.Text.Implied.Assert(new Support { Supporter = hizbollah, Supported = Land("Iran"), During = s.Now });
        s.Text.Implied.Assert(new Support { Supporter = Land("Syria"), Supported = amal, During = s.Now });
    }

    private static void Retreat0017(Story s)
    {
        var rebels = Army("Ugandan rebels");
        var offensive = new Attack
        {
            Id = "offensive-at-soroti",
            Attacker = Rulers("government of Uganda"),
            Target = City("area of Soroti"),
        };
        s.Given.Assert(offensive);
        s.Text.By(s.One("local official")).Assert(new Surrender
        {
            Surrendering = s.Part(s.Force("surrendering rebels"), rebels),
            Place = City("Soroti"),
            Number = 500,
            On = s.Week(-1),
        });
        s.Text.Assert(new Cause { Origin = offensive, Effect = new Surrender { Surrendering = rebels } });
    }

    /// <summary>The sentence is DISAPPROVE-0008 as well.</summary>
    private static void Retreat0020(Story s)
    {
        var (montenegro, court) = (Land("Montenegro"), Body("war crimes court of the United Nations"));
        var minister = s.Office(s.One("prime minister of Montenegro"), montenegro, "prime minister");
        var deed = new Offence
        {
            Offender = minister,
            Kind = "part in atrocities",
            Matter = s.Matter("fight against Serb forces"),
        };
        s.Text.Assert(new Indictment { Accused = minister, Court = court, Deed = deed, On = s.Past });
        s.Text.By(court, cue: "alleged").Assert(deed);
        s.Text.Plan(new Resignation
        {
            Resigning = minister,
            Institution = montenegro,
            Title = "prime minister",
            On = s.Future,
        });
    }

    private static void Retreat0023(Story s)
    {
        var georgia = Land("Georgia");
        var shevardnadze = s.Office(Who("Eduard Shevardnadze"), georgia, "President");
        var opposition = s.Part(s.Organisation("opposition of Georgia"), georgia);
        var residence = s.Spot("residence of Shevardnadze");
        s.Given.Assert(new Location { Located = residence, Area = City("Tbilisi") });
        s.Text.Assert(new Resignation
        {
            Resigning = shevardnadze,
            Institution = georgia,
            Title = "President",
            On = s.On(Sunday),
        });
        s.Text.By(opposition).Said(s.On(Sunday)).Threaten(new Attack { Attacker = opposition, Target = residence });
    }

    private static void Investigate0003(Story s)
    {
        var judge = s.Office(Who("Alejandro Rivera"), Land("Chile"), "judge");
        var officials = s.Counted(s.Part(s.Some("officials of Chile"), Rulers("government of Chile")), 28);
        var court = s.Text.By(s.Organisation("court")).Said(s.On(Friday));
        court.Assert(new Beginning
        {
            Matter = new Investigation
            {
                Investigated = officials,
                Investigator = judge,
                Suspicion = new Offence { Offender = officials, Kind = "fraud" },
            },
            Beginner = judge,
            On = s.Past,
        });
        court.By(judge, kind: AttributionKind.Believed).Possibly
            .Assert(new Offence { Offender = officials, Kind = "taking kickbacks", On = s.Past });
    }

    private static void Investigate0006(Story s)
    {
        var italy = Land("Italy");
        var woman = s.One("American woman");
        s.Given.Assert(new Nationality { National = woman, State = Land("United States") });
        var riot = new Riot
        {
            Id = "riots-at-genoa",
            Protesters = [s.Some("rioters at Genoa")],
            Place = City("Genoa"),
            On = s.Month(-1).Worded("during a G8 summit last month"),
        };
        s.Given.Assert(riot);
        s.Text.By(Press("Ansa")).Assert(new Beginning
        {
            Matter = new Investigation
            {
                Investigated = woman,
                Investigator = italy,
                Suspicion = new Offence { Offender = woman, Kind = "rioting", Matter = riot },
            },
            On = s.Past,
        });
    }

    private static void Investigate0009(Story s)
    {
        var jurists = Body("Association of African Jurists");
        s.Given.Assert(new Ties { Parties = [jurists, Body("Organization of African Unity")], During = s.Now });
        var libyans = s.Counted(s.Some("detained Libyans"), "~2000");
        var longest = s.Part(s.Some("Libyans held longest"), libyans);
        s.Text.Assert(new Investigation
        {
            Investigated = s.Matter("welfare of the Libyans"),
            Investigator = s.Part(s.Some("members of the association"), jurists),
            During = s.Past,
        });
        s.Given.Assert(new Detention { Detained = libyans, During = s.Past });
        s.Given.Assert(new Detention { Detained = longest, During = s.Past.For("P7Y").Worded("as long as seven years") });
    }
}
