using static System.DayOfWeek;
using static Articles.Tests.News.World;

namespace Articles.Tests.News;

/// <content>The sentences PLOVER-GSR01-THREATEN.</content>
internal static partial class Sentences
{
    private static void Threaten0003(Story s)
    {
        var (nigeria, chad) = (Land("Nigeria"), Land("Chad"));
        const string How = "the force leaves Chad if he does not act";
        var oueddei = s.Office(Who("Goukouni Oueddei"), chad, "President", how: How);
        var (rulers, rebels) = (s.Organisation("his government"), s.Some("rebels"));
        s.Given.Assert(new Membership(oueddei, rulers, during: s.Now));
        var force = s.Part(s.Force("peacekeeping force of Nigeria"), nigeria);
        s.Given.Assert(new Hostilities([rulers, rebels], during: s.Now));
        s.Given.Infer(How, about: nameof(Ending.Matter))
            .Plan(new Ending(new Governance(rulers, chad), ender: rebels), by: rebels);
        var truce = new Beginning(new CeaseFire([rulers, rebels]), beginner: oueddei, on: s.Within("P4M"));
        s.Text.By(nigeria, cue: "announced").Said(s.Day(0))
            .If(!new AllOf([truce, new Beginning(new Election(chad), beginner: oueddei, on: s.Within("P4M"))]))
            .Infer(How, about: nameof(Claim.Condition))
            .Threaten(new Withdrawal(force, chad), by: nigeria);
    }

    private static void Threaten0006(Story s)
    {
        var (pakistan, israel) = (Land("Pakistan"), Land("Israel"));
        var arafat = s.Office(Who("Yasser Arafat"), Party("Palestine Liberation Organization"), "Chairman");
        foreach (var country in new[] { Land("Congo"), Land("Costa Rica") })
        {
            var threat = s.Text.By(pakistan).Said(s.Day(0)).Threaten(
                new Ending(new Ties([pakistan, country], kind: TiesKind.Diplomatic), ender: pakistan));
            var ties = new Ties([country, israel], during: s.Now);
            s.Given.Assert(ties);
            s.Text.Assert(new Cause(threat, ties));
        }

        s.Given.Infer("the report is from Pakistan", about: nameof(Visit.Destination), stated: "here")
            .Plan(new Visit([arafat], pakistan, on: s.Day(1)));
    }

    private static void Threaten0009(Story s)
    {
        var (israel, hamas) = (Land("Israel"), Party("Hamas"));
        s.Text.By(israel).If(new Candidacy(hamas))
            .Threaten(new Ban(s.Matter("voting"), imposer: israel, area: City("East Jerusalem")), by: israel);
        s.Given.Recommend(new Destruction(israel), by: hamas);
    }

    private static void Threaten0012(Story s)
    {
        var gbagbo = s.Office(
            Who("Laurent Gbagbo"), Land("Ivory Coast"), "President", how: "Abidjan is in Ivory Coast");
        var curfew = new Curfew(City("Abidjan"), hours: "at night");
        s.Given.Assert(curfew with { During = s.Now });
        var longer = new Continuation(curfew, continuer: gbagbo);
        var said = s.Text.By(gbagbo, cue: "announced").Said(s.On(Sunday));
        said.Plan(longer, by: gbagbo);
        said.Assert(new Cause(longer, s.Matter("recent unrest in Abidjan")));
    }

    private static void Threaten0015(Story s)
    {
        var farmers = s.Some("radical French farmers");
        var reform = new Reform(Body("European Community"), matter: s.Matter("farming"));
        s.Given.Qualified("drastic").Assert(reform);
        s.Text.By(farmers).Said(s.On(Friday)).Threaten(
            new Protest(
                [farmers], place: City("Paris"), aim: [new Ending(reform)], form: ProtestForm.Blockade,
                on: s.On(Monday).Worded("from Monday night")),
            by: farmers);
    }

    private static void Threaten0018(Story s)
    {
        var community = Body("European Community");
        var republics = s.Part(s.Some("feuding republics"), Land("Serbia"));
        var minister = s.Office(Who("Hans Van den Broek"), Land("Netherlands"), "Foreign Minister");
        s.Text.By(minister).Said(s.On(Tuesday)).If(!new Success(s.Matter("cooperation of all parties")))
            .Possibly.Expect(new Ending(new Mediation([community], disputants: [republics]), ender: community));
    }

    private static void Threaten0021(Story s)
    {
        var qaeda = Army("al Qaeda");
        s.Given.Assert(new Membership(Who("Osama bin Laden"), qaeda));
        foreach (var target in new[] { "United States", "Israel" })
        {
            s.Text.By(s.Outlet("weekly with Saudi owners")).Qualified("devastating").Repeatedly
                .Threaten(new Attack(Land(target), attacker: qaeda), by: qaeda);
        }
    }

    private static void Threaten0024(Story s)
    {
        var hamas = Party("Hamas");
        var terror = new Beginning(
            new Attack(Land("Israel"), attacker: hamas, weapon: "terrorism"), beginner: hamas, again: true);
        var said = s.Text.By(hamas).Said(s.On(Monday));
        said.Threaten(terror);
        said.Threaten(new Cause(
            new Trend(new Topic("intifada", "intifada", aliases: ["uprising"]), Direction.Grows), terror));
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
