using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-SANCTION and -COERCE.</content>
internal static partial class Sentences
{
    private static void Sanction0001(Story s)
    {
        var (italy, serbia) = (Land("Italy"), Land("Serbia"));
        var sanctions = new Sanctions(serbia, imposer: italy, measure: "suspension of air links");
        var announcement = new Decision(italy, sanctions, on: s.On(Wednesday), id: "italy-suspends-air-links");
        s.Text.By(italy, cue: "announced").Said(When.At(announcement)).Plan(sanctions, by: italy);
        s.Text.Assert(announcement);
        s.Part(s.Some("truce monitors"), Body("European Community"));
        s.Given.Assert(new Destruction(
            s.Thing("helicopter with the truce monitors"),
            destroyer: s.Part(s.Force("jet of the Serbian army"), Army("army of Serbia")), weapon: "shot from a jet",
            on: When.Before(announcement, by: "P1D")));
    }

    private static void Sanction0004(Story s)
    {
        var usa = Land("United States");
        var rebels = Army("Albanian rebels in Macedonia");
        var said = s.Text.By(usa, cue: "announced").Said(s.On(Wednesday));
        said.Plan(new Ban(new Aid(recipient: rebels), imposer: usa), by: usa);
        said.Plan(!new Admission(s.Some("those who undermine stability in Macedonia"), host: usa, area: usa), by: usa);
    }

    private static void Sanction0007(Story s)
    {
        var usa = Land("United States");
        var aid = new Aid(donor: usa, recipient: Land("Bosnia"), kind: AidKind.Military);
        var union = new Cooperation(
            [Army("Bosnian Croat forces"), Army("Bosnian Moslem forces")], topics: [s.Matter("unified armed forces")]);
        s.Text.By(Press("New York Times")).Said(s.On(Friday)).Qualified("in part")
            .Assert(new Ending(aid, ender: usa, temporary: true, on: s.Past));
        s.Given.Plan(new Cause(union, aid), by: usa);
    }

    private static void Sanction0010(Story s)
    {
        var russia = Land("Russia");
        var fighting = new Hostilities([Folk("Azerbaijanis"), Folk("Armenians")]);
        s.Given.Assert(fighting with { During = s.Past });
        var editor = s.Text.By(s.Office(s.One("editor"), s.Outlet("official news agency of Armenia"), "editor"));
        foreach (var neighbour in new[] { "Iran", "Turkey" })
        {
            var closure = new Closure(s.Spot("southern border of Russia with " + neighbour), closer: russia, on: s.Past);
            editor.Assert(closure);
            editor.Assert(new Cause(closure, fighting));
        }
    }

    private static void Sanction0013(Story s)
    {
        var north = Land("North Korea");
        var inspectors = s.Part(s.Some("inspectors"), Body("International Atomic Energy Agency"));
        var officials = s.Part(s.Some("officials of the United States"), Land("United States"));
        var admission = s.Given.By(officials, cue: "alleged").By(north, cue: "admitted")
            .Said(When.During("2002").Worded("in late 2002"))
            .Assert(new Policy(north, s.Matter("program based on uranium")));
        var allegation = new Statement(officials, matter: admission, id: "officials-on-the-admission");
        s.Given.Assert(allegation);
        s.Text.Assert(new Relocation(
            inspectors, from: s.Spot("frozen nuclear facilities at Yongbyon"), mover: north,
            kind: RelocationKind.Expulsion, on: When.After(allegation)));
    }

    private static void Coerce0001(Story s)
    {
        var turkey = Land("Turkey");
        var police = s.Part(s.Organisation("police of Turkey"), turkey);
        var sending = new Decision(turkey, new Deployment(s.Force("troops"), area: Land("Iraq")));
        s.Given.Infer("Turkey decides on its troops", about: nameof(Decision.Decider)).Assert(sending);
        s.Text.Infer("Turkey decides on its troops", about: nameof(Suppression.Suppressed)).Assert(new Suppression(
            new Protest(
                [s.Some("students of Cumhuriyet University")],
                place: s.Spot("place near the offices of the AKP in Sivas"), against: [sending],
                form: ProtestForm.Demonstration, on: "XXXX-10-15"),
            suppressor: police, on: "XXXX-10-15"));
    }

    private static void Coerce0004(Story s)
    {
        var guerillas = Army("Afghan guerillas");
        var lines = s.Counted(s.Spot("main power lines into Kabul"), 3);
        var agency = s.Text.By(s.Part(Press("Ceteka"), Land("Czechoslovakia"))).Said(s.Day(0));
        agency.Assert(new Destruction(lines, destroyer: guerillas, weapon: "explosives", on: s.Month(-1)));
        agency.Assert(new Assessment(s.Matter("power supply of Kabul"), "nearly one third is down", during: s.Now));
    }

    private static void Coerce0007(Story s)
    {
        var britain = Rulers("government of Britain");
        var extremists = s.Force("largest Protestant extremist organization in Northern Ireland");
        var ban = new Beginning(new Ban(extremists, imposer: britain), beginner: britain, on: s.On(Monday));
        var killing = new Offence(
            "involvement in killing", offender: extremists, matter: s.Matter("killing in Northern Ireland"));
        s.Text.Assert(ban);
        var said = s.Text.By(britain, cue: "called").Qualified("directly").Assert(killing);
        s.Text.Assert(new Cause(ban, said));
        s.Given.Assert(new Location(extremists, City("Northern Ireland"), during: s.Now));
        s.Is(City("Northern Ireland"), "torn by strife");
    }

    private static void Coerce0010(Story s)
    {
        var cizre = City("Cizre");
        s.Given.Assert(new Location(cizre, new Place("southeastern-turkey", "southeastern Turkey")));
        var allegation = s.Given.By(s.Some("unnamed accusers"), cue: "allegations").Assert(new Offence(
            "fraud", matter: s.Matter("local elections of Sunday"), on: s.On(Sunday)));
        var demonstration = new Protest(
            [s.Some("demonstrators")], against: [allegation], form: ProtestForm.Demonstration, id: "demonstration-on-fraud");
        var sources = s.Text.By(s.Some("sources in the security services")).Said(s.On(Tuesday));
        sources.Assert(demonstration);
        sources.Assert(new Curfew(
            cizre, imposer: s.Part(s.Some("authorities of Turkey"), Land("Turkey")),
            during: When.After(demonstration)));
    }

    private static void Coerce0013(Story s)
    {
        var liberians = s.Counted(s.Some("deported Liberians"), 168);
        var expulsion = new Relocation(
            liberians, mover: s.Part(s.Some("authorities of Ghana"), Land("Ghana")), kind: RelocationKind.Expulsion,
            on: s.Past);
        var travel = new Offence(
            "travel without proper documents", offender: liberians,
            matter: s.Matter("voyage of a vessel registered in Sweden"));
        var official = s.Text.By(s.One("port official")).Said(s.On(Monday));
        official.Assert(expulsion);
        official.Assert(travel);
        official.Assert(new Cause(expulsion, travel));
    }

    private static void Coerce0016(Story s)
    {
        var rebels = Army("Afghan rebels");
        var advisers = s.Part(s.Some("Russian civilian advisers"), Land("Russia"));
        var sources = s.Some("Western diplomats");
        s.Given.Assert(new Presence(sources, Land("Pakistan"), during: s.Now));
        s.Is(City("Kabul"), "the capital");
        var diplomats = s.Text.By(sources).Said(s.Day(0));
        diplomats.Assert(new Abduction(
            advisers, abductor: rebels, place: s.Spot("bazaar of a town"), number: "..16", on: s.Past));
        diplomats.Repeatedly.Assert(new Attack(City("Kabul"), attacker: rebels, weapon: "series of bombs", on: s.Past));
    }

    /// <summary>The sentence is FIGHT-0006 as well.</summary>
    private static void Coerce0018(Story s)
    {
        var police = Body("police of Egypt");
        var protesters = s.Some("Moslem fundamentalist demonstrators");
        var night = s.On(Monday).Worded("on Monday night");
        var shooting = new Attack(protesters, attacker: police, weapon: "gunfire", on: night);
        var sources = s.Text.By(s.Some("sources in the security services"));
        sources.Assert(shooting);
        sources.Plan(new Cause(new Suppression(protesters, suppressor: police), shooting), by: police);
        sources.Assert(new Killing(s.One("person killed"), killer: police, occasion: shooting, number: 1, on: night));
        sources.Assert(new Beginning(
            new Detention(s.Counted(s.Some("people arrested"), 12), detainer: police), beginner: police, on: night));
    }
}
