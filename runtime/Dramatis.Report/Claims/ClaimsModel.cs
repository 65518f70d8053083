namespace Dramatis.Report;

// docs/decisions.md: Table of claims
/// <summary>The table of claims: the choices of its filters, and the claims as data.</summary>
internal sealed record ClaimsModel(
    string Count,
    IReadOnlyList<FilterChoice> Sources,
    IReadOnlyList<FilterChoice> Speakers,
    IReadOnlyList<FilterChoice> Relations,
    IReadOnlyList<FilterChoice> Modalities,
    IReadOnlyList<FilterChoice> Actors,
    Markup Data)
{
    private const int MaxName = 70;

    public static ClaimsModel Of(ReportFacts facts)
    {
        var speakers = facts.Claims.SelectMany(static claim => claim.InnermostSpeakers).Select(facts.NumberOf).ToHashSet();
        return new(
            Phrases.Count(facts.Claims.Count, "claim"),
            [.. facts.Facts.Sources.Index().Select(static source =>
                new FilterChoice(source.Index, source.Item.Id.Value, Short(source.Item.ToString())))],
            ByName(facts.Actors.Index().Where(actor => speakers.Contains(actor.Index))),
            [.. ClaimData.RelationNames(facts).Index().Select(static name =>
                new FilterChoice(name.Index, name.Item, Phrases.Heading(name.Item)))],
            [.. Enum.GetValues<Modality>()
                .Where(modality => facts.Claims.Any(claim => claim.Modality == modality))
                .Select(static modality => new FilterChoice((int)modality, ClaimWords.Lower(modality), Phrases.Modality(modality)))],
            ByName(facts.Actors.Index()),
            new ClaimData(facts).ToJson());
    }

    private static IReadOnlyList<FilterChoice> ByName(IEnumerable<(int Index, Actor Item)> actors) =>
        [.. actors
            .Select(static actor => new FilterChoice(actor.Index, actor.Item.Id.Value, Short(actor.Item.Caption)))
            .OrderBy(static choice => choice.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static choice => choice.Key, StringComparer.Ordinal)];

    private static string Short(string name) => Phrases.Short(name, MaxName);
}

/// <summary>A value that a filter offers.</summary>
/// <param name="Number">The number by which the data of the claims refer to the value.</param>
/// <param name="Key">The text by which the page's address refers to the value.</param>
/// <param name="Name">The name that people read.</param>
internal sealed record FilterChoice(int Number, string Key, string Name);
