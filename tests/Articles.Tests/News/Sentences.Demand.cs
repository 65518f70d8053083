using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-DEMAND and -DISAPPROVE.</content>
internal static partial class Sentences
{
    private static void Demand0003(Story s)
    {
        var argentina = Land("Argentina");
        var judge = s.Part(s.One("Argentine judge"), argentina);
        var menem = Who("Carlos Menem");
        s.Given.Assert(new OfficeHolding { Holder = menem, Institution = argentina, Title = "President", During = s.Past });
        var sales = new Offence
        {
            Kind = "illegal arms sales",
            Matter = s.Matter("arms for Croatia and Ecuador"),
            On = "199X",
        };
        s.Text.By(s.Some("sources at court")).Said(s.On(Wednesday)).Demand(
            new Questioning
            {
                Questioned = menem,
                Questioner = judge,
                Matter = new Investigation { Investigated = sales },
                On = "XXXX-10-16",
            },
            by: judge,
            to: menem);
    }

    private static void Demand0006(Story s)
    {
        var libya = Land("Libya");
        var minister = s.Part(s.One("senior British minister"), Land("Britain"));
        var bombers = s.Some("suspected bombers");
        var trip = new Visit
        {
            Id = "trip-to-north-africa",
            Visitors = [minister],
            Destination = City("North Africa"),
            On = s.Past,
        };
        s.Text.Assert(trip);
        s.Given.Uncommitted.Assert(new Attack
        {
            Attacker = bombers,
            Target = s.Thing("American airliner"),
            Weapon = "bomb",
        });
        var demand = s.Text.By(minister, cue: "reiterated").Said(When.At(trip)).Repeatedly
            .Demand(new Transfer { Given = bombers, Giver = libya }, to: libya);
        s.Text.Plan(
            new Cause
            {
                Origin = trip,
                Effect = new Stance { Holder = League("the Arabs"), Matter = demand, Attitude = Attitude.Favourable },
            },
            by: minister);
    }

    private static void Demand0009(Story s)
    {
        var (greece, macedonia) = (Land("Greece"), Land("Former Yugoslav Republic of Macedonia"));
        var partners = s.Part(s.Some("partners of Greece"), Body("European Community"));
        s.Given.Assert(new Membership { Member = greece, Body = Body("European Community"), During = s.Now });
        s.Text.By(greece, cue: "bluntly demanded").If("it still has its name")
            .Demand(!new Recognition
            {
                Recogniser = Body("European Community"),
                Recognised = macedonia,
            }, by: greece, to: partners);
    }

    private static void Demand0012(Story s)
    {
        var (britain, usa) = (Land("Britain"), Land("United States"));
        var plan = s.Matter("British plan of debt relief");
        s.Given.Plan(new Cause
        {
            Origin = plan,
            Effect = new Trend { Matter = s.Matter("poverty in Africa"), Direction = Direction.Shrinks },
        }, by: britain);
        s.Text.By(s.Some("unnamed reports")).Qualified("hard").Assert(new Pressure
        {
            Imposer = britain,
            Target = usa,
            Aim = new Stance { Holder = usa, Matter = plan, Attitude = Attitude.Favourable },
            During = s.Now,
        });
    }

    private static void Demand0015(Story s)
    {
        var redCross = s.Part(s.Organisation("Red Cross in Iraq"), Body("Red Cross"));
        var needy = s.Some("the needy");
        foreach (var country in new[] { "United States", "Britain" })
        {
            var forces = s.Part(s.Force("forces of " + country), Land(country));
            var security = new Protection { Protector = forces, Protected = needy };
            s.Text.By(redCross).Infer("security is ensured for somebody", about: nameof(Protection.Protected))
                .Demand(security, to: forces);
            s.Text.By(redCross).Plan(new Cause
            {
                Origin = security,
                Effect = new Transfer { Given = s.Thing("emergency water, food and medicine"), Receiver = needy },
            });
        }
    }

    private static void Demand0019(Story s)
    {
        var greece = Land("Greece");
        var papandreou = Who("Andreas Papandreou");
        s.Given.Assert(new OfficeHolding
        {
            Holder = papandreou,
            Institution = greece,
            Title = "prime minister",
            During = s.Past,
        });
        s.Given.Assert(new Membership { Member = papandreou, Body = Party("Socialists of Greece"), During = s.Now });
        var verdict = new Verdict
        {
            Id = "papandreou-is-cleared",
            Accused = papandreou,
            Court = s.Organisation("special court"),
            Deed = new Offence
            {
                Offender = papandreou,
                Kind = "corruption",
                Matter = s.Matter("biggest corruption trial of the century"),
            },
            Kind = VerdictKind.Acquittal,
        };
        s.Given.Assert(verdict);
        s.Text.By(papandreou, cue: "demanded").Said(When.After(verdict)).Qualified("immediately").Demand(new Election { Area = greece });
    }

    private static void Demand0022(Story s)
    {
        var rebels = Army("Rwandan rebels");
        var kagame = s.Office(Who("Paul Kagame"), Land("Rwanda"), "President");
        var changes = s.Matter("major changes of the constitution");
        var said = s.Text.By(rebels, cue: "announced");
        foreach (var who in new Agent[] { kagame, Party("Rwandan Patriotic Front") })
        {
            var consent = new Answer { Answering = who, Matter = changes, Reply = Reply.Accepted };
            said.Demand(consent, to: who);
            said.If(!consent).Plan(!new Disarmament { Disarming = [rebels] }, by: rebels);
        }
    }

    private static void Demand0025(Story s)
    {
        var sudan = Rulers("government of Sudan");
        var curbs = new Suppression { Suppressed = s.Matter("freedom of the press"), Suppressor = sudan };
        s.Given.Assert(curbs);
        s.Text.By(Body("Amnesty International")).Demand(new Ending { Matter = curbs, Ender = sudan }, to: sudan);
    }

    private static void Demand0028(Story s)
    {
        var (russia, sudan) = (Land("Russia"), Land("Sudan"));
        var helicopter = s.Thing("Mi-26 helicopter");
        s.Given.Assert(new Seizure
        {
            Seized = helicopter,
            Seizer = s.Part(s.Some("authorities of Sudan"), sudan),
            On = s.Week(-1),
        });
        s.Text.By(russia).Said(s.On(Tuesday))
            .Demand(new Transfer { Given = helicopter, Giver = sudan, Receiver = russia, Back = true }, to: sudan);
    }

    private static void Demand0032(Story s)
    {
        var ministers = s.Part(s.Some("foreign ministers of the European Community"), Body("European Community"));
        var forces = Army("Serbian forces");
        var quoted = s.Text.By(s.Some("diplomats")).By(s.Paper("declaration of the European Community"));
        quoted.By(ministers).Said(s.On(Monday)).Demand(new Withdrawal { Withdrawing = forces, Area = Land("Bosnia-Herzegovina") }, to: forces);
        quoted.By(ministers, cue: "calling").Said(s.On(Monday))
            .Assert(new Assessment { Matter = forces, Verdict = "occupying army" });
    }

    private static void Demand0035(Story s)
    {
        var straw = s.Office(Who("Jack Straw"), Land("Britain"), "Foreign Secretary");
        var (sudan, rebels) = (Rulers("government of Sudan"), Army("rebels of Darfur"));
        var conflict = new Hostilities { Parties = [sudan, rebels], Place = City("Darfur") };
        s.Given.Assert(conflict with { During = s.Now });
        var peace = new Agreement { Parties = [sudan, rebels], Matter = [new Ending { Matter = conflict }] };
        var said = s.Text.By(straw).Said(s.On(Friday));
        said.Qualified("for good").Demand(peace, to: [sudan, rebels]);
        said.If(!peace).Plan(!new Aid { Recipient = s.Some("people of the region"), Kind = AidKind.Development });
    }

    private static void Disapprove0002(Story s)
    {
        var (albania, serbia) = (Land("Albania"), Land("Serbia"));
        var suppression = new Suppression
        {
            Suppressed = s.Matter("unrest of ethnic Albanians"),
            Suppressor = serbia,
            Place = Land("Montenegro"),
        };
        s.Given.Assert(suppression);
        s.Text.Assert(new Criticism { Critic = albania, Criticised = serbia, Matter = suppression, On = s.On(Friday) });
        s.Text.By(albania, cue: "denounced").Said(s.On(Friday)).Assert(new Assessment { Matter = suppression, Verdict = "ugly crime" });
    }

    private static void Disapprove0005(Story s)
    {
        var (amnesty, usa) = (Body("Amnesty International"), Land("United States"));
        Relation[] deeds =
        [
            !new Compliance { Complier = usa, Norm = s.Matter("human rights") },
            !new Compliance { Complier = usa, Norm = s.Matter("international law") },
            new Saying { Summary = "the United States signals to abusive governments that they may go on" },
        ];
        foreach (var deed in deeds)
        {
            s.Text.Assert(new Accusation { Accuser = amnesty, Accused = usa, Deed = deed, On = s.Past });
        }
    }

    private static void Disapprove0011(Story s)
    {
        var (syria, israel) = (Land("Syria"), Land("Israel"));
        var arabs = Folk("Arabs");
        var sharon = Who("Ariel Sharon");
        var newspaper = s.Text.By(s.Part(s.Outlet("official newspaper of Syria"), syria), to: arabs, cue: "called on").Said(s.On(Thursday));
        newspaper.Demand(new Saying { Summary = "the Arabs unite" }, to: arabs);
        newspaper.Quoted.Demand(new Opposition { Opponent = arabs, Opposed = sharon }, to: arabs);
        s.Given.By(sharon, cue: "vowed")
            .If(new ElectionVictory
            {
                Winner = sharon,
                Election = new Election { Area = israel, On = "XXXX-02-04" },
                Title = "Prime Minister",
            })
            .Promise(!new Transfer { Given = City("Golan Heights"), Receiver = syria, Back = true });
    }

    private static void Disapprove0014(Story s)
    {
        var (lebanon, israel) = (Land("Lebanon"), Land("Israel"));
        var raids = new Attack
        {
            Id = "raids-of-friday",
            Attacker = israel,
            Target = lebanon,
            Weapon = "two air raids",
            On = s.Last(Friday),
        };
        s.Given.Repeatedly.Assert(raids);
        s.Text.Assert(new Criticism
        {
            Critic = lebanon,
            Criticised = israel,
            Matter = raids,
            Addressee = Body("United Nations"),
            On = s.On(Tuesday),
        });
        s.Text.By(lebanon, to: Body("United Nations")).Repeatedly.Assert(raids with { Casualties = 20 });
    }
}
