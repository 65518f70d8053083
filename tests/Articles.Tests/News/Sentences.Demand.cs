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
        s.Given.Infer("the judge is Argentine", about: nameof(OfficeHolding.Institution))
            .Assert(new OfficeHolding(menem, argentina, "President", during: s.Past));
        var sales = new Offence("illegal arms sales", matter: s.Matter("arms for Croatia and Ecuador"), on: "199X");
        s.Text.By(s.Some("sources at court")).Said(s.On(Wednesday)).Demand(
            new Questioning(menem, matter: new Investigation(sales), on: "XXXX-10-16"), by: judge, to: menem);
    }

    private static void Demand0006(Story s)
    {
        var libya = Land("Libya");
        var minister = s.Part(s.One("senior British minister"), Land("Britain"));
        var bombers = s.Some("suspected bombers");
        var trip = new Visit([minister], City("North Africa"));
        var start = new Beginning(trip, beginner: minister, on: s.Past, id: "start-for-north-africa");
        s.Text.Assert(start);
        s.Given.Uncommitted.Assert(new Attack(s.Thing("American airliner"), attacker: bombers, weapon: "bomb"));
        var demand = s.Text.By(minister, cue: "reiterated").Said(When.At(start)).Repeatedly
            .Demand(new Transfer(bombers, giver: libya), to: libya);
        s.Text.Plan(
            new Cause(new Stance(Folk("Arabs"), demand, Attitude.Favourable), trip),
            by: minister);
    }

    private static void Demand0009(Story s)
    {
        var (greece, macedonia) = (Land("Greece"), Land("Former Yugoslav Republic of Macedonia"));
        var partners = s.Part(s.League("partners of Greece"), Body("European Community"));
        s.Text.Implied.Assert(new Membership(greece, Body("European Community"), during: s.Now));
        s.Given.Assert(new Location(macedonia, s.Area("northern border of Greece"), during: s.Now));
        s.Text.By(greece, cue: "demanded").Qualified("bluntly").If("it keeps its name")
            .Demand(!new Recognition(macedonia, recogniser: partners), to: partners);
    }

    private static void Demand0012(Story s)
    {
        var (britain, usa) = (Land("Britain"), Land("United States"));
        var plan = s.Matter("British plan of debt relief");
        s.Given.Plan(new Cause(new Trend(s.Matter("poverty in Africa"), Direction.Shrinks), plan), by: britain);
        s.Text.By(s.Paper("unnamed reports")).Qualified("hard").Assert(new Pressure(
            usa, imposer: britain, aim: new Stance(usa, plan, Attitude.Favourable), during: s.Now));
    }

    private static void Demand0015(Story s)
    {
        var redCross = s.Part(s.Organisation("Red Cross in Iraq"), Body("Red Cross"));
        s.Given.Assert(new Presence(redCross, Land("Iraq"), during: s.Now));
        var needy = s.Some("the needy");
        foreach (var country in new[] { "United States", "Britain" })
        {
            var forces = s.Part(s.Force("forces of " + country), Land(country));
            var security = new Protection(forces, needy);
            var said = s.Text.By(redCross);
            said.Infer("security is ensured for somebody", about: nameof(Protection.Protected))
                .Demand(security, to: forces);
            said.Infer("security is ensured for somebody", about: nameof(Cause.Origin)).Plan(new Cause(
                new Transfer(s.Thing("emergency water, food and medicine"), receiver: needy), security));
        }
    }

    private static void Demand0019(Story s)
    {
        var greece = Land("Greece");
        const string How = "the trial was one of Greece";
        var papandreou = Who("Andreas Papandreou");
        s.Given.Infer(How, about: nameof(OfficeHolding.Institution))
            .Assert(new OfficeHolding(papandreou, greece, "prime minister", during: s.Past));
        s.Given.Assert(new Membership(papandreou, Party("Socialists")));
        var deed = new Offence("corruption", offender: papandreou);
        var trial = new Trial(papandreou, deed: deed, during: s.Past);
        s.Given.Assert(trial);
        s.Given.Assert(new Assessment(trial, "biggest corruption trial of Greece in the century"));
        var verdict = new Verdict(
            papandreou, VerdictKind.Acquittal, court: s.Organisation("special court"), deed: deed,
            id: "papandreou-is-cleared");
        s.Given.Qualified("of all charges").Assert(verdict);
        s.Text.By(papandreou, cue: "demanded").Said(When.After(verdict)).Qualified("immediately")
            .Infer(How, about: nameof(Election.Area)).Demand(new Election(greece));
    }

    private static void Demand0022(Story s)
    {
        var rebels = Army("Rwandan rebels");
        var party = Party("Rwandan Patriotic Front");
        var kagame = s.Office(Who("Kagame"), Land("Rwanda"), "President", how: "the rebels are Rwandan");
        s.Given.Assert(new Membership(kagame, party, during: s.Now));
        var changes = s.Matter("major changes of the constitution");
        var said = s.Text.By(rebels, cue: "announced");
        foreach (var who in new Agent[] { kagame, party })
        {
            var consent = new Answer(who, changes, Reply.Accepted);
            said.Demand(consent, to: who);
            said.If(!consent).Plan(!new Disarmament([rebels]), by: rebels);
        }
    }

    private static void Demand0025(Story s)
    {
        var (sudan, amnesty) = (Rulers("government of Sudan"), Body("Amnesty International"));
        var curbs = new Suppression(s.Matter("freedom of the press"));
        s.Is(amnesty, "human rights organisation");
        s.Given.Assert(curbs);
        s.Text.By(amnesty, cue: "demanded").Demand(new Ending(curbs, ender: sudan), to: sudan);
    }

    private static void Demand0028(Story s)
    {
        var (russia, sudan) = (Land("Russia"), Land("Sudan"));
        var helicopter = s.Thing("Mi-26 helicopter");
        s.Given.Assert(new Seizure(helicopter, seizer: s.Part(s.Some("authorities of Sudan"), sudan), on: s.Week(-1)));
        s.Text.By(russia).Said(s.On(Tuesday)).Demand(new Transfer(helicopter, giver: sudan, back: true), to: sudan);
    }

    private static void Demand0032(Story s)
    {
        var ministers = s.Part(s.Some("foreign ministers of the European Community"), Body("European Community"));
        var forces = Army("Serbian forces");
        var quoted = s.Text.By(s.Some("diplomats")).By(s.Paper("declaration of the European Community"));
        quoted.By(ministers).Said(s.On(Monday)).Demand(new Withdrawal(forces, Land("Bosnia-Herzegovina")));
        quoted.By(ministers, cue: "calling").Said(s.On(Monday))
            .Assert(new Assessment(forces, "occupying army"));
    }

    private static void Demand0035(Story s)
    {
        var straw = s.Office(Who("Jack Straw"), Land("Britain"), "Foreign Secretary");
        var (sudan, rebels) = (Rulers("government of Sudan"), Army("rebels of Darfur"));
        var conflict = new Hostilities([sudan, rebels], place: City("Darfur"));
        s.Given.Assert(conflict with { During = s.Now });
        var peace = new Agreement([sudan, rebels], matter: [new Ending(conflict)]);
        var said = s.Text.By(straw).Said(s.On(Friday));
        said.Qualified("for good", about: nameof(Agreement.Matter)).Demand(peace, to: [sudan, rebels]);
        said.If(!peace).Plan(!new Aid(recipient: s.Some("region of Darfur"), kind: AidKind.Development));
    }

    private static void Disapprove0002(Story s)
    {
        var (albania, serbia) = (Land("Albania"), Land("Serbia"));
        var suppression = new Suppression(
            s.Matter("unrest of ethnic Albanians"), suppressor: serbia, place: Land("Montenegro"));
        s.Given.Assert(suppression);
        s.Text.Assert(new Criticism(albania, criticised: serbia, matter: suppression, on: s.On(Friday)));
        s.Text.By(albania, cue: "denounced").Said(s.On(Friday)).Assert(new Assessment(suppression, "ugly crime"));
    }

    private static void Disapprove0005(Story s)
    {
        var (amnesty, usa) = (Body("Amnesty International"), Land("United States"));
        s.Is(amnesty, "human rights watchdog");
        var accuses = s.Text.By(amnesty, cue: "accused");
        accuses.Assert(new Accusation(usa, accuser: amnesty, deed: !new Compliance(usa, s.Matter("human rights"))));
        accuses.Assert(new Accusation(usa, accuser: amnesty, deed: !new Compliance(usa, s.Matter("international law"))));
        accuses.Quoted.Assert(new Accusation(
            usa, accuser: amnesty, deed: new Saying("the United States signals permission to abusive governments")));
    }

    private static void Disapprove0011(Story s)
    {
        var syria = Land("Syria");
        var arabs = Folk("Arabs");
        var sharon = Who("Ariel Sharon");
        s.Given.Assert(new Nationality(sharon, Land("Israel")));
        s.Is(sharon, "right-winger");
        var outlet = s.Part(s.Outlet("official newspaper of Syria"), syria);
        var newspaper = s.Text.By(outlet, to: arabs, cue: "called on").Said(s.On(Thursday));
        newspaper.Demand(new Saying("the Arabs unite"), to: arabs);
        newspaper.Quoted.Demand(new Opposition(arabs, sharon), to: arabs);
        s.Given.By(sharon, cue: "vowed").If(new ElectionVictory(sharon, title: "prime minister", on: "XXXX-02-04"))
            .Promise(!new Transfer(City("Golan Heights"), receiver: syria, back: true));
    }

    private static void Disapprove0014(Story s)
    {
        var (lebanon, israel) = (Land("Lebanon"), Land("Israel"));
        var raids = new Attack(
            lebanon, attacker: israel, weapon: "two air raids", on: s.Last(Friday), id: "raids-of-friday");
        const string How = "Lebanon complains of raids on itself";
        s.Given.Infer(How, about: nameof(Attack.Target)).Assert(raids);
        s.Text.Infer(How, about: nameof(Criticism.Matter)).Assert(new Criticism(
            lebanon, criticised: israel, matter: raids, addressee: Body("United Nations"), on: s.On(Tuesday)));
        s.Text.By(lebanon).Infer(How, about: nameof(Attack.Target)).Assert(raids with { Casualties = 20 });
    }
}
