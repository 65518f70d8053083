using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-ASSAULT and -FIGHT.</content>
internal static partial class Sentences
{
    private static void Assault0003(Story s)
    {
        var soldiers = s.Part(s.Force("Israeli soldiers"), Land("Israel"));
        var (detainees, bank) = (s.Some("Palestinian detainees"), City("West Bank"));
        var beating = new Abuse(detainees, abuser: soldiers, place: bank, manner: "beating");
        s.Given.Assert(new Detention(detainees));
        s.Given.Infer("the soldiers there are Israeli", about: nameof(Presence.Present))
            .Assert(new Presence(Land("Israel"), bank, military: true, during: s.Now));
        var witness = s.Text.By(s.Some("unnamed witnesses"), to: s.Organisation("court martial"), cue: "told")
            .Said(s.Day(0)).Qualified("routinely").Repeatedly;
        witness.Assert(beating);
        witness.Assert(new Attention(s.Some("senior officers"), beating));
    }

    private static void Assault0006(Story s)
    {
        var prisoner = s.One("Palestinian prisoner");
        var pathologist = s.One("pathologist");
        s.Given.Assert(new Relocation(
            pathologist, to: Land("Israel"), mover: Body("Physicians for Human Rights"), on: s.Past));
        var custody = new Detention(
            prisoner, detainer: Body("police of Israel"), during: s.Past, id: "custody-of-the-prisoner");
        var torture = new Abuse(prisoner, manner: "torture");
        var report = s.Text.By(s.Paper("report")).By(pathologist);
        report.Assert(custody);
        report.Assert(torture);
        report.Assert(new Killing(prisoner, occasion: torture, weapon: "torture", on: When.During(custody)));
    }

    private static void Assault0009(Story s)
    {
        var civilians = s.Some("civilians of Iraq");
        s.Text.By(s.Part(s.Organisation("police of Iraq"), Land("Iraq"))).Assert(new Killing(
            civilians, place: City("central Baghdad"), weapon: "suicide car bomb", number: "3..", on: s.Past));
    }

    private static void Assault0012(Story s)
    {
        s.Given.Assert(new Location(City("Basra"), Land("Iraq")));
        s.Text.Assert(new Killing(
            s.Part(s.Some("American servicemen"), Land("United States")), place: s.Spot("area outside Basra"),
            weapon: "improvised explosive device", number: 3, on: s.Past));
    }

    private static void Assault0015(Story s)
    {
        var militants = s.Force("militants loyal to Zarqawi");
        s.Given.Assert(new Support(militants, Who("Abu Musab al-Zarqawi"), during: s.Now));
        s.Given.Assert(new Membership(Who("Abu Musab al-Zarqawi"), Army("al Qaeda"), capacity: "frontman in Iraq"));
        const string How = "his foes are of Iraq";
        var allawi = s.Office(Who("Iyad Allawi"), Land("Iraq"), "Prime Minister", how: How);
        s.Given.Infer(How, about: nameof(Ending.Matter))
            .Expect(new Ending(new OfficeHolding(allawi, Land("Iraq"), "Prime Minister")));
        s.Text.By(militants).Attempt(new Killing(allawi, killer: militants, on: s.Past), by: militants);
        s.Text.Assert(new Publication(s.Paper("statement on the internet"), on: s.Past));
    }

    private static void Fight0003(Story s)
    {
        var (troops, guerrillas) = (Army("Burmese troops"), Army("Karen guerrillas"));
        var stronghold = s.Spot("part of a stronghold on the border of Thailand");
        var capture = new Seizure(
            stronghold, seizer: troops, owner: guerrillas, on: s.Past, id: "part-of-the-stronghold-falls");
        var police = s.Text.By(s.Part(s.Organisation("police of Thailand"), Land("Thailand"))).Said(s.On(Monday));
        police.Assert(capture);
        police.Assert(new Hostilities([troops, guerrillas], during: When.Throughout("P5D", before: capture)));
    }

    private static void Fight0009(Story s)
    {
        var forces = s.Force("forces led by Vietnam");
        s.Given.Assert(new Influence(Land("Vietnam"), forces));
        var camps = s.Spot("camps of Kampuchean guerrillas near the eastern border of Thailand");
        s.Text.By(s.Some("sources in the military of Thailand")).Assert(new Attack(
            camps, attacker: forces, casualties: 50, weapon: "artillery, mortars and rockets", on: s.Day(0)));
    }

    private static void Fight0012(Story s)
    {
        var attackers = s.Part(s.Force("helicopters and tanks"), Land("Israel"));
        foreach (var target in new[] { "positions of the Palestinian security forces", "residential areas" })
        {
            s.Text.Assert(new Attack(
                s.Spot(target), attacker: attackers, place: s.Spot("surroundings of Rafah"), weapon: "shelling",
                on: s.Past));
        }
    }

    private static void Fight0015(Story s)
    {
        var group = s.Organisation("group of fact finders");
        var (military, front) = (Army("military of the Philippines"), Army("Moro Islamic Liberation Front"));
        var truce = s.Paper("agreement on a cease-fire");
        s.Given.Infer("they are bound by it", about: nameof(Agreement.Parties))
            .Assert(new Agreement([military, front], document: truce, on: "2001-03"));
        s.Text.By(group, cue: "guilty").Deny(new Compliance(military, truce));
        s.Text.By(group, cue: "guilty").Deny(new Compliance(front, truce));
        foreach (var province in new[] { "Lanao", "Maguindanao", "Cotabato" })
        {
            s.Given.Qualified("simultaneously").Assert(new Investigation(
                City(province), investigator: group, during: s.Week(-1)));
        }
    }
}
