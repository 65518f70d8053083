using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-THREATEN.</content>
internal static partial class Sentences
{
    private static void Threaten0003(Story s)
    {
        var (nigeria, chad) = (Land("Nigeria"), Land("Chad"));
        var oueddei = s.Office(Who("Goukouni Oueddei"), chad, "President");
        var (rulers, rebels) = (Rulers("government of Chad"), Army("rebels of Chad"));
        var force = s.Part(s.Force("peacekeeping force of Nigeria"), nigeria);
        s.Given.Assert(new Hostilities([rulers, rebels], during: s.Now));
        s.Given.Plan(new Ending(new Governance(rulers, chad), ender: rebels), by: rebels);
        var truce = new CeaseFire([rulers, rebels]);
        var election = new Election(chad, on: s.Within("P4M"));
        s.Text.By(nigeria, cue: "announced").Said(s.Day(0)).If(!new AllOf(
            [new Beginning(truce, beginner: oueddei), election]))
            .Threaten(new Withdrawal(force, chad), by: nigeria);
    }

    private static void Threaten0006(Story s)
    {
        var (pakistan, israel) = (Land("Pakistan"), Land("Israel"));
        var arafat = s.Office(Who("Yasser Arafat"), Party("Palestine Liberation Organization"), "Chairman");
        foreach (var country in new[] { Land("Congo"), Land("Costa Rica") })
        {
            var threat = s.Text.By(pakistan).Said(s.Day(0)).Threaten(
                new Ending(new Ties([pakistan, country], kind: TiesKind.Diplomatic), ender: pakistan),
                to: country);
            var ties = new Ties([country, israel], during: s.Now);
            s.Given.Assert(ties);
            s.Text.Assert(new Cause(threat, ties));
        }

        s.Given.Plan(new Visit([arafat], pakistan, on: s.Day(1)));
    }

    private static void Threaten0009(Story s)
    {
        var (israel, hamas, city) = (Land("Israel"), Party("Hamas"), City("East Jerusalem"));
        var election = new Election(city);
        s.Text.By(israel).If(new Candidacy(hamas, election: election))
            .Threaten(new Ban(election, imposer: israel, area: city), by: israel);
        s.Given.Recommend(new Destruction(israel), by: hamas);
    }

    private static void Threaten0012(Story s)
    {
        var gbagbo = s.Office(Who("Laurent Gbagbo"), Land("Ivory Coast"), "President");
        var curfew = new Curfew(City("Abidjan"), hours: "at night");
        s.Given.Assert(curfew with { During = s.Now });
        var longer = new Continuation(curfew, continuer: gbagbo);
        s.Text.By(gbagbo, cue: "announced").Said(s.On(Sunday)).Plan(longer, by: gbagbo);
        s.Text.Assert(new Cause(longer, s.Matter("recent unrest in Abidjan")));
    }

    private static void Threaten0015(Story s)
    {
        var farmers = s.Some("radical French farmers");
        var reform = new Reform(Body("European Community"), matter: s.Matter("farming"));
        var from = s.On(Monday).Worded("from Monday night");
        s.Given.Qualified("drastic").Assert(reform);
        var said = s.Text.By(farmers).Said(s.On(Friday));
        said.Threaten(new Blockade(City("Paris"), blockader: farmers, during: from), by: farmers);
        said.Threaten(
            new Protest(
                [farmers], place: City("Paris"), aim: [new Ending(reform)], form: ProtestForm.Blockade, on: from),
            by: farmers);
    }

    private static void Threaten0018(Story s)
    {
        var community = Body("European Community");
        var republics = s.Some("feuding republics of Serbia");
        var minister = s.Office(Who("Hans Van den Broek"), Land("Netherlands"), "Foreign Minister");
        s.Text.By(minister).Said(s.On(Tuesday))
            .If(!new Success(new Cooperation([community, republics])))
            .Possibly.Threaten(
                new Ending(new Mediation([community], disputants: [republics]), ender: community),
                by: community);
    }

    private static void Threaten0021(Story s)
    {
        var qaeda = Army("al Qaeda");
        s.Given.Assert(new Membership(Who("Osama bin Laden"), qaeda, capacity: "leader"));
        foreach (var target in new[] { "United States", "Israel" })
        {
            s.Text.By(s.Outlet("weekly with Saudi owners")).Qualified("devastating").Repeatedly
                .Threaten(new Attack(Land(target), attacker: qaeda), by: qaeda, to: Land(target));
        }
    }

    private static void Threaten0024(Story s)
    {
        var hamas = Party("Hamas");
        var terror = new Attack(Land("Israel"), attacker: hamas, weapon: "terrorism");
        s.Text.By(hamas).Said(s.On(Monday)).Threaten(new Beginning(terror, beginner: hamas, again: true));
        s.Text.Expect(new Trend(new Topic("intifada", "intifada", aliases: ["uprising"]), Direction.Grows));
    }

    private static void Threaten0027(Story s)
    {
        var group = s.Force("terror group of Trinidad");
        s.Given.Assert(new Location(group, City("Trinidad"), during: s.Now));
        var weapons = s.Thing("chemical and biological weapons");
        var claim = s.Text.By(s.Outlet("unnamed outlet")).Said(s.On(Sunday)).By(group, cue: "claims");
        claim.Assert(new Armament(group, arms: weapons, supplier: group, during: s.Now));
        foreach (var target in new[] { "United States", "Britain" })
        {
            claim.Plan(new Attack(Land(target), attacker: group, weapon: "chemical and biological weapons"), by: group);
        }
    }
}
