using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-ASSAULT and -FIGHT.</content>
internal static partial class Sentences
{
    private static void Assault0003(Story s)
    {
        var soldiers = s.Part(s.Force("Israeli soldiers"), Land("Israel"));
        var officers = s.Some("senior officers");
        var detainees = s.Some("Palestinian detainees");
        var beating = new Abuse { Abused = detainees, Abuser = soldiers, Place = City("West Bank"), Manner = "beating" };
        s.Given.Assert(new Detention { Detained = detainees });
        s.Given.Assert(new Presence { Present = Land("Israel"), Area = City("West Bank"), Military = true, During = s.Now });
        var witness = s.Text.By(s.Some("those who testify"), to: s.Organisation("court martial"), cue: "told").Said(s.Day(0));
        witness.Qualified("routinely").Repeatedly.Assert(beating);
        witness.Assert(new Attention { Observer = officers, Matter = beating });
    }

    private static void Assault0006(Story s)
    {
        var prisoner = s.One("Palestinian prisoner");
        var police = Body("police of Israel");
        var torture = new Abuse { Abused = prisoner, Abuser = police, Manner = "torture" };
        var pathologist = s.Part(s.One("pathologist"), Body("Physicians for Human Rights"));
        s.Given.Assert(new Visit { Visitors = [pathologist], Destination = Land("Israel"), On = s.Past });
        s.Given.Assert(new Detention { Detained = prisoner, Detainer = police, During = s.Past });
        var report = s.Text.By(pathologist);
        report.Infer("the police held the prisoner", about: nameof(Abuse.Abuser)).Assert(torture);
        report.Assert(new Killing { Killed = prisoner, Weapon = "torture", Occasion = torture, On = s.Past });
    }

    private static void Assault0009(Story s)
    {
        var civilians = s.Some("civilians of Iraq");
        s.Text.By(s.Part(s.Organisation("police of Iraq"), Land("Iraq"))).Assert(new Killing
        {
            Killed = civilians,
            Place = City("central Baghdad"),
            Weapon = "suicide car bomb",
            Number = "3..",
            On = s.Past,
        });
    }

    private static void Assault0012(Story s) => s.Text.Assert(new Killing
    {
        Killed = s.Part(s.Some("American servicemen"), Land("United States")),
        Place = s.Spot("outskirts of Basra"),
        Weapon = "improvised explosive device",
        Number = 3,
        On = s.Past,
    });

    private static void Assault0015(Story s)
    {
        var militants = s.Force("militants loyal to Zarqawi");
        s.Given.Assert(new Support { Supporter = militants, Supported = Who("Abu Musab al-Zarqawi"), During = s.Now });
        s.Given.Assert(new Membership
        {
            Member = Who("Abu Musab al-Zarqawi"),
            Body = Army("al Qaeda"),
            Capacity = "frontman in Iraq",
        });
        var allawi = s.Office(Who("Iyad Allawi"), Land("Iraq"), "Prime Minister");
        s.Given.Expect(new Ending
        {
            Matter = new OfficeHolding { Holder = allawi, Institution = Land("Iraq"), Title = "Prime Minister" },
        });
        s.Text.By(militants).Attempt(new Killing { Killed = allawi, Killer = militants, On = s.Past }, by: militants);
        s.Text.Assert(new Publication
        {
            Document = s.Paper("statement on the internet"),
            Publisher = militants,
            On = s.Past,
        });
    }

    private static void Fight0003(Story s)
    {
        var (troops, guerrillas) = (Army("Burmese troops"), Army("Karen guerrillas"));
        var stronghold = s.Spot("part of a stronghold on the border of Thailand");
        var capture = new Seizure
        {
            Id = "part-of-the-stronghold-falls",
            Seized = stronghold,
            Seizer = troops,
            Owner = guerrillas,
            On = s.Past,
        };
        var police = s.Text.By(s.Part(s.Organisation("police of Thailand"), Land("Thailand"))).Said(s.On(Monday));
        police.Assert(capture);
        police.Assert(new Hostilities { Parties = [troops, guerrillas], During = When.Throughout("P5D", before: capture) });
    }

    private static void Fight0009(Story s)
    {
        var forces = s.Force("forces led by Vietnam");
        s.Given.Assert(new Influence { Influencer = Land("Vietnam"), Influenced = forces });
        var camps = s.Spot("camps of Kampuchean guerrillas near the border of Thailand");
        s.Text.By(s.Some("sources in the military of Thailand")).Assert(new Attack
        {
            Attacker = forces,
            Target = camps,
            Weapon = "artillery, mortars and rockets",
            Casualties = 50,
            On = s.Day(0),
        });
    }

    private static void Fight0012(Story s)
    {
        var attackers = s.Part(s.Force("helicopters and tanks"), Land("Israel"));
        foreach (var target in new[] { "positions of the Palestinian security forces", "residential areas" })
        {
            s.Text.Assert(new Attack
            {
                Attacker = attackers,
                Target = s.Spot(target),
                Place = s.Spot("surroundings of Rafah"),
                Weapon = "shelling",
                On = s.Past,
            });
        }
    }

    private static void Fight0015(Story s)
    {
        var group = s.Organisation("group of fact finders");
        var (military, front) = (Army("military of the Philippines"), Army("Moro Islamic Liberation Front"));
        var truce = s.Paper("agreement on a cease-fire");
        s.Given.Assert(new Agreement { Parties = [military, front], Document = truce, On = "2001-03" });
        s.Text.By(group, cue: "guilty").Deny(new Compliance { Complier = military, Norm = truce });
        s.Text.By(group, cue: "guilty").Deny(new Compliance { Complier = front, Norm = truce });
        foreach (var province in new[] { "Lanao", "Maguindanao", "Cotabato" })
        {
            s.Given.Qualified("simultaneously").Assert(new Investigation
            {
                Investigated = new Place(World.Id("", province)) { Name = province },
                Investigator = group,
                During = s.Week(-1),
            });
        }
    }
}
