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
        s.Given.Assert(new OfficeHolding(menem, argentina, "President", during: s.Past));
        var sales = new Offence("illegal arms sales", matter: s.Matter("arms for Croatia and Ecuador"), on: "199X");
        s.Text.By(s.Some("sources at court")).Said(s.On(Wednesday)).Demand(
            new Questioning(menem, questioner: judge, matter: new Investigation(sales), on: "XXXX-10-16"),
            by: judge,
            to: menem);
    }

    private static void Demand0006(Story s)
    {
        var libya = Land("Libya");
        var minister = s.Part(s.One("senior British minister"), Land("Britain"));
        var bombers = s.Some("suspected bombers");
        var trip = new Visit([minister], City("North Africa"), on: s.Past, id: "trip-to-north-africa");
        s.Text.Assert(new Beginning(trip, beginner: minister));
        s.Given.Uncommitted.Assert(new Attack(s.Thing("American airliner"), attacker: bombers, weapon: "bomb"));
        var demand = s.Text.By(minister, cue: "reiterated").Said(When.At(trip)).Repeatedly
            .Demand(new Transfer(bombers, giver: libya), to: libya);
        s.Text.Plan(
            new Cause(new Stance(League("the Arabs"), demand, Attitude.Favourable), trip),
            by: minister);
    }

    private static void Demand0009(Story s)
    {
        var (greece, macedonia) = (Land("Greece"), Land("Former Yugoslav Republic of Macedonia"));
        var partners = s.Part(s.Some("partners of Greece"), Body("European Community"));
        s.Given.Assert(new Membership(greece, Body("European Community"), during: s.Now));
        s.Text.By(greece, cue: "bluntly demanded").If("it still has its name")
            .Demand(!new Recognition(macedonia, recogniser: Body("European Community")), by: greece, to: partners);
    }

    private static void Demand0012(Story s)
    {
        var (britain, usa) = (Land("Britain"), Land("United States"));
        var plan = s.Matter("British plan of debt relief");
        s.Given.Plan(new Cause(new Trend(s.Matter("poverty in Africa"), Direction.Shrinks), plan), by: britain);
        s.Text.By(s.Some("unnamed reports")).Qualified("hard").Assert(new Pressure(
            usa, imposer: britain, aim: new Stance(usa, plan, Attitude.Favourable), during: s.Now));
    }

    private static void Demand0015(Story s)
    {
        var redCross = s.Part(s.Organisation("Red Cross in Iraq"), Body("Red Cross"));
        var needy = s.Some("the needy");
        foreach (var country in new[] { "United States", "Britain" })
        {
            var forces = s.Part(s.Force("forces of " + country), Land(country));
            var security = new Protection(forces, needy);
            s.Text.By(redCross).Infer("security is ensured for somebody", about: nameof(Protection.Protected))
                .Demand(security, to: forces);
            s.Text.By(redCross).Plan(new Cause(
                new Transfer(s.Thing("emergency water, food and medicine"), receiver: needy), security));
        }
    }

    private static void Demand0019(Story s)
    {
        var greece = Land("Greece");
        var papandreou = Who("Andreas Papandreou");
        s.Given.Assert(new OfficeHolding(papandreou, greece, "prime minister", during: s.Past));
        s.Given.Assert(new Membership(papandreou, Party("Socialists of Greece"), during: s.Now));
        var verdict = new Verdict(
            papandreou, VerdictKind.Acquittal, court: s.Organisation("special court"),
            deed: new Offence(
                "corruption", offender: papandreou, matter: s.Matter("biggest corruption trial of the century")),
            id: "papandreou-is-cleared");
        s.Given.Assert(verdict);
        s.Text.By(papandreou, cue: "demanded").Said(When.After(verdict)).Qualified("immediately").Demand(new Election(
            greece));
    }

    private static void Demand0022(Story s)
    {
        var rebels = Army("Rwandan rebels");
        var kagame = s.Office(Who("Paul Kagame"), Land("Rwanda"), "President");
        var changes = s.Matter("major changes of the constitution");
        var said = s.Text.By(rebels, cue: "announced");
        foreach (var who in new Agent[] { kagame, Party("Rwandan Patriotic Front") })
        {
            var consent = new Answer(who, changes, Reply.Accepted);
            said.Demand(consent, to: who);
            said.If(!consent).Plan(!new Disarmament([rebels]), by: rebels);
        }
    }

    private static void Demand0025(Story s)
    {
        var sudan = Rulers("government of Sudan");
        var curbs = new Suppression(s.Matter("freedom of the press"), suppressor: sudan);
        s.Given.Assert(curbs);
        s.Text.By(Body("Amnesty International")).Demand(new Ending(curbs, ender: sudan), to: sudan);
    }

    private static void Demand0028(Story s)
    {
        var (russia, sudan) = (Land("Russia"), Land("Sudan"));
        var helicopter = s.Thing("Mi-26 helicopter");
        s.Given.Assert(new Seizure(helicopter, seizer: s.Part(s.Some("authorities of Sudan"), sudan), on: s.Week(-1)));
        s.Text.By(russia).Said(s.On(Tuesday))
            .Demand(new Transfer(helicopter, giver: sudan, receiver: russia, back: true), to: sudan);
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
        said.Qualified("for good").Demand(peace, to: [sudan, rebels]);
        said.If(!peace).Plan(!new Aid(recipient: s.Some("people of the region"), kind: AidKind.Development));
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
        Relation[] deeds =
        [
            !new Compliance(usa, s.Matter("human rights")),
            !new Compliance(usa, s.Matter("international law")),
            new Saying("the United States signals to abusive governments that they may go on"),
        ];
        foreach (var deed in deeds)
        {
            s.Text.Assert(new Accusation(usa, accuser: amnesty, deed: deed, on: s.Past));
        }
    }

    private static void Disapprove0011(Story s)
    {
        var (syria, israel) = (Land("Syria"), Land("Israel"));
        var arabs = Folk("Arabs");
        var sharon = Who("Ariel Sharon");
        var newspaper = s.Text.By(s.Part(s.Outlet("official newspaper of Syria"), syria), to: arabs, cue: "called on").Said(s.On(Thursday));
        newspaper.Demand(new Saying("the Arabs unite"), to: arabs);
        newspaper.Quoted.Demand(new Opposition(arabs, sharon), to: arabs);
        s.Given.By(sharon, cue: "vowed")
            .If(new ElectionVictory(sharon, election: new Election(israel, on: "XXXX-02-04"), title: "Prime Minister"))
            .Promise(!new Transfer(City("Golan Heights"), receiver: syria, back: true));
    }

    private static void Disapprove0014(Story s)
    {
        var (lebanon, israel) = (Land("Lebanon"), Land("Israel"));
        var raids = new Attack(
            lebanon, attacker: israel, weapon: "two air raids", on: s.Last(Friday), id: "raids-of-friday");
        s.Given.Repeatedly.Assert(raids);
        s.Text.Assert(new Criticism(
            lebanon, criticised: israel, matter: raids, addressee: Body("United Nations"), on: s.On(Tuesday)));
        s.Text.By(lebanon, to: Body("United Nations")).Repeatedly.Assert(raids with { Casualties = 20 });
    }
}
