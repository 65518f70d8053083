using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-CONSULT, -SUPPORT, -COOPERATE and -AID.</content>
internal static partial class Sentences
{
    private static void Consult0003(Story s)
    {
        var (taiwan, russia) = (Land("Taiwan"), Land("Russia"));
        var minister = s.Office(s.One("Vice Foreign Minister of Taiwan"), taiwan, "Vice Foreign Minister");
        s.Text.Assert(new Visit([minister], russia, on: s.Day(0)));
        s.Text.Deny(new Visit([s.Part(s.Some("officials of Taiwan of a higher rank"), taiwan)], russia, on: s.Past));
    }

    private static void Consult0006(Story s)
    {
        var (france, south) = (Land("France"), Land("South Africa"));
        var mitterrand = s.Office(
            Who("Francois Mitterrand"), france, "President", how: "he was the president of France in de Klerk's time");
        var deKlerk = s.Office(Who("F.W. de Klerk"), south, "leader");
        s.Text.Qualified("warmly")
            .Infer("the host is the president of France", about: nameof(Visit.Destination))
            .Assert(new Visit([deKlerk], france, host: mitterrand, on: s.On(Thursday)));
        s.Text.Attempt(new Ending(new Isolation(south), ender: deKlerk), by: deKlerk);
    }

    private static void Consult0009(Story s)
    {
        var (emirates, saudis, iran) = (Land("United Arab Emirates"), Land("Saudi Arabia"), Land("Iran"));
        var emir = s.Office(Who("Hamad bin Khalifa al-Thani"), Land("Qatar"), "Emir");
        s.Text.As(emirates, "the Emirates").Assert(new Beginning(
            new Mediation([emir], disputants: [emirates, saudis]), beginner: emir, on: s.On(Saturday)));
        var strained = new Ties([emirates, saudis], quality: TiesQuality.Strained, during: s.Now);
        var friendship = new Ties([saudis, iran], quality: TiesQuality.Good, during: s.Now);
        s.Given.Assert(strained);
        s.Given.Qualified("new").As(saudis, "Riyadh").As(iran, "Tehran").Assert(friendship);
        s.Given.Assert(new Cause(strained, friendship));
    }

    private static void Support0001(Story s)
    {
        Ties ties = new([Land("Czechia"), Land("Albania")], kind: TiesKind.Diplomatic);
        s.Is(Press("CTK"), "official");
        var agency = s.Text.By(Press("CTK")).Said(s.On(Wednesday)).Qualified("at the level of ambassadors");
        var upgrade = new Beginning(ties, again: true, on: s.Past, id: "czechia-and-albania-exchange-ambassadors");
        agency.Assert(upgrade);
        agency.Deny(ties with { During = When.Throughout("P18Y", before: upgrade) });
    }

    private static void Support0004(Story s)
    {
        var usa = Land("United States");
        var troops = s.Part(s.Force("Russian troops"), Land("Russia"));
        var azerbaijan = Land("Azerbaijan");
        var unrest = s.Matter("unrest in Azerbaijan");
        var said = s.Text.By(usa).Said(s.On(Thursday));
        s.Text.By(usa, cue: "defended").Said(s.On(Thursday)).Qualified("protectively", about: nameof(Right.Matter))
            .Assert(new Right(troops, new Attack(s.Force("militants"), attacker: troops, place: azerbaijan, weapon: "gunfire")));
        said.Assert(new Indication(unrest, s.Matter("age-old ethnic tensions")));
        said.Deny(new Indication(unrest, s.Matter("fight for political independence")));
    }

    private static void Support0007(Story s)
    {
        var saudis = Land("Saudi Arabia");
        var palestinians = Folk("Palestinians");
        var lobby = s.Some("pressure groups in the United States");
        s.Given.Assert(new Location(lobby, Land("United States"), during: s.Now));
        s.Given.Assert(new Opposition(palestinians, Land("Israel"), during: s.Now));
        s.Given.Assert(new Publication(s.Paper("comments of the minister"), on: s.On(Thursday)));
        var support = new Support(lobby, palestinians);
        var minister = s.Text.By(s.One("top minister")).Qualified("in their rights", about: nameof(Cause.Effect));
        minister.Assert(new Cause(support, saudis));
    }

    private static void Support0010(Story s)
    {
        var leaders = s.Some("Yoruba leaders");
        var obasanjo = s.Office(Who("Olusegun Obasanjo"), Land("Nigeria"), "President");
        var said = s.Text.By(leaders, cue: "announced").Said(s.Day(-1));
        said.Offer(new Pardon(obasanjo, pardoner: leaders), by: leaders);
        said.Qualified("for a second term").Offer(new Support(leaders, obasanjo), by: leaders);
    }

    private static void Cooperate0001(Story s)
    {
        var afghanistan = Land("Afghanistan");
        s.Given.Assert(new Governance(Party("Taliban"), afghanistan, during: s.Now));
        s.Text.By(s.Paper("special report"), to: Body("Canadian Security Intelligence Service")).Repeatedly.Assert(new Transfer(
            s.Matter("expertise"), giver: afghanistan, receiver: Army("Liberation Tigers of Tamil Eelam"), on: s.Past));
    }

    private static void Cooperate0005(Story s)
    {
        var intelligence = s.Part(s.Some("officials of Israeli intelligence"), Land("Israel"));
        var members = s.Part(s.Some("senior members of the Ba'ath Party"), Party("Ba'ath Party"));
        s.Given.Assert(new Membership(Who("Saddam Hussein"), Party("Ba'ath Party")));
        var contact = new Contact([Army("al Qaeda"), members]);
        var evidence = s.Matter("evidence of the contacts");
        var officials = s.Text.By(s.Some("officials of the government"));
        officials.Assert(new Transfer(evidence, giver: intelligence, receiver: Land("United States"), on: s.Past));
        officials.Presupposed.Assert(new Indication(evidence, contact));
    }

    private static void Aid0003(Story s)
    {
        var usa = Land("United States");
        var spokesman = s.Part(s.One("spokesman of the State Department"), Rulers("State Department"));
        s.Text.By(spokesman).Said(s.On(Wednesday)).Repeatedly.Assert(new Continuation(
            new Transfer(s.Thing("arms"), giver: usa, receiver: Land("Pakistan")), continuer: usa, during: s.Year(-1)));
    }

    private static void Aid0006(Story s)
    {
        var (benin, nigeria) = (Land("Benin"), Land("Nigeria"));
        var expelled = s.Some("West Africans ordered out of Nigeria");
        var (most, ghanaians) = (s.Part(s.Some("most of them"), expelled), s.Part(s.Some("Ghanaians"), expelled));
        var order = s.Given.By(nigeria, cue: "ordered");
        order.Said(s.Past).Demand(new Relocation(expelled, from: nigeria), to: expelled);
        order.Assert(new Assessment(expelled, "illegal aliens"));
        var police = s.Text.By(s.Part(s.Organisation("police of Benin"), benin));
        police.Assert(new Opening(s.Spot("borders of Benin"), opener: benin, on: s.Day(0)));
        police.Offer(new Admission(most, host: benin, area: benin), by: benin);
        police.Assert(new Continuation(!new Admission(ghanaians, host: benin), continuer: benin, during: s.Now));
        police.Assert(new Assessment(ghanaians, "by far the biggest group"));
    }

    private static void Aid0010(Story s)
    {
        var peru = Land("Peru");
        var invasion = new Attack(
            Land("Panama"), attacker: Land("United States"), on: s.Month(-1), id: "us-invasion-of-panama");
        s.Given.Infer("the officers hide since then, and are Panamanian", about: nameof(Attack.Target))
            .Assert(invasion with { Weapon = "invasion" });
        var officers = s.Counted(s.Part(s.Some("Panamanian officers"), Army("army of Panama")), 5);
        s.Given.Assert(new Location(officers, s.Spot("diplomatic residence"), during: When.After(invasion)));
        s.Text.By(s.Part(Body("embassy of Peru"), peru)).Said(s.On(Tuesday)).Assert(new Admission(
            officers, host: peru, capacity: "diplomatic asylum", on: s.Past));
    }
}
