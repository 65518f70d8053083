using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-AGREE.</content>
internal static partial class Sentences
{
    private static void Agree0001(Story s)
    {
        var (hungary, romania) = (Land("Hungary"), Land("Romania"));
        var officials = s.Part(s.Some("senior Hungarian officials"), hungary);
        var others = s.Part(s.Some("senior Romanian officials"), romania);
        var refugees = s.Some("Romanian refugees");
        s.Given.Assert(new Presence(refugees, hungary, during: s.Now));
        var home = new Relocation(refugees, from: hungary, to: romania, kind: RelocationKind.Return);
        var cooperation = new Cooperation([hungary, romania], topics: [s.Matter("encouragement of the refugees to return")]);
        s.Text.Assert(new Agreement([officials, others], matter: [cooperation], on: s.On(Wednesday)));
        s.Text.By([officials, others], cue: "agreed").Said(s.On(Wednesday)).Recommend(cooperation);
        s.Text.Infer("the home of Romanian refugees is Romania", about: nameof(Cause.Effect))
            .Plan(new Cause(home, cooperation), by: [officials, others]);
    }

    private static void Agree0004(Story s)
    {
        var (jordan, britain) = (Land("Jordan"), Land("Britain"));
        var exercise = new MilitaryExercise([jordan, britain], on: s.Month(0));
        var official = s.Text.By(s.Part(s.One("Jordanian official"), jordan), cue: "confirmed");
        official.Assert(new Agreement([jordan, britain], matter: [exercise], on: s.Past));
        official.Repeatedly.Plan(exercise, by: [jordan, britain]);
    }

    private static void Agree0007(Story s)
    {
        var island = City("Cyprus");
        s.Is(island, "divided");
        s.Given.Assert(new Location(island, City("Mediterranean")));
        var (turks, greeks) = (s.Part(Folk("Turkish side of Cyprus"), island), s.Part(Folk("Greek side of Cyprus"), island));
        var missing = s.Matter("information on missing people of both communities");
        var given = new Transfer(missing, giver: turks, receiver: greeks, on: s.On(Friday));
        var back = new Transfer(missing, giver: greeks, receiver: turks, on: s.On(Friday));
        var official = s.Text.By(s.Part(s.One("UN official"), Body("United Nations"))).Said(s.On(Monday));
        official.Assert(new Agreement([turks, greeks], matter: [given, back], on: s.Past));
        official.Plan(given, by: turks);
        official.Plan(back, by: greeks);
    }

    private static void Agree0010(Story s)
    {
        var (norway, saudis) = (Land("Norway"), Land("Saudi Arabia"));
        var minister = s.Office(s.One("foreign minister of Norway"), norway, "foreign minister");
        s.Given.Assert(new Membership(norway, Body("NATO"), during: s.Now));
        var material = new Transfer(s.Thing("material"), giver: norway, receiver: saudis);
        var said = s.Text.By(minister).If(new Attack(saudis));
        said.Offer(material, by: norway, to: saudis);
        said.Plan(new Cause(new Protection(norway, saudis), material), by: norway);
    }

    private static void Agree0013(Story s)
    {
        var (britain, mozambique) = (Land("Britain"), Land("Mozambique"));
        var king = s.Office(Who("Tom King"), britain, "Defence Secretary");
        var aid = new Aid(donor: britain, recipient: mozambique, kind: AidKind.Military);
        s.Given.Assert(aid with { During = s.Now });
        s.Given.Assert(new Assessment(mozambique, "worn by war"));
        s.Text.By(king, cue: "promised").Promise(new Continuation(aid, continuer: britain));
    }

    private static void Agree0016(Story s)
    {
        var france = Land("France");
        var joxe = s.Office(Who("Pierre Joxe"), france, "Defence Minister");
        s.Text.By(joxe).Said(s.On(Monday)).Offer(
            new Deployment(
                s.Part(s.Force("French troops"), france), deployer: france, area: Land("Liberia"),
                force: s.Force("international peace-keeping force"), number: "..4000"),
            by: france);
    }

    private static void Agree0019(Story s)
    {
        var vietnam = Land("Vietnam");
        var minister = s.Office(
            Who("Tran Xuan Gia"), vietnam, "Minister of Planning and Investment", how: "he speaks for Vietnam");
        var opening = new Reform(vietnam, matter: s.Matter("opening up of the economy"));
        var said = s.Text.By(minister).Said(s.On(Friday).Worded("late on Friday"));
        said.Promise(opening, by: vietnam);
        said.Qualified("hurriedly").Promise(!opening, by: vietnam);
        s.Text.Assert(new Assessment(
            new Statement(minister, matter: opening, on: s.On(Friday).Worded("late on Friday")), "rare interview"));
    }

    private static void Agree0022(Story s)
    {
        var (usa, russia) = (Land("United States"), Land("Russia"));
        var official = s.Part(s.One("Russian official"), russia);
        var nitze = s.Office(Who("Paul Nitze"), usa, "negotiator");
        var talks = s.Matter("talks");
        var senator = s.One("senator");
        var concession = new Concession(official);
        var agreement = new Agreement([usa, russia], matter: [s.Matter("reduction of nuclear missiles in Europe")]);
        s.Text.By(senator).By(official, cue: "offered").Said(s.Last(month: 11)).Repeatedly.Offer(concession);
        s.Text.By(senator).By(nitze, kind: AttributionKind.Believed, cue: "believed")
            .Infer("the two who talk are Russian and American", about: nameof(Cause.Effect))
            .Possibly.Expect(new Cause(agreement, concession));
        s.Given.Assert(new Mediation([senator], talks: talks, during: s.Past));
    }

    private static void Agree0025(Story s)
    {
        var rebels = Army("Fijian rebels");
        var chaudhry = s.Office(Who("Mahendra Chaudhry"), Land("Fiji"), "Prime Minister", how: "the rebels are Fijian");
        var ministers = s.Part(s.Some("members of his government"), Rulers("government of Chaudhry"));
        var taken = s.Ago("P2W");
        s.Given.Assert(new Abduction(chaudhry, abductor: rebels, on: taken));
        s.Given.Assert(new Abduction(ministers, abductor: rebels, number: "31..", on: taken));
        var said = s.Text.By(rebels);
        said.Promise(new Release(chaudhry, releaser: rebels, on: s.Weekend));
        said.Promise(new Release(ministers, releaser: rebels, number: "31..", on: s.Weekend));
    }

    private static void Agree0028(Story s)
    {
        var congress = s.Part(Body("US Congress"), Land("United States"));
        foreach (var target in new[] { "Iran", "Libya", "North Korea", "Sudan", "Cuba" })
        {
            var embargo = new Sanctions(Land(target), measure: "embargo on pharmaceutical sales");
            var end = new Ending(embargo, ender: congress);
            var text = target == "Cuba" ? s.Text.Qualified("with strings attached") : s.Text;
            s.Given.Assert(embargo);
            text.Plan(end, by: congress);
            text.Assert(new Decision(congress, end, on: s.In(month: 2).Worded("in late February")));
        }
    }

    private static void Agree0031(Story s)
    {
        var (sudan, rebels) = (Rulers("government of Sudan"), Army("SPLM/A"));
        var access = new Admission(s.Some("humanitarian workers"), area: s.Area("all areas"));
        var help = new Right(s.Some("people in need"), s.Matter("humanitarian access"));
        var signing = new Agreement(
            [sudan, rebels], matter: [access, help],
            document: s.Paper("memorandum of understanding on the cessation of hostilities"), on: s.Past,
            id: "signing-of-the-memorandum");
        s.Text.Assert(signing);
        var agreed = s.Text.By([sudan, rebels], cue: "agreed").Said(When.At(signing)).Quoted.Qualified("unimpeded");
        agreed.Infer("access is given to somebody", about: nameof(Admission.Admitted)).Promise(access);
        agreed.Promise(help);
    }

    private static void Agree0035(Story s)
    {
        var (albania, soviets, germany) = (Land("Albania"), Land("Soviet Union"), Land("Germany"));
        var fischer = s.Office(Who("Oskar Fischer"), germany, "Foreign Minister");
        s.Text.Implied.Assert(new Membership(germany, Body("Warsaw Pact"), during: s.Now));
        var split = new Ending(
            new Ties([albania, soviets]), ender: albania, on: "1961", id: "albania-splits-with-the-soviet-union");
        s.Given.As(albania, "Tirana").As(soviets, "Moscow", how: "Moscow was its capital in 1961").Assert(split);
        var embassy = s.Text.By(s.Part(Body("embassy of Albania"), albania));
        embassy.Plan(new Visit([fischer], albania, on: s.In(month: 6)), by: fischer);
        embassy.Deny(new Visit([s.Some("other foreign ministers of the Warsaw Pact")], albania, on: When.After(split)));
    }

    private static void Agree0038(Story s)
    {
        var leaders = s.Some("leaders of the Afghan rebels");
        var cordovez = s.Office(Who("Diego Cordovez"), Body("United Nations"), "mediator");
        var veto = new Right(leaders, s.Matter("veto over any settlement of the peace talks"));
        s.Text.By(leaders).Said(s.On(Wednesday)).If(new Beginning(veto, beginner: cordovez))
            .Promise(new Meeting([leaders, cordovez]), by: leaders);
    }

    private static void Agree0041(Story s)
    {
        var hassan = s.Office(Who("King Hassan"), Land("Morocco"), "King");
        var movement = s.Part(s.Organisation("Israeli peace movement"), Land("Israel"));
        var meeting = new Meeting([movement, Party("Palestine Liberation Organization")], host: hassan);
        s.Text.By(s.Outlet("unnamed outlet"), cue: "quoted").Said(s.Day(0)).By(hassan).Offer(meeting, by: hassan);
    }
}
