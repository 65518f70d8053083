namespace Dramatis.Report;

/// <summary>
/// A row about one relation type: how many of its claims an actor plays in, in which positions, and with whom.
/// </summary>
/// <param name="Type">The type in words.</param>
/// <param name="Positions">The positions that the actor plays.</param>
/// <param name="With">The most frequent other players.</param>
internal sealed record ActorRelation(
    string Type, string TypeLink, string Positions, string Count, string Link, IReadOnlyList<Counted> With)
{
    private const int MostOthers = 5;

    /// <summary>One row for each type. The types in which the actor itself plays most often come first.</summary>
    public static IReadOnlyList<ActorRelation> Of(ReportFacts facts, Actor actor, IReadOnlyList<int> claims)
    {
        var number = facts.NumberOf(actor);
        return [.. claims
            .Where(claim => facts.Players[claim].Contains(number))
            .GroupBy(claim => facts.Claims[claim].What.Descriptor.Name, StringComparer.Ordinal)
            .OrderByDescending(type => type.Count(claim => OwnPlayers.Positions(facts.Claims[claim].What, actor.Id).Any()))
            .ThenByDescending(static type => type.Count())
            .ThenBy(static type => type.Key, StringComparer.Ordinal)
            .Select(type => Make(facts, actor, type.Key, [.. type]))];
    }

    private static ActorRelation Make(ReportFacts facts, Actor actor, string type, IReadOnlyList<int> claims)
    {
        var number = facts.NumberOf(actor);
        var positions = claims.SelectMany(claim => OwnPlayers.Positions(facts.Claims[claim].What, actor.Id)).Distinct(StringComparer.Ordinal);
        return new(
            Phrases.Heading(type),
            "#" + Fragment.TypeId(type),
            string.Join(", ", positions.Select(ClaimWords.Type).DefaultIfEmpty("in a nested relation")),
            Phrases.Number(claims.Count),
            Fragment.Claims(facts.Links.ByActor(actor), ("relation", type)),
            Counted.Most(
                claims.SelectMany(claim => facts.Players[claim]).Where(other => other != number),
                MostOthers,
                other => facts.Actors[other].Caption,
                facts.LinkToSection));
    }
}

/// <summary>A state in which an actor plays, as a row of a table.</summary>
internal sealed record ActorState(IReadOnlyList<Badge> Badges, string Text, string Time, string Speakers, string Source, string Link)
{
    private const int MaxTitle = 60;

    public static ActorState Of(TimeItem item, PageLinks links) => new(
        Badge.Of(item.Claim),
        item.Claim.What.Caption,
        item.TimeText,
        ClaimWords.Speakers(item.Claim),
        Phrases.Short(item.Claim.Source.ToString(), MaxTitle),
        links.To(item.Claim));
}
