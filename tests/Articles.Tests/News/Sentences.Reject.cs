using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-REJECT.</content>
internal static partial class Sentences
{
    private static void Reject0001(Story s)
    {
        var (palestinians, israel) = (Folk("Palestinians"), Land("Israel"));
        var erakat = s.Office(Who("Saeb Erakat"), Party("Palestine Liberation Organization"), "chief negotiator");
        var proposal = s.Given.By(israel).Consider(new Enactment { Law = Work("Wye River deal"), Act = LegalAct.Amendment }, by: israel);
        s.Text.By(erakat).Assert(new Answer
        {
            Answering = palestinians,
            Matter = proposal,
            Proposer = israel,
            Reply = Reply.Rejected,
        });
    }

    private static void Reject0004(Story s)
    {
        var (south, north, usa) = (Land("South Korea"), Land("North Korea"), Land("United States"));
        var alliance = new Ties { Parties = [south, usa], Kind = TiesKind.Security, Quality = TiesQuality.Allied };
        s.Given.As(usa, "Washington").Assert(alliance with { During = s.Now.Worded("for decades") });
        var troops = s.Part(s.Force("American troops"), usa);
        s.Given.Assert(new Presence { Present = troops, Area = south, Military = true, During = s.Now });
        var demand = s.Given.Qualified("consistently").By(north).Repeatedly
            .Demand(new Ending { Matter = alliance, Ender = south }, to: south);
        s.Text.Assert(new Answer
        {
            Answering = south,
            Matter = demand,
            Proposer = north,
            Reply = Reply.Rejected,
            On = s.Past,
        });
    }

    private static void Reject0007(Story s)
    {
        var (germany, rulers) = (Land("Germany"), s.Part(s.Some("rulers of Belarus"), Land("Belarus")));
        var aid = new Aid { Donor = germany, Recipient = Land("Belarus"), Kind = AidKind.Economic };
        var call = s.Given.By(rulers).Said(s.Past.Worded("recently")).Qualified("immediately").Demand(aid, to: germany);
        s.Text.As(germany, "Berlin").Assert(new Answer
        {
            Answering = germany,
            Matter = call,
            Proposer = rulers,
            Reply = Reply.Rejected,
            On = s.Past,
        });
        var elected = new Takeover { Taker = s.Organisation("democratically elected government"), Area = Land("Belarus") };
        s.Text.By(germany).If(!elected).Plan(!aid, by: germany);
    }

    private static void Reject0010(Story s)
    {
        var nations = Body("United Nations");
        s.Text.Assert(new Answer
        {
            Answering = nations,
            Matter = new Deployment
            {
                Deployed = s.Part(s.Force("peacekeepers"), nations),
                Deployer = nations,
                Area = City("East Timor"),
            },
            Reply = Reply.Rejected,
            On = s.On(Tuesday),
        });
    }

    private static void Reject0013(Story s)
    {
        var kenya = Land("Kenya");
        var awori = s.Office(Who("Moody Awori"), kenya, "Vice-President");
        var resignation = new Resignation { Resigning = awori, Institution = kenya, Title = "Vice-President" };
        var pressure = new Pressure
        {
            Imposer = Body("Kenya Anti-Corruption Commission"),
            Target = awori,
            Aim = resignation,
        };
        s.Text.Plan(!resignation, by: awori);
        s.Given.Assert(pressure with { During = s.Now });
        s.Given.Assert(new Trend { Matter = pressure, Direction = Direction.Grows, During = s.Now });
        s.Given.Assert(new Accusation
        {
            Accused = awori,
            Deed = new Offence { Offender = awori, Kind = "major scandal" },
            On = s.Past,
        });
    }

    private static void Reject0016(Story s)
    {
        var israel = Rulers("government of Israel");
        foreach (var area in new[] { "West Bank", "Gaza" })
        {
            var palestinians = s.Some("Palestinians of " + area);
            s.Given.Assert(new Location { Located = palestinians, Area = City(area), During = s.Now });
            var curfew = new Curfew { Area = City(area), Imposer = israel, Confined = palestinians };
            s.Given.Assert(curfew with { During = s.Now });
            s.Text.Plan(!new Ending { Matter = curfew, Ender = israel }, by: israel);
            s.Given.By(s.Some("humanitarian agencies"), cue: "warnings")
                .Possibly.Expect(new Difficulty { Bearer = palestinians, Matter = curfew, Nature = "starvation" });
        }
    }

    private static void Reject0019(Story s)
    {
        var usa = Land("United States");
        var authorities = s.Part(s.Some("authorities of the United States"), usa);
        var sanctions = new Sanctions { Imposer = usa, Target = Land("Burma") };
        var end = new Ending { Matter = sanctions, Ender = usa };
        s.Given.Assert(sanctions with { During = s.Now });
        var said = s.Text.By(authorities).Said(s.Day(-1));
        var refusal = said.Qualified("currently").Plan(!end, by: usa);
        said.Assert(new Cause
        {
            Origin = new Saying { Summary = "an end of the sanctions would reward rulers who did nothing" },
            Effect = refusal,
        });
    }

    private static void Reject0022(Story s)
    {
        var (iran, iraq) = (Land("Iran"), Land("Iraq"));
        var khomeini = s.Office(Who("Ruhollah Khomeini"), iran, "religious leader");
        var saddam = s.Office(Who("Saddam Hussein"), iraq, "President");
        var proposal = s.Given.By(saddam).Consider(
            new CeaseFire { Parties = [iran, iraq], During = When.Worded("during the month of Ramadan") }, by: saddam);
        s.Text.Assert(new Answer
        {
            Answering = khomeini,
            Matter = proposal,
            Proposer = saddam,
            Reply = Reply.Rejected,
            On = s.Day(0),
        });
    }

    private static void Reject0025(Story s)
    {
        var jihad = Party("Palestinian Islamic Jihad");
        var meeting = new Meeting { Participants = [s.Some("Palestinian factions"), jihad], On = s.Week(1) };
        s.Text.By(jihad).Said(s.On(Wednesday)).Assert(new Answer
        {
            Answering = jihad,
            Matter = meeting,
            Reply = Reply.Rejected,
            On = s.Past,
        });
        s.Given.Plan(new AgendaItem { Talks = meeting, Matter = s.Matter("plans for independence from Israel") });
        s.Given.Assert(new Assessment { Matter = jihad, Verdict = "radical" });
    }

    private static void Reject0028(Story s)
    {
        var (israel, syria) = (Land("Israel"), Land("Syria"));
        var barak = s.Office(Who("Ehud Barak"), israel, "Prime Minister");
        s.Text.By(s.Office(s.One("close aide"), israel, "aide to the Prime Minister")).Said(s.On(Wednesday)).Assert(new Stance
        {
            Holder = israel,
            Matter = new Mediation
            {
                Mediators = [Land("France")],
                Disputants = [israel, syria],
                Talks = new Negotiation { Participants = [israel, syria], Topics = [new("peace") { Name = "peace" }] },
            },
            Attitude = Attitude.Opposed,
            During = s.Now,
        });
    }

    private static void Reject0032(Story s)
    {
        var newspaper = s.Outlet("newspaper of Christian eastern Beirut");
        s.Given.Assert(new Location { Located = newspaper, Area = City("eastern Beirut"), During = s.Now });
        var (aoun, hrawi) = (Who("Michel Aoun"), Who("Elias Hrawi"));
        s.Given.Assert(new Opposition { Opponent = aoun, Opposed = hrawi, During = s.Now });
        var office = new OfficeHolding { Holder = hrawi, Institution = Land("Lebanon"), Title = "President" };
        var ban = new Ban { Banned = new Statement { Speaker = newspaper, Matter = office }, Imposer = aoun };
        s.Given.Infer("the ban is of what the newspaper did", about: nameof(Ban.Banned)).Assert(ban);
        s.Text.Deny(new Compliance { Complier = newspaper, Norm = s.Matter("ban of Aoun") });
        s.Text.By(newspaper, cue: "described").Assert(office);
    }

    private static void Reject0035(Story s)
    {
        var rebels = Army("rebels of Ivory Coast");
        s.Text.Qualified("again").Assert(new Answer
        {
            Answering = rebels,
            Matter = s.Paper("peace plan of Senegal"),
            Proposer = Land("Senegal"),
            Reply = Reply.Rejected,
            On = s.On(Friday),
        });
        s.Text.By(rebels).Said(s.On(Friday)).If(!new Success
        {
            Achiever = rebels,
            Matter = s.Matter("political demands of the rebels"),
        })
            .Assert(new Stance
            {
                Holder = rebels,
                Matter = new Deployment { Deployed = s.Force("regional peacekeeping force") },
                Attitude = Attitude.Opposed,
                During = s.Now,
            });
    }
}
