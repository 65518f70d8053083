using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-PROTEST and -MOBILIZE.</content>
internal static partial class Sentences
{
    private static void Protest0001(Story s)
    {
        var union = Party("Homeland Union");
        var parliament = Body("parliament of Lithuania");
        var petition = new Protest
        {
            Protesters = [union],
            Form = ProtestForm.Petition,
            Aim =
            [
                new Enactment
                {
                    Law = Work("constitution of Lithuania"),
                    Lawmaker = parliament,
                    Effect = [new Ban { Banned = s.Matter("marriages of the same sex") }],
                    Act = LegalAct.Amendment,
                },
            ],
        };
        s.Text.Assert(new Beginning { Matter = petition, Beginner = union, On = s.Past });
        s.Text.Plan(new Influence { Influencer = union, Influenced = parliament }, by: union);
    }

    private static void Protest0004(Story s)
    {
        var students = s.Some("tens of thousands of students");
        var rulers = Rulers("government of Suharto");
        s.Office(Who("Suharto"), Land("Indonesia"), "President");
        var reform = new Reform { Reformer = rulers, Matter = s.Matter("politics") };
        s.Text.Qualified("mass").Repeatedly.Assert(new Protest
        {
            Protesters = [students],
            Place = Land("Indonesia"),
            Aim = [reform],
            Form = ProtestForm.Demonstration,
            On = s.On(Saturday),
        });
        s.Text.Demand(reform, by: students, to: rulers);
    }

    private static void Protest0007(Story s)
    {
        var (sweden, bulgaria) = (Land("Sweden"), Land("Bulgaria"));
        var turks = s.Some("ethnic Turks");
        var expulsion = new Relocation
        {
            People = turks,
            From = sweden,
            To = bulgaria,
            Mover = sweden,
            Kind = RelocationKind.Expulsion,
        };
        var decision = new Decision { Decider = sweden, Matter = expulsion };
        s.Given.Assert(decision);
        s.Text.Assert(new Beginning
        {
            Matter = new Protest
            {
                Protesters = [turks],
                Against = [decision],
                Form = ProtestForm.HungerStrike,
                Number = "..1000",
            },
            Beginner = turks,
            On = s.On(Monday),
        });
        var fears = s.Text.By(turks).If(expulsion);
        fears.Expect(new Detention { Detained = turks });
        fears.Expect(new Difficulty { Bearer = turks, Nature = "homelessness" });
        fears.Expect(new Abuse { Abused = turks, Place = bulgaria, Manner = "persecution" });
    }

    private static void Protest0010(Story s)
    {
        var landowners = s.Part(s.Some("Algerian landowners"), Land("Algeria"));
        var property = s.Thing("their property");
        var forces = s.Part(s.Force("forces of the government"), Rulers("government of Algeria"));
        s.Given.Assert(new Seizure { Seized = property, Seizer = forces, Owner = landowners, On = "197X" });
        s.Text.By(Press("APS")).Assert(new Beginning
        {
            Matter = new Protest
            {
                Protesters = [landowners],
                Place = s.Spot("outside the parliament"),
                Aim = [new Transfer { Given = property, Receiver = landowners, Back = true }],
                Form = ProtestForm.HungerStrike,
            },
            On = s.Past,
        });
    }

    private static void Protest0013(Story s)
    {
        var bank = City("West Bank");
        var palestinians = s.Part(s.Some("Palestinians of the West Bank"), Folk("Palestinians"));
        s.Given.Assert(new Presence { Present = Land("Israel"), Area = bank, Military = true, During = s.Now });
        s.Text.Assert(new Strike
        {
            Protesters = [palestinians],
            Place = bank,
            Against =
            [
                new Relocation
                {
                    People = s.Some("Jewish immigrants from Russia"),
                    To = new Place("arab-land") { Name = "Arab land" },
                    Kind = RelocationKind.Resettlement,
                },
            ],
            On = s.On(Monday),
        });
    }

    private static void Protest0017(Story s)
    {
        var workers = s.Some("French paper workers");
        var bridge = s.Spot("bridge over the Rhine between France and Germany");
        var police = s.Text.By(s.Part(s.Organisation("border police of France"), Land("France")));
        var time = s.Past.Worded("for more than three hours");
        police.Assert(new Protest { Protesters = [workers], Place = bridge, Form = ProtestForm.Blockade, On = time });
        police.Assert(new Blockade { Blocked = bridge, Blockader = workers, Means = "sawdust", During = time });
        s.Text.Assert(new Assessment { Matter = workers, Verdict = "angry" });
    }

    private static void Protest0020(Story s)
    {
        var protesters = s.Some("demonstrators");
        var road = s.Spot("road in Baghdad");
        var newspaper = s.Text.By(s.Outlet("newspaper")).Said(s.On(Tuesday));
        newspaper.Assert(new Blockade { Blocked = road, Blockader = protesters, During = s.Past });
        newspaper.Assert(new Protest
        {
            Protesters = [protesters],
            Place = City("Baghdad"),
            Against = [s.Matter("military policies of the United States")],
            Form = ProtestForm.Blockade,
            On = s.Past,
        });
    }

    private static void Protest0023(Story s)
    {
        var prisoners = s.Some("Palestinian prisoners");
        var jail = s.Spot("jail in northern Israel");
        s.Given.Assert(new Location { Located = jail, Area = Land("Israel"), During = s.Now });
        var police = s.Text.By(s.Some("sources in the police"));
        police.Assert(new Riot { Protesters = [prisoners], Place = jail, On = s.On(Monday) });
        police.Assert(new Destruction
        {
            Destroyed = s.Thing("mattresses"),
            Destroyer = prisoners,
            Weapon = "fire",
            On = s.On(Monday),
        });
        police.Assert(new Destruction { Destroyed = s.Thing("furniture"), Destroyer = prisoners, On = s.On(Monday) });
    }

    private static void Protest0026(Story s)
    {
        var youths = s.Some("Palestinian youths");
        var military = Army("military of Israel");
        var violation = !new Compliance { Complier = military, Norm = s.Matter("human rights") };
        s.Given.Uncommitted.Deny(new Compliance { Complier = military, Norm = s.Matter("human rights") });
        var officials = s.Text.By(s.Some("officials")).Said(s.On(Thursday)).Repeatedly;
        officials.Assert(new Protest
        {
            Protesters = [youths],
            Against = [violation],
            Form = ProtestForm.Demonstration,
            On = s.Past,
        });
        officials.Qualified("by throwing stones").Assert(new Riot
        {
            Protesters = [youths],
            Against = [violation],
            On = s.Past,
        });
    }

    private static void Mobilize0001(Story s)
    {
        var (army, rebels) = (Army("army of Macedonia"), Army("Albanian rebels in Macedonia"));
        var territory = new Place("rebel-territory") { Name = "territory of the rebels" };
        s.Given.Assert(new Governance { Governor = rebels, Area = territory, During = s.Now });
        var deadlock = s.Matter("attempts to resolve the crisis by politics");
        s.Given.Deny(new Success { Matter = deadlock, During = s.Now });
        s.Text.Plan(
            new Beginning
            {
                Matter = new Attack { Attacker = army, Target = territory, Weapon = "shelling" },
                Beginner = army,
                Again = true,
            },
            by: army);
    }

    private static void Mobilize0005(Story s)
    {
        var (israel, lebanon) = (Land("Israel"), Land("Lebanon"));
        var rockets = s.Thing("Katyusha rockets made in Russia");
        var discovery = new Discovery { Discovered = rockets, Place = lebanon, Id = "rockets-are-found", On = s.Week(-1) };
        s.Given.Assert(discovery);
        s.Text.By(s.Some("sources in the military")).Said(s.Day(0)).Assert(new Deployment
        {
            Deployed = s.Part(s.Force("more forces of Israel"), israel),
            Deployer = israel,
            Area = lebanon,
            On = When.After(discovery),
        });
    }
}
