namespace Dramatis.Report;

/// <summary>The page's section on one actor.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Standing"><c>unnamed</c> or <c>unresolved</c>; empty for an identified actor.</param>
/// <param name="Fields">The fields of the actor itself. No source disputes them.</param>
/// <param name="States">The states in which the actor plays, such as offices and memberships, by time.</param>
/// <param name="StatesLeft">The number of states beyond those shown; null for none.</param>
/// <param name="Drawing">The dated events and states, if there are several; else null.</param>
/// <param name="Sayers">The sources and speakers of the claims.</param>
/// <param name="Said">The number of claims that the actor itself makes; null for none.</param>
internal sealed record ActorSection(
    string Id,
    string Name,
    string Type,
    string Standing,
    IReadOnlyList<LabelledText> Fields,
    IReadOnlyList<ActorState> States,
    string? StatesLeft,
    TimeDrawing? Drawing,
    IReadOnlyList<ActorRelation> Relations,
    IReadOnlyList<Counted> Sayers,
    bool IsNamed,
    string Count,
    string Link,
    string? Said,
    string SaidLink)
{
    private const int MostStates = 10;
    private const int MostDrawn = 14;
    private const int MostSayers = 8;
    private const int Width = 860;

    public static ActorSection Of(ReportFacts facts, int number)
    {
        var actor = facts.Actors[number];
        var claims = facts.Involving[number];
        var playing = claims.Where(claim => facts.Players[claim].Contains(number)).Select(claim => facts.Claims[claim]).ToList();
        var states = OwnFirst(TimeItem.Of(playing.Where(static claim => claim.What is IStateRelation), facts.Clashes.Changing), actor);
        var said = claims.Count(claim => facts.Claims[claim].InnermostSpeakers.Contains(actor));
        return new(
            Fragment.ActorId(actor),
            actor.Caption,
            Phrases.Heading(actor.Descriptor.Name),
            Phrases.Identification(actor.Identification),
            [.. MemberTexts.Of(actor).Where(text => text.Text != actor.Caption).Concat(facts.Works.Of(actor))],
            [.. states.Take(MostStates).Select(state => ActorState.Of(state, facts.Links))],
            states.Count > MostStates ? Phrases.Number(states.Count - MostStates) : null,
            Draw(TimeItem.Of(playing, facts.Clashes.Changing), facts.Links),
            ActorRelation.Of(facts, actor, claims),
            SayersOf(facts, actor, claims),
            claims.Count > 0,
            Phrases.Count(claims.Count, "claim"),
            Fragment.Claims(facts.Links.ByActor(actor)),
            said == 0 ? null : Phrases.Count(said, "claim"),
            Fragment.Claims(facts.Links.BySpeaker(actor)));
    }

    /// <summary>
    /// The states, in this order: first those in which the actor is the first player, such as the holder of an office;
    /// among these and among the others, dated states come first.
    /// </summary>
    private static List<TimeItem> OwnFirst(IEnumerable<TimeItem> states, Actor actor) =>
        [.. states
            .OrderByDescending(state => OwnPlayers.First(state.Claim.What) == actor.Id)
            .ThenBy(static state => state.IsOnlySeen)];

    private static TimeDrawing? Draw(IReadOnlyList<TimeItem> items, PageLinks links)
    {
        var dated = items.Where(static item => item.Period.IsKnown && !item.IsOnlySeen).ToList();
        return dated.Count < 2 ? null : TimeDrawing.Of([(null, [.. dated.TakeLast(MostDrawn)])], Width, links);
    }

    private static IReadOnlyList<Counted> SayersOf(ReportFacts facts, Actor actor, IReadOnlyList<int> claims) => Counted.Most(
        claims.Select(claim => facts.Claims[claim]).Select(static claim =>
            (Speaker: claim.InnermostSpeakers.Count == 0 ? null : claim.InnermostSpeakers[0], claim.Source)),
        MostSayers,
        static sayer => sayer.Speaker is null ? $"{sayer.Source} itself" : $"{sayer.Speaker.Caption}, in {sayer.Source}",
        sayer => sayer.Speaker is null
            ? Fragment.Claims(facts.Links.ByActor(actor), facts.Links.BySource(sayer.Source), ("speaker", "-"))
            : Fragment.Claims(
                facts.Links.ByActor(actor), facts.Links.BySource(sayer.Source), facts.Links.BySpeaker(sayer.Speaker)));
}
