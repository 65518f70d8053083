namespace Dramatis.Report;

/// <summary>The actors of one type, the most often named first.</summary>
internal sealed record ActorGroup(string Type, string Count, string? Summary, IReadOnlyList<ActorSection> Actors)
{
    /// <param name="facts">The facts.</param>
    /// <param name="all">The number of all actors of the type.</param>
    /// <param name="shown">The actors of the type that have a section, at least one.</param>
    public static ActorGroup Of(ReportFacts facts, int all, IReadOnlyList<int> shown)
    {
        var type = facts.Actors[shown[0]].Descriptor;
        return new(
            Phrases.Heading(type.Name),
            shown.Count == all ? Phrases.Number(all) : $"{Phrases.Number(shown.Count)} of {Phrases.Number(all)}",
            type.Summary,
            [.. shown.Select(actor => ActorSection.Of(facts, actor))]);
    }
}
