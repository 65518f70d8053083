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
        var ban = new Ban(s.Matter("marriages of the same sex"));
        var petition = new Protest(
            [union],
            aim: [new Enactment(
                s.Paper("constitution"), LegalAct.Amendment, lawmaker: parliament, effect: [ban])],
            form: ProtestForm.Petition);
        s.Text.As(union, "Conservatives").Qualified("in part of a drive to convince the lawmaker")
            .Assert(new Beginning(petition, beginner: union, on: s.Past));
    }

    private static void Protest0004(Story s)
    {
        var (students, indonesia) = (s.Some("tens of thousands of university students"), Land("Indonesia"));
        var rulers = Rulers("government of Suharto");
        s.Office(Who("Suharto"), indonesia, "President", how: "the students of Indonesia turn to him");
        var reform = new Reform(rulers, matter: s.Matter("politics"));
        s.Text.Qualified("mass").Repeatedly.Assert(new Protest(
            [students], place: indonesia, aim: [reform], form: ProtestForm.Demonstration, on: s.On(Saturday)));
        s.Text.Repeatedly.Demand(reform, by: students, to: rulers);
    }

    private static void Protest0007(Story s)
    {
        var (sweden, bulgaria) = (Land("Sweden"), Land("Bulgaria"));
        var turks = s.Some("ethnic Turks");
        var sending = new Relocation(turks, to: bulgaria, mover: sweden, kind: RelocationKind.Return);
        var decision = new Decision(sweden, sending);
        s.Given.Assert(decision);
        s.Text.Assert(new Beginning(
            new Protest([turks], against: [decision], form: ProtestForm.HungerStrike, number: "..1000"),
            beginner: turks, on: s.On(Monday)));
        var fears = s.Text.By(turks).If(sending);
        fears.Expect(new Detention(turks));
        fears.Expect(new Difficulty(turks, nature: "homelessness"));
        fears.Expect(new Abuse(turks, place: bulgaria, manner: "persecution"));
    }

    private static void Protest0010(Story s)
    {
        var landowners = s.Part(s.Some("Algerian landowners"), Land("Algeria"));
        var property = s.Thing("property");
        var forces = s.Part(s.Force("forces of the government"), Rulers("government of Algeria"));
        s.Given.Assert(new Seizure(property, seizer: forces, on: "197X"));
        s.Text.By(Press("APS")).Assert(new Beginning(
            new Protest(
                [landowners], place: s.Spot("outside the parliament"),
                aim: [new Transfer(property, back: true)], form: ProtestForm.HungerStrike),
            beginner: landowners, on: s.Past));
    }

    private static void Protest0013(Story s)
    {
        var bank = City("West Bank");
        var palestinians = s.Part(s.Some("Palestinians of the West Bank"), Folk("Palestinians"));
        var settlement = new Relocation(
            s.Some("Jewish immigrants from Russia"), to: new Place("arab-land", "Arab land"),
            kind: RelocationKind.Resettlement);
        s.Given.Assert(new Presence(Land("Israel"), bank, military: true, during: s.Now));
        s.Given.Assert(settlement);
        s.Text.Assert(new Strike([palestinians], place: bank, against: [settlement], on: s.On(Monday)));
    }

    private static void Protest0017(Story s)
    {
        var workers = s.Some("French paper workers");
        s.Is(workers, "angry");
        var bridge = new Facility("europe-bridge", "Europe Bridge");
        foreach (IArea area in new IArea[] { City("Rhine"), Land("France"), Land("Germany") })
        {
            s.Given.Assert(new Location(bridge, area));
        }

        s.Text.By(s.Part(s.Organisation("border police of France"), Land("France"))).Assert(new Blockade(
            bridge, blockader: workers, means: "sawdust on the roadway",
            during: s.Past.For(atLeast: "PT3H").Worded("for more than three hours")));
    }

    private static void Protest0020(Story s)
    {
        var road = s.Spot("road in Baghdad");
        s.Given.Assert(new Location(road, City("Baghdad")));
        s.Text.By(s.Outlet("newspaper")).Said(s.On(Tuesday)).Assert(new Protest(
            [s.Some("demonstrators")], place: road, against: [s.Matter("military policies of the United States")],
            form: ProtestForm.Blockade, on: s.Past));
    }

    private static void Protest0023(Story s)
    {
        var prisoners = s.Some("Palestinian prisoners");
        var jail = s.Spot("jail in northern Israel");
        s.Given.Assert(new Location(jail, Land("Israel"), during: s.Now));
        var police = s.Text.By(s.Some("sources in the police"));
        police.Assert(new Riot([prisoners], place: jail, on: s.On(Monday)));
        police.Assert(new Destruction(s.Thing("mattresses"), destroyer: prisoners, weapon: "fire", on: s.On(Monday)));
        police.Assert(new Destruction(s.Thing("furniture"), destroyer: prisoners, on: s.On(Monday)));
    }

    private static void Protest0026(Story s)
    {
        var youths = s.Some("Palestinian youths");
        var military = Army("military of Israel");
        var violation = !new Compliance(military, s.Matter("human rights"));
        s.Given.Uncommitted.Deny(new Compliance(military, s.Matter("human rights")));
        var officials = s.Text.By(s.Some("officials")).Said(s.On(Thursday)).Repeatedly;
        var demonstration = new Protest(
            [youths], against: [violation], form: ProtestForm.Demonstration, on: s.Past, id: "demonstrations-of-youths");
        officials.Assert(demonstration);
        officials.Qualified("by throwing stones").Assert(new Riot([youths], on: When.During(demonstration)));
    }

    private static void Mobilize0001(Story s)
    {
        var (army, rebels) = (Army("army of Macedonia"), s.Force("Albanian rebels"));
        var territory = s.Area("territory of the rebels");
        s.Given.Assert(new Governance(rebels, territory, during: s.Now));
        s.Given.Deny(new Success(s.Matter("attempts to resolve the crisis by politics"), during: s.Now));
        s.Text.Plan(
            new Beginning(new Attack(territory, attacker: army, weapon: "shelling"), beginner: army, again: true),
            by: army);
    }

    private static void Mobilize0005(Story s)
    {
        var (israel, lebanon) = (Land("Israel"), Land("Lebanon"));
        var rockets = s.Thing("Katyusha rockets made in Russia");
        var discovery = new Discovery(rockets, place: lebanon, on: s.Week(-1), id: "rockets-are-found");
        s.Given.Assert(discovery);
        s.Text.By(s.Some("sources in the military")).Said(s.Day(0)).Assert(new Deployment(
            s.Part(s.Force("more forces of Israel"), israel), deployer: israel, area: lebanon,
            on: When.After(discovery)));
    }
}
