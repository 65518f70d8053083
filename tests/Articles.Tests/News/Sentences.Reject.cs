using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-REJECT.</content>
internal static partial class Sentences
{
    private static void Reject0001(Story s)
    {
        var (palestinians, israel) = (Folk("Palestinians"), Land("Israel"));
        var erakat = s.Part(Who("Saeb Erakat"), palestinians);
        s.Given.Assert(new Assignment(erakat, "chief negotiator", during: s.Now));
        var proposal = s.Given.By(israel, cue: "proposed").Repeatedly.Recommend(new Enactment(
            Work("Wye River land-for-security deal"), LegalAct.Amendment));
        s.Text.By(erakat).Assert(new Answer(palestinians, proposal, Reply.Rejected, proposer: israel));
    }

    private static void Reject0004(Story s)
    {
        var (south, north, usa) = (Land("South Korea"), Land("North Korea"), Land("United States"));
        var alliance = new Ties([south, usa], kind: TiesKind.Security, quality: TiesQuality.Allied);
        var given = s.Given.As(usa, "Washington");
        given.Assert(alliance with { During = s.Now.Worded("for decades") });
        var presence = new Presence(s.Part(s.Force("American troops"), usa), south, military: true, during: s.Now);
        s.Given.Infer("the alliance keeps them in South Korea", about: nameof(Presence.Area)).Assert(presence);
        s.Given.Assert(new Cause(presence, s.Paper("pact of mutual defence")));
        var demand = given.Qualified("consistently").By(north).Repeatedly
            .Demand(new Ending(alliance, ender: south), to: south);
        s.Text.Assert(new Answer(south, demand, Reply.Rejected, proposer: north, on: s.Past));
    }

    private static void Reject0007(Story s)
    {
        var (germany, rulers) = (Land("Germany"), s.Part(s.Some("rulers of Belarus"), Land("Belarus")));
        var aid = new Aid(donor: germany, recipient: Land("Belarus"), kind: AidKind.Economic);
        var text = s.Text.As(germany, "Berlin", how: "a capital stands for its state");
        var call = s.Given.By(rulers, cue: "calls").Said(s.Past.Worded("recently")).Qualified("immediately").Repeatedly
            .Demand(aid, to: germany);
        text.Assert(new Answer(germany, call, Reply.Rejected, proposer: rulers, on: s.Past));
        var elected = new Takeover(s.Organisation("democratically elected government"), Land("Belarus"));
        text.By(germany).If(!elected).Plan(!aid, by: germany);
    }

    private static void Reject0010(Story s)
    {
        var nations = Body("United Nations");
        s.Text.Assert(new Answer(
            nations,
            new Deployment(s.Part(s.Force("peacekeepers"), nations), area: City("East Timor")),
            Reply.Rejected, on: s.On(Tuesday)));
    }

    private static void Reject0013(Story s)
    {
        const string How = "the commission that presses him is Kenyan";
        var awori = s.Office(Who("Moody Awori"), Land("Kenya"), "Vice-President", how: How);
        var resignation = new Resignation(awori, title: "Vice-President");
        var implication = new Accusation(
            awori, deed: new Offence("part in a major scandal", offender: awori), on: s.Past, id: "awori-is-implicated");
        var pressure = new Pressure(
            awori, imposer: Body("Kenya Anti-Corruption Commission"), aim: resignation, during: When.After(implication));
        s.Text.Assert(new Answer(awori, resignation, Reply.Rejected, on: s.Past));
        s.Given.Infer("he is pressed to do that which he declines", about: nameof(Pressure.Aim)).Assert(pressure);
        s.Given.Assert(new Trend(pressure, Direction.Grows, during: s.Now));
        s.Given.Assert(implication);
    }

    private static void Reject0016(Story s)
    {
        var israel = Rulers("government of Israel");
        foreach (var area in new[] { "West Bank", "Gaza" })
        {
            var palestinians = s.Some("Palestinians of " + area);
            s.Given.Assert(new Location(palestinians, City(area), during: s.Now));
            var curfew = new Curfew(City(area), confined: palestinians);
            s.Given.Assert(curfew with { During = s.Now });
            s.Text.Plan(!new Ending(curfew, ender: israel), by: israel);
            s.Given.By(s.Some("humanitarian agencies"), cue: "warnings")
                .Infer("those who may not leave their homes starve", about: nameof(Difficulty.Bearer))
                .Possibly.Expect(new Difficulty(palestinians, nature: "starvation"));
        }
    }

    private static void Reject0019(Story s)
    {
        var usa = Land("United States");
        var authorities = s.Part(s.Some("authorities of the United States"), usa);
        var sanctions = new Sanctions(Land("Burma"));
        s.Given.Assert(sanctions with { During = s.Now });
        var said = s.Text.By(authorities).Said(s.Day(-1));
        var refusal = said.Qualified("currently").Plan(!new Ending(sanctions), by: usa);
        said.Assert(new Cause(refusal, new Saying("an end of the sanctions would reward rulers who did nothing")));
    }

    private static void Reject0022(Story s)
    {
        var (iran, iraq) = (Land("Iran"), Land("Iraq"));
        var khomeini = s.Office(Who("Ruhollah Khomeini"), iran, "religious leader");
        var saddam = s.Office(Who("Saddam Hussein"), iraq, "President");
        var proposal = s.Given.By(saddam, cue: "proposal")
            .Infer("he proposes it to Iran", about: nameof(CeaseFire.Parties))
            .Recommend(new CeaseFire([iran, iraq], during: When.Worded("during the month of Ramadan")));
        s.Text.Assert(new Answer(khomeini, proposal, Reply.Rejected, proposer: saddam, on: s.Day(0)));
    }

    private static void Reject0025(Story s)
    {
        var jihad = Party("Palestinian Islamic Jihad");
        var (faction, others) = (s.Some("Palestinian faction"), s.Some("other Palestinian factions"));
        var meeting = new Meeting([faction, others], on: s.Week(1));
        s.Given.Plan(meeting);
        s.Given.Plan(new AgendaItem(meeting, s.Matter("plans for independence from Israel")));
        var invitation = s.Given.Offer(new Meeting([faction, others, jihad], on: s.Week(1)), to: jihad);
        s.Text.By(jihad).Said(s.On(Wednesday)).Assert(new Answer(jihad, invitation, Reply.Rejected, on: s.Past));
        s.Is(jihad, "radical");
    }

    private static void Reject0028(Story s)
    {
        var (israel, syria) = (Land("Israel"), Land("Syria"));
        s.Office(Who("Ehud Barak"), israel, "Prime Minister", how: "his aide speaks for Israel");
        var aide = s.One("close aide of Ehud Barak");
        s.Given.Assert(new Assignment(aide, "close aide of Ehud Barak", during: s.Now));
        s.Text.By(aide).Said(s.On(Wednesday)).Assert(new Stance(
            israel,
            new Mediation(
                [Land("France")], disputants: [israel, syria],
                talks: new Negotiation([israel, syria], topics: [new("peace", "peace")])),
            Attitude.Opposed, during: s.Now));
    }

    private static void Reject0032(Story s)
    {
        var newspaper = s.Outlet("newspaper of eastern Beirut");
        s.Is(City("eastern Beirut"), "Christian");
        s.Given.Assert(new Location(newspaper, City("eastern Beirut"), during: s.Now));
        var (aoun, hrawi) = (Who("Michel Aoun"), Who("Elias Hrawi"));
        s.Given.Assert(new Occupation(aoun, "general", during: s.Now));
        s.Given.Assert(new Opposition(aoun, hrawi, during: s.Now));
        var office = new OfficeHolding(hrawi, Land("Lebanon"), "President");
        var ban = new Ban(new Statement(newspaper, matter: office), imposer: aoun);
        s.Given.Infer("the ban is of what the newspaper did; Beirut is in Lebanon", about: nameof(Ban.Banned)).Assert(ban);
        s.Text.Deny(new Compliance(newspaper, s.Matter("ban of Aoun")));
        s.Text.By(newspaper, cue: "described").Infer("Beirut is in Lebanon", about: nameof(OfficeHolding.Institution))
            .Assert(office);
    }

    private static void Reject0035(Story s)
    {
        var rebels = Army("rebels of Ivory Coast");
        s.Text.Qualified("again").Assert(new Answer(
            rebels, s.Paper("peace plan of Senegal"), Reply.Rejected, proposer: Land("Senegal"), on: s.On(Friday)));
        s.Text.By(rebels).Said(s.On(Friday)).If(!new Success(
            s.Matter("political demands of the rebels"), achiever: rebels))
            .Assert(new Stance(
                rebels, new Deployment(s.Force("regional peacekeeping force")), Attitude.Opposed, during: s.Now));
    }
}
