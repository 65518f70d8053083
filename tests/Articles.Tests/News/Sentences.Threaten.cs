using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-THREATEN.</content>
internal static partial class Sentences
{
    private static void Threaten0003(Story s)
    {
        var (nigeria, chad) = (Land("Nigeria"), Land("Chad"));
        var oueddei = s.Office(Who("Goukouni Oueddei"), chad, "President");
        var (rulers, rebels) = (Rulers("government of Chad"), Army("rebels of Chad"));
        var force = s.Part(s.Force("peacekeeping force of Nigeria"), nigeria);
        s.Given.Assert(new Hostilities { Parties = [rulers, rebels], During = s.Now });
        s.Given.Plan(new Ending { Matter = new Governance { Governor = rulers, Area = chad }, Ender = rebels }, by: rebels);
        var truce = new CeaseFire { Parties = [rulers, rebels] };
        var election = new Election { Area = chad, On = s.Within("P4M") };
        s.Text.By(nigeria, cue: "announced").Said(s.Day(0)).If(!new AllOf
        {
            Of = [new Beginning { Matter = truce, Beginner = oueddei }, election],
        })
            .Threaten(new Withdrawal { Withdrawing = force, Area = chad }, by: nigeria, to: oueddei);
    }

    private static void Threaten0006(Story s)
    {
        var (pakistan, israel) = (Land("Pakistan"), Land("Israel"));
        var arafat = s.Office(Who("Yasser Arafat"), Party("Palestine Liberation Organization"), "Chairman");
        foreach (var country in new[] { Land("Congo"), Land("Costa Rica") })
        {
            var threat = s.Text.By(pakistan).Said(s.Day(0)).Threaten(
                new Ending
                {
                    Matter = new Ties { Parties = [pakistan, country], Kind = TiesKind.Diplomatic },
                    Ender = pakistan,
                },
                to: country);
            var ties = new Ties { Parties = [country, israel], During = s.Now };
            s.Given.Assert(ties);
            s.Text.Assert(new Cause { Origin = ties, Effect = threat });
        }

        s.Given.Plan(new Visit { Visitors = [arafat], Destination = pakistan, On = s.Day(1) });
    }

    private static void Threaten0009(Story s)
    {
        var (israel, hamas, city) = (Land("Israel"), Party("Hamas"), City("East Jerusalem"));
        var election = new Election { Area = city };
        s.Text.By(israel).If(new Candidacy { Candidate = hamas, Election = election })
            .Threaten(new Ban { Banned = election, Imposer = israel, Area = city }, by: israel);
        s.Given.Recommend(new Destruction { Destroyed = israel }, by: hamas);
    }

    private static void Threaten0012(Story s)
    {
        var gbagbo = s.Office(Who("Laurent Gbagbo"), Land("Ivory Coast"), "President");
        var curfew = new Curfew { Area = City("Abidjan"), Hours = "at night" };
        s.Given.Assert(curfew with { During = s.Now });
        var longer = new Continuation { Matter = curfew, Continuer = gbagbo };
        s.Text.By(gbagbo, cue: "announced").Said(s.On(Sunday)).Plan(longer, by: gbagbo);
        s.Text.Assert(new Cause { Origin = s.Matter("recent unrest in Abidjan"), Effect = longer });
    }

    private static void Threaten0015(Story s)
    {
        var farmers = s.Some("radical French farmers");
        var reform = new Reform { Reformer = Body("European Community"), Matter = s.Matter("farming") };
        var from = s.On(Monday).Worded("from Monday night");
        s.Given.Qualified("drastic").Assert(reform);
        var said = s.Text.By(farmers).Said(s.On(Friday));
        said.Threaten(new Blockade { Blocked = City("Paris"), Blockader = farmers, During = from }, by: farmers);
        said.Threaten(
            new Protest
            {
                Protesters = [farmers],
                Place = City("Paris"),
                Form = ProtestForm.Blockade,
                Aim = [new Ending { Matter = reform }],
                On = from,
            },
            by: farmers);
    }

    private static void Threaten0018(Story s)
    {
        var community = Body("European Community");
        var republics = s.Some("feuding republics of Serbia");
        var minister = s.Office(Who("Hans Van den Broek"), Land("Netherlands"), "Foreign Minister");
        s.Text.By(minister).Said(s.On(Tuesday))
            .If(!new Success { Matter = new Cooperation { Partners = [community, republics] } })
            .Possibly.Threaten(
                new Ending { Matter = new Mediation { Mediators = [community], Disputants = [republics] }, Ender = community },
                by: community);
    }

    private static void Threaten0021(Story s)
    {
        var qaeda = Army("al Qaeda");
        s.Given.Assert(new Membership { Member = Who("Osama bin Laden"), Body = qaeda, Capacity = "leader" });
        foreach (var target in new[] { "United States", "Israel" })
        {
            s.Text.By(s.Outlet("weekly with Saudi owners")).Qualified("devastating").Repeatedly
                .Threaten(new Attack { Attacker = qaeda, Target = Land(target) }, by: qaeda, to: Land(target));
        }
    }

    private static void Threaten0024(Story s)
    {
        var hamas = Party("Hamas");
        var terror = new Attack { Attacker = hamas, Target = Land("Israel"), Weapon = "terrorism" };
        s.Text.By(hamas).Said(s.On(Monday)).Threaten(new Beginning { Matter = terror, Beginner = hamas, Again = true });
        s.Text.Expect(new Trend
        {
            Matter = new Topic("intifada") { Name = "intifada", Aliases = ["uprising"] },
            Direction = Direction.Grows,
        });
    }

    private static void Threaten0027(Story s)
    {
        var group = s.Force("terror group of Trinidad");
        s.Given.Assert(new Location { Located = group, Area = City("Trinidad"), During = s.Now });
        var weapons = s.Thing("chemical and biological weapons");
        var claim = s.Text.By(s.Outlet("unnamed outlet")).Said(s.On(Sunday)).By(group, cue: "claims");
        claim.Assert(new Armament { Arming = group, Arms = weapons, Supplier = group, During = s.Now });
        foreach (var target in new[] { "United States", "Britain" })
        {
            claim.Plan(new Attack
            {
                Attacker = group,
                Target = Land(target),
                Weapon = "chemical and biological weapons",
            }, by: group);
        }
    }
}
