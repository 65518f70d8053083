using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-AGREE.</content>
internal static partial class Sentences
{
    private static void Agree0001(Story s)
    {
        var (hungary, romania) = (Land("Hungary"), Land("Romania"));
        var officials = s.Part(s.Some("senior Hungarian officials"), hungary);
        var others = s.Part(s.Some("senior Romanian officials"), romania);
        var home = new Relocation
        {
            People = s.Some("Romanian refugees"),
            From = hungary,
            To = romania,
            Kind = RelocationKind.Return,
        };
        var cooperation = new Cooperation { Partners = [hungary, romania], Topics = [s.Matter("return of the refugees")] };
        s.Text.Assert(new Agreement { Parties = [officials, others], Matter = [cooperation], On = s.On(Wednesday) });
        s.Text.By([officials, others], cue: "agreed").Said(s.On(Wednesday)).Recommend(cooperation);
        s.Text.Plan(new Cause { Origin = cooperation, Effect = home }, by: [officials, others]);
    }

    private static void Agree0004(Story s)
    {
        var (jordan, britain) = (Land("Jordan"), Land("Britain"));
        var exercise = new MilitaryExercise { Participants = [jordan, britain], On = s.Month(0) };
        var official = s.Text.By(s.Part(s.One("Jordanian official"), jordan), cue: "confirmed");
        official.Assert(new Agreement { Parties = [jordan, britain], Matter = [exercise], On = s.Past });
        official.Plan(exercise, by: [jordan, britain]);
    }

    private static void Agree0007(Story s)
    {
        var (turks, greeks) = (Folk("Turkish Cypriots"), Folk("Greek Cypriots"));
        var missing = s.Matter("information on missing people of both communities");
        var given = new Transfer { Given = missing, Giver = turks, Receiver = greeks, On = s.On(Friday) };
        var back = new Transfer { Given = missing, Giver = greeks, Receiver = turks, On = s.On(Friday) };
        var official = s.Text.By(s.Part(s.One("UN official"), Body("United Nations"))).Said(s.On(Monday));
        official.Assert(new Agreement { Parties = [turks, greeks], Matter = [given, back], On = s.Past });
        official.Plan(given, by: turks);
        official.Plan(back, by: greeks);
    }

    private static void Agree0010(Story s)
    {
        var (norway, saudis) = (Land("Norway"), Land("Saudi Arabia"));
        var minister = s.Office(s.One("foreign minister of Norway"), norway, "foreign minister");
        s.Given.Assert(new Membership { Member = norway, Body = Body("NATO"), During = s.Now });
        var material = new Transfer { Given = s.Thing("material"), Giver = norway, Receiver = saudis };
        var said = s.Text.By(minister).If(new Attack { Target = saudis });
        said.Offer(material, by: norway, to: saudis);
        said.Plan(new Cause
        {
            Origin = material,
            Effect = new Protection { Protector = norway, Protected = saudis },
        }, by: norway);
    }

    private static void Agree0013(Story s)
    {
        var (britain, mozambique) = (Land("Britain"), Land("Mozambique"));
        var king = s.Office(Who("Tom King"), britain, "Defence Secretary");
        var aid = new Aid { Donor = britain, Recipient = mozambique, Kind = AidKind.Military };
        s.Given.Assert(aid with { During = s.Now });
        s.Given.Assert(new Assessment { Matter = mozambique, Verdict = "worn by war" });
        s.Text.By(king, cue: "promised").Promise(new Continuation { Matter = aid, Continuer = britain });
    }

    private static void Agree0016(Story s)
    {
        var france = Land("France");
        var joxe = s.Office(Who("Pierre Joxe"), france, "Defence Minister");
        s.Text.By(joxe).Said(s.On(Monday)).Offer(
            new Deployment
            {
                Deployed = s.Part(s.Force("French troops"), france),
                Deployer = france,
                Area = Land("Liberia"),
                Force = s.Force("international peace-keeping force"),
                Number = "..4000",
            },
            by: france);
    }

    private static void Agree0019(Story s)
    {
        var vietnam = Land("Vietnam");
        var minister = s.Office(Who("Tran Xuan Gia"), vietnam, "Minister of Planning and Investment");
        var opening = new Reform { Reformer = vietnam, Matter = s.Matter("opening up of the economy") };
        var said = s.Text.By(minister).Said(s.On(Friday).Worded("late on Friday"));
        said.Promise(opening, by: vietnam);
        said.Expect(!new Success { Matter = new Pressure { Target = vietnam, Aim = opening } });
        s.Text.Assert(new Assessment
        {
            Matter = new Statement { Speaker = minister, Matter = opening, On = s.On(Friday) },
            Verdict = "rare interview",
        });
    }

    private static void Agree0022(Story s)
    {
        var (usa, russia) = (Land("United States"), Land("Russia"));
        var official = s.Part(s.One("Russian official"), russia);
        var nitze = s.Part(Who("Paul Nitze"), usa);
        var senator = s.Part(s.One("senator"), usa);
        var concession = new Concession
        {
            Conceding = official,
            Receiver = nitze,
            On = s.Past.Worded("last November"),
        };
        var fewer = new Disarmament { Disarming = [usa, russia], Arms = s.Thing("nuclear missiles"), Area = City("Europe") };
        s.Text.By(senator).Offer(concession, by: official, to: nitze);
        s.Text.By(senator).By(nitze, kind: AttributionKind.Believed, cue: "believed").Possibly.Expect(new Cause
        {
            Origin = concession,
            Effect = new Agreement { Parties = [usa, russia], Matter = [fewer] },
        });
        s.Given.Assert(new Mediation { Mediators = [senator], Disputants = [official, nitze], During = s.Past });
    }

    private static void Agree0025(Story s)
    {
        var rebels = Army("Fijian rebels");
        var chaudhry = s.Office(Who("Mahendra Chaudhry"), Land("Fiji"), "Prime Minister");
        var ministers = s.Some("members of his government");
        var taken = s.Ago("P2W");
        s.Given.Assert(new Abduction { Abducted = chaudhry, Abductor = rebels, On = taken });
        s.Given.Assert(new Abduction { Abducted = ministers, Abductor = rebels, Number = "31..", On = taken });
        var weekend = s.Future.Worded("on the weekend");
        s.Text.By(rebels).Promise(new Release { Released = chaudhry, Releaser = rebels, On = weekend });
        s.Text.By(rebels).Promise(new Release { Released = ministers, Releaser = rebels, Number = "31..", On = weekend });
    }

    private static void Agree0028(Story s)
    {
        var usa = Land("United States");
        var congress = s.Part(Body("US Congress"), usa);
        foreach (var target in new[] { "Iran", "Libya", "North Korea", "Sudan", "Cuba" })
        {
            var end = new Ending
            {
                Matter = new Sanctions { Imposer = usa, Target = Land(target), Measure = "embargo on pharmaceutical sales" },
                Ender = congress,
            };
            var text = target == "Cuba" ? s.Text.Qualified("with strings attached") : s.Text;
            text.Plan(end, by: congress);
            text.Assert(new Decision { Decider = congress, Matter = end, On = s.Past.Worded("in late February") });
        }
    }

    private static void Agree0031(Story s)
    {
        var (sudan, rebels) = (Rulers("government of Sudan"), Army("SPLM/A"));
        var access = new Admission { Admitted = s.Some("humanitarian workers"), Area = Land("Sudan") };
        var signing = s.Text.Assert(new Agreement
        {
            Parties = [sudan, rebels],
            Matter = [new CeaseFire { Parties = [sudan, rebels] }, access],
            Document = s.Paper("memorandum of understanding on the cessation of hostilities"),
            On = s.Past,
        });
        s.Text.Quoted.Qualified("unimpeded")
            .Infer("access is given to somebody", about: nameof(Admission.Admitted))
            .Promise(access, by: [sudan, rebels]);
        s.Text.Assert(new Cause { Origin = signing, Effect = access });
    }

    private static void Agree0035(Story s)
    {
        var (albania, soviets) = (Land("Albania"), Land("Soviet Union"));
        var fischer = s.Office(Who("Oskar Fischer"), Land("East Germany"), "Foreign Minister");
        var split = new Ending
        {
            Matter = new Ties { Parties = [albania, soviets], Quality = TiesQuality.Allied },
            Id = "albania-splits-with-the-soviet-union",
            Ender = albania,
            On = "1961",
        };
        s.Given.As(albania, "Tirana").As(soviets, "Moscow").Assert(split);
        var embassy = s.Text.By(s.Part(Body("embassy of Albania"), albania));
        embassy.Plan(new Visit
        {
            Visitors = [fischer],
            Destination = albania,
            On = s.Future.Worded("in June"),
        }, by: fischer);
        embassy.Deny(new Visit
        {
            Visitors = [s.Some("other foreign ministers of the Warsaw Pact")],
            Destination = albania,
            On = When.After(split),
        });
    }

    private static void Agree0038(Story s)
    {
        var leaders = s.Some("leaders of the Afghan rebels");
        var cordovez = s.Office(Who("Diego Cordovez"), Body("United Nations"), "mediator");
        var veto = new Right { Holder = leaders, Matter = s.Matter("veto over any settlement of the peace talks") };
        s.Text.By(leaders).Said(s.On(Wednesday)).If(veto)
            .Promise(new Meeting { Participants = [leaders, cordovez] }, by: leaders);
    }

    private static void Agree0041(Story s)
    {
        var hassan = s.Office(Who("King Hassan"), Land("Morocco"), "King");
        var meeting = new Meeting
        {
            Participants = [s.Organisation("Israeli peace movement"), Party("Palestine Liberation Organization")],
            Host = hassan,
        };
        s.Text.By(hassan, cue: "quoted").Said(s.Day(0)).Offer(meeting, by: hassan);
    }
}
