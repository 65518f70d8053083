namespace Dramatis.Report;

/// <summary>The actors of one type, the most often named first.</summary>
internal sealed record ActorGroup(string Type, string Count, string? Summary, IReadOnlyList<ActorSection> Actors)
{
    public static IReadOnlyList<ActorGroup> Of(ReportFacts facts) =>
        [.. facts.Actors.Index()
            .GroupBy(static actor => actor.Item.Descriptor.Name, StringComparer.Ordinal)
            .OrderByDescending(type => type.Sum(actor => facts.Involving[actor.Index].Count))
            .ThenBy(static type => type.Key, StringComparer.Ordinal)
            .Select(type => new ActorGroup(
                Phrases.Heading(type.Key),
                Phrases.Number(type.Count()),
                type.First().Item.Descriptor.Summary,
                [.. type.OrderByDescending(actor => facts.Involving[actor.Index].Count)
                    .ThenBy(static actor => actor.Item.Caption, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(static actor => actor.Index)
                    .Select(actor => ActorSection.Of(facts, actor.Index))]))];
}
