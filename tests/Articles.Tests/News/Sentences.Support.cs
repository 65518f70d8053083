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
        s.Text.Assert(new Visit { Visitors = [minister], Destination = russia, On = s.Day(0) });
        s.Text.Deny(new Visit
        {
            Visitors = [s.Part(s.Some("officials of Taiwan of a higher rank"), taiwan)],
            Destination = russia,
            On = s.Past,
        });
    }

    private static void Consult0006(Story s)
    {
        var (france, south) = (Land("France"), Land("South Africa"));
        var mitterrand = s.Office(Who("Francois Mitterrand"), france, "President");
        var deKlerk = s.Office(Who("F.W. de Klerk"), south, "leader");
        s.Text.Qualified("warmly")
            .Infer("the host is the president of France", about: nameof(Visit.Destination))
            .Assert(new Visit { Visitors = [deKlerk], Destination = france, Host = mitterrand, On = s.On(Thursday) });
        s.Text.Attempt(new Ending { Matter = new Isolation { Isolated = south }, Ender = deKlerk }, by: deKlerk);
    }

    private static void Consult0009(Story s)
    {
        var (emirates, saudis, iran) = (Land("United Arab Emirates"), Land("Saudi Arabia"), Land("Iran"));
        var emir = s.Office(Who("Hamad bin Khalifa al-Thani"), Land("Qatar"), "Emir");
        s.Text.Assert(new Beginning
        {
            Matter = new Mediation { Mediators = [emir], Disputants = [emirates, saudis] },
            Beginner = emir,
            On = s.On(Saturday),
        });
        var strained = new Ties { Parties = [emirates, saudis], Quality = TiesQuality.Strained, During = s.Now };
        var friendship = new Ties { Parties = [saudis, iran], Quality = TiesQuality.Good, During = s.Now };
        s.Given.Assert(strained);
        s.Given.Qualified("new").As(saudis, "Riyadh").As(iran, "Tehran").Assert(friendship);
        s.Given.Assert(new Cause { Origin = friendship, Effect = strained });
    }

    private static void Support0001(Story s)
    {
        Ties ties = new() { Parties = [Land("Czechia"), Land("Albania")], Kind = TiesKind.Diplomatic };
        var agency = s.Text.By(Press("CTK")).Said(s.On(Wednesday));
        var upgrade = new Beginning
        {
            Matter = ties,
            Again = true,
            Id = "czechia-and-albania-exchange-ambassadors",
            On = s.Past,
        };
        agency.Qualified("at the level of ambassadors").Assert(upgrade);
        agency.Qualified("at the level of ambassadors")
            .Deny(ties with { During = When.Throughout("P18Y", before: upgrade) });
    }

    private static void Support0004(Story s)
    {
        var usa = Land("United States");
        var troops = s.Part(s.Force("Russian troops"), Land("Russia"));
        var azerbaijan = Land("Azerbaijan");
        var unrest = s.Matter("unrest in Azerbaijan");
        var said = s.Text.By(usa).Said(s.On(Thursday));
        s.Text.By(usa, cue: "defended").Said(s.On(Thursday)).Qualified("protectively").Assert(new Right
        {
            Holder = troops,
            Matter = new Attack { Attacker = troops, Target = s.Force("militants"), Place = azerbaijan, Weapon = "gunfire" },
        });
        said.Assert(new Indication { Sign = unrest, Shown = s.Matter("age-old ethnic tensions") });
        said.Deny(new Indication { Sign = unrest, Shown = s.Matter("fight for political independence") });
    }

    private static void Support0007(Story s)
    {
        var saudis = Land("Saudi Arabia");
        var palestinians = Folk("Palestinians");
        var lobby = s.Some("pressure groups in the United States");
        s.Given.Assert(new Location { Located = lobby, Area = Land("United States"), During = s.Now });
        s.Given.Assert(new Opposition { Opponent = palestinians, Opposed = Land("Israel"), During = s.Now });
        var support = new Support { Supporter = lobby, Supported = palestinians, Kind = SupportKind.Political };
        var minister = s.Text.By(s.Part(s.One("top minister"), saudis)).Said(s.On(Thursday));
        minister.Assert(new Pressure { Imposer = saudis, Target = lobby, Aim = support, During = s.Past });
        minister.Plan(support, by: saudis);
    }

    private static void Support0010(Story s)
    {
        var leaders = s.Some("Yoruba leaders");
        var obasanjo = s.Office(Who("Olusegun Obasanjo"), Land("Nigeria"), "President");
        var said = s.Text.By(leaders, cue: "announced").Said(s.Day(-1));
        said.Offer(new Pardon { Pardoned = obasanjo, Pardoner = leaders }, by: leaders);
        said.Qualified("for a second term").Offer(
            new Stance
            {
                Holder = leaders,
                Matter = new Candidacy { Candidate = obasanjo, Title = "President" },
                Attitude = Attitude.Favourable,
            },
            by: leaders);
    }

    private static void Cooperate0001(Story s)
    {
        var afghanistan = Land("Afghanistan");
        s.Given.Assert(new Governance { Governor = Party("Taliban"), Area = afghanistan, During = s.Now });
        s.Text.By(s.Paper("special report"), to: Body("Canadian Security Intelligence Service")).Repeatedly.Assert(new Transfer
        {
            Given = s.Matter("expertise"),
            Giver = afghanistan,
            Receiver = Army("Liberation Tigers of Tamil Eelam"),
            On = s.Past,
        });
    }

    private static void Cooperate0005(Story s)
    {
        var intelligence = s.Part(s.Some("officials of Israeli intelligence"), Land("Israel"));
        var members = s.Part(s.Some("senior members of the Ba'ath Party"), Party("Ba'ath Party"));
        s.Given.Assert(new Membership { Member = Who("Saddam Hussein"), Body = Party("Ba'ath Party") });
        var contact = new Contact { Participants = [Army("al Qaeda"), members] };
        var evidence = s.Matter("evidence of the contacts");
        var officials = s.Text.By(s.Some("officials of the government"));
        officials.Assert(new Transfer
        {
            Given = evidence,
            Giver = intelligence,
            Receiver = Land("United States"),
            On = s.Past,
        });
        officials.By(intelligence).Assert(new Indication { Sign = evidence, Shown = contact });
    }

    private static void Aid0003(Story s)
    {
        var usa = Land("United States");
        var spokesman = s.Part(s.One("spokesman of the State Department"), Rulers("State Department"));
        s.Text.By(spokesman).Said(s.On(Wednesday)).Repeatedly.Assert(new Continuation
        {
            Matter = new Transfer { Given = s.Thing("arms"), Giver = usa, Receiver = Land("Pakistan") },
            Continuer = usa,
            During = s.Year(-1),
        });
    }

    private static void Aid0006(Story s)
    {
        var (benin, nigeria) = (Land("Benin"), Land("Nigeria"));
        var expelled = s.Some("West Africans without papers in Nigeria");
        var (most, ghanaians) = (s.Part(s.Some("most of them"), expelled), s.Part(s.Some("Ghanaians"), expelled));
        s.Given.Assert(new Relocation
        {
            People = expelled,
            From = nigeria,
            Mover = nigeria,
            Kind = RelocationKind.Expulsion,
            On = s.Past,
        });
        var police = s.Text.By(s.Part(s.Organisation("police of Benin"), benin));
        police.Assert(new Opening { Facility = s.Spot("borders of Benin"), Opener = benin, On = s.Day(0) });
        police.Assert(new Admission { Admitted = most, Host = benin, Area = benin, On = s.Day(0) });
        police.Assert(new Continuation
        {
            Matter = !new Admission { Admitted = ghanaians, Host = benin },
            Continuer = benin,
            During = s.Now,
        });
        s.Text.Assert(new Assessment { Matter = ghanaians, Verdict = "by far the biggest group" });
    }

    private static void Aid0010(Story s)
    {
        var peru = Land("Peru");
        var invasion = new Attack
        {
            Id = "us-invasion-of-panama",
            Attacker = Land("United States"),
            Target = Land("Panama"),
            On = s.Month(-1),
        };
        s.Given.Assert(invasion);
        var officers = s.Counted(s.Part(s.Some("Panamanian officers"), Army("army of Panama")), 5);
        s.Given.Assert(new Location
        {
            Located = officers,
            Area = s.Spot("diplomatic residence"),
            During = When.After(invasion),
        });
        s.Text.By(s.Part(Body("embassy of Peru"), peru)).Said(s.On(Tuesday)).Assert(new Admission
        {
            Admitted = officers,
            Host = peru,
            Capacity = "diplomatic asylum",
            On = s.Past,
        });
    }
}
