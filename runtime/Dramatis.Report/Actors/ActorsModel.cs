namespace Dramatis.Report;

/// <summary>The section on actors: those that most claims name, if there are many.</summary>
/// <param name="Groups">The actors by type.</param>
/// <param name="Shown">The number of actors shown.</param>
/// <param name="Left">The numbers of actors beyond those shown, by type; null for none.</param>
internal sealed record ActorsModel(IReadOnlyList<ActorGroup> Groups, string Shown, string? Left)
{
    public static ActorsModel Of(ReportFacts facts)
    {
        var types = facts.Actors.Index()
            .GroupBy(static actor => actor.Item.Descriptor.Name, static actor => actor.Index, StringComparer.Ordinal)
            .OrderByDescending(type => type.Sum(actor => facts.Involving[actor].Count))
            .ThenBy(static type => type.Key, StringComparer.Ordinal)
            .Select(type => (All: type.ToList(), Shown: facts.ByFame(type.Where(facts.HasSection)).ToList()))
            .ToList();
        var left = types
            .Where(static type => type.Shown.Count < type.All.Count)
            .Select(type => $"{ClaimWords.Type(facts.Actors[type.All[0]].Descriptor.Name)} {Phrases.Number(type.All.Count - type.Shown.Count)}");
        return new(
            [.. types.Where(static type => type.Shown.Count > 0).Select(type => ActorGroup.Of(facts, type.All.Count, type.Shown))],
            Phrases.Number(types.Sum(static type => type.Shown.Count)),
            string.Join(", ", left) is { Length: > 0 } text ? text : null);
    }
}
