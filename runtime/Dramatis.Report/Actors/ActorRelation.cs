namespace Dramatis.Report;

/// <summary>What claims of one relation type say of an actor.</summary>
/// <param name="Type">The type in words.</param>
/// <param name="Positions">As what the actor plays in it.</param>
/// <param name="With">With whom most.</param>
internal sealed record ActorRelation(
    string Type, string TypeLink, string Positions, string Count, string Link, IReadOnlyList<Counted> With)
{
    private const int MostOthers = 5;

    /// <summary>By type, those first in which it plays itself most often.</summary>
    public static IReadOnlyList<ActorRelation> Of(ReportFacts facts, Actor actor, IReadOnlyList<int> claims)
    {
        var number = facts.NumberOf(actor);
        return [.. claims
            .Where(claim => facts.Players[claim].Contains(number))
            .GroupBy(claim => facts.Claims[claim].What.Descriptor.Name, StringComparer.Ordinal)
            .OrderByDescending(type => type.Count(claim => PlayedPositions.Of(facts.Claims[claim].What, actor.Id).Count > 0))
            .ThenByDescending(static type => type.Count())
            .ThenBy(static type => type.Key, StringComparer.Ordinal)
            .Select(type => Make(facts, actor, type.Key, [.. type]))];
    }

    private static ActorRelation Make(ReportFacts facts, Actor actor, string type, IReadOnlyList<int> claims)
    {
        var number = facts.NumberOf(actor);
        var positions = claims.SelectMany(claim => PlayedPositions.Of(facts.Claims[claim].What, actor.Id)).Distinct(StringComparer.Ordinal);
        return new(
            Phrases.Heading(type),
            "#" + Fragment.TypeId(type),
            string.Join(", ", positions.Select(ClaimWords.Type).DefaultIfEmpty("in what it is about")),
            Phrases.Number(claims.Count),
            Fragment.Claims(("actor", actor.Id.Value), ("relation", type)),
            Counted.Most(
                claims.SelectMany(claim => facts.Players[claim]).Where(other => other != number),
                MostOthers,
                other => facts.Actors[other].Caption,
                other => Fragment.Actor(facts.Actors[other])));
    }
}
