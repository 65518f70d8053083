using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-SANCTION and -COERCE.</content>
internal static partial class Sentences
{
    private static void Sanction0001(Story s)
    {
        var (italy, serbia) = (Land("Italy"), Land("Serbia"));
        var sanctions = new Sanctions { Imposer = italy, Target = serbia, Measure = "suspension of air links" };
        var announcement = new Decision
        {
            Id = "italy-suspends-air-links",
            Decider = italy,
            Matter = sanctions,
            On = s.On(Wednesday),
        };
        s.Text.By(italy, cue: "announced").Said(When.At(announcement)).Plan(sanctions, by: italy);
        s.Text.Assert(announcement);
        var helicopter = s.Thing("helicopter of truce monitors");
        s.Given.Assert(new Attack
        {
            Attacker = s.Part(s.Force("jet of the Serbian army"), Army("army of Serbia")),
            Target = helicopter,
            Weapon = "jet",
            On = When.Before(announcement, by: "P1D"),
        });
        s.Given.Assert(new Location
        {
            Located = s.Part(s.Some("truce monitors"), Body("European Community")),
            Area = serbia,
        });
    }

    private static void Sanction0004(Story s)
    {
        var usa = Land("United States");
        var rebels = Army("Albanian rebels in Macedonia");
        var said = s.Text.By(usa, cue: "announced").Said(s.On(Wednesday));
        said.Plan(new Ban { Banned = new Aid { Recipient = rebels }, Imposer = usa }, by: usa);
        said.Plan(!new Admission
        {
            Admitted = s.Some("those who undermine stability in Macedonia"),
            Host = usa,
            Area = usa,
        }, by: usa);
    }

    private static void Sanction0007(Story s)
    {
        var usa = Land("United States");
        var aid = new Aid { Donor = usa, Recipient = Land("Bosnia"), Kind = AidKind.Military };
        var union = new Cooperation
        {
            Partners = [Army("Bosnian Croat forces"), Army("Bosnian Moslem forces")],
            Topics = [s.Matter("unified armed forces")],
        };
        s.Text.By(Press("New York Times")).Said(s.On(Friday)).Qualified("in part")
            .Assert(new Ending { Matter = aid, Ender = usa, Temporary = true, On = s.Past });
        s.Given.Plan(new Cause { Origin = aid, Effect = union }, by: usa);
    }

    private static void Sanction0010(Story s)
    {
        var russia = Land("Russia");
        var fighting = new Hostilities { Parties = [Folk("Azerbaijanis"), Folk("Armenians")] };
        s.Given.Assert(fighting with { During = s.Past });
        var editor = s.Text.By(s.Office(s.One("editor"), s.Outlet("official news agency of Armenia"), "editor"));
        foreach (var neighbour in new[] { "Iran", "Turkey" })
        {
            var closure = new Closure
            {
                Facility = s.Spot("border of Russia with " + neighbour),
                Closer = russia,
                On = s.Past,
            };
            editor.Assert(closure);
            editor.Assert(new Cause { Origin = fighting, Effect = closure });
        }
    }

    private static void Sanction0013(Story s)
    {
        var north = Land("North Korea");
        var inspectors = s.Part(s.Some("inspectors"), Body("International Atomic Energy Agency"));
        var officials = s.Part(s.Some("officials of the United States"), Land("United States"));
        var program = new Armament { Arming = north, Arms = s.Thing("arms of a program based on uranium") };
        var allegation = new Statement { Id = "officials-on-the-uranium-program", Speaker = officials, Matter = program };
        s.Given.Assert(allegation);
        s.Given.By(officials, cue: "alleged").By(north, to: officials, cue: "admitted")
            .Said(When.During("2002").Worded("in late 2002"))
            .Infer("such a program makes arms", about: nameof(Armament.Arms)).Assert(program);
        s.Text.Assert(new Relocation
        {
            People = inspectors,
            From = s.Spot("frozen nuclear facilities at Yongbyon"),
            Mover = north,
            Kind = RelocationKind.Expulsion,
            On = When.After(allegation),
        });
    }

    private static void Coerce0001(Story s)
    {
        var police = s.Part(s.Organisation("police of Turkey"), Land("Turkey"));
        var students = s.Some("students of Cumhuriyet University");
        var sending = new Decision
        {
            Decider = Land("Turkey"),
            Matter = new Deployment { Deployed = s.Force("troops of Turkey"), Area = Land("Iraq") },
        };
        s.Given.Infer("Turkey decides on its troops", about: nameof(Decision.Decider)).Assert(sending);
        s.Text.Assert(new Suppression
        {
            Suppressed = new Protest
            {
                Protesters = [students],
                Place = s.Spot("street near the offices of the AKP in Sivas"),
                Against = [sending],
                Form = ProtestForm.Demonstration,
                On = "XXXX-10-15",
            },
            Suppressor = police,
            On = "XXXX-10-15",
        });
    }

    private static void Coerce0004(Story s)
    {
        var guerillas = Army("Afghan guerillas");
        var lines = s.Counted(s.Spot("main power lines into Kabul"), 3);
        var agency = s.Text.By(Press("Ceteka")).Said(s.Day(0));
        agency.Assert(new Destruction { Destroyed = lines, Destroyer = guerillas, Weapon = "explosives", On = s.Month(-1) });
        agency.Assert(new Assessment
        {
            Matter = s.Matter("power supply of Kabul"),
            Verdict = "nearly one third is down",
            During = s.Now,
        });
    }

    private static void Coerce0007(Story s)
    {
        var britain = Rulers("government of Britain");
        var extremists = s.Force("largest Protestant extremist organization in Northern Ireland");
        var ban = new Beginning
        {
            Matter = new Ban { Banned = extremists, Imposer = britain },
            Beginner = britain,
            On = s.On(Monday),
        };
        var killing = new Offence { Offender = extremists, Kind = "killing" };
        s.Text.Assert(ban);
        var said = s.Text.By(britain).Qualified("directly").Assert(killing);
        s.Text.Assert(new Cause { Origin = said, Effect = ban });
        s.Given.Assert(new Location { Located = extremists, Area = City("Northern Ireland"), During = s.Now });
    }

    private static void Coerce0010(Story s)
    {
        var cizre = City("Cizre");
        s.Given.Assert(new Location { Located = cizre, Area = Land("Turkey") });
        var fraud = new Offence
        {
            Kind = "fraud",
            Matter = new Election { Area = cizre, Kind = "local", On = s.On(Sunday) },
        };
        var demonstration = new Protest
        {
            Id = "demonstration-at-cizre",
            Protesters = [s.Some("demonstrators")],
            Place = cizre,
            Against = [fraud],
            Form = ProtestForm.Demonstration,
        };
        var sources = s.Text.By(s.Some("sources in the security services")).Said(s.On(Tuesday));
        sources.Assert(demonstration);
        sources.Assert(new Curfew
        {
            Area = cizre,
            Imposer = s.Part(s.Some("authorities of Turkey"), Land("Turkey")),
            During = When.After(demonstration),
        });
    }

    private static void Coerce0013(Story s)
    {
        var liberians = s.Counted(s.Some("deported Liberians"), 168);
        var expulsion = new Relocation
        {
            People = liberians,
            From = Land("Ghana"),
            Mover = s.Part(s.Some("authorities of Ghana"), Land("Ghana")),
            Kind = RelocationKind.Expulsion,
            On = s.Past,
        };
        var official = s.Text.By(s.One("port official")).Said(s.On(Monday));
        official.Assert(expulsion);
        official.Assert(new Cause
        {
            Origin = new Offence
            {
                Offender = liberians,
                Kind = "travel without proper documents",
                Matter = s.Matter("voyage of a vessel registered in Sweden"),
            },
            Effect = expulsion,
        });
    }

    private static void Coerce0016(Story s)
    {
        var rebels = Army("Afghan rebels");
        var advisers = s.Part(s.Some("Russian civilian advisers"), Land("Russia"));
        var diplomats = s.Text.By(s.Some("Western diplomats in Pakistan")).Said(s.Day(0));
        diplomats.Assert(new Abduction
        {
            Abducted = advisers,
            Abductor = rebels,
            Place = s.Spot("bazaar of a town"),
            Number = "..16",
            On = s.Past,
        });
        diplomats.Repeatedly.Assert(new Attack
        {
            Attacker = rebels,
            Target = City("Kabul"),
            Weapon = "series of bombs",
            On = s.Past,
        });
    }

    /// <summary>The sentence is FIGHT-0006 as well.</summary>
    private static void Coerce0018(Story s)
    {
        var police = Body("police of Egypt");
        var protesters = s.Some("Moslem fundamentalist demonstrators");
        var night = s.On(Monday).Worded("on Monday night");
        var shooting = new Suppression { Suppressed = protesters, Suppressor = police, Means = "gunfire", On = night };
        var sources = s.Text.By(s.Some("sources in the security services"));
        sources.Assert(shooting);
        sources.Assert(new Killing
        {
            Killed = s.One("person killed"),
            Killer = police,
            Occasion = shooting,
            Number = 1,
            On = night,
        });
        sources.Assert(new Beginning
        {
            Matter = new Detention { Detained = s.Counted(s.Some("people arrested"), 12), Detainer = police },
            Beginner = police,
            On = night,
        });
    }
}
