namespace Dramatis.Report;

// docs/decisions.md: Table of claims
/// <summary>The table of claims: the choices of its filters, and the claims as data.</summary>
/// <param name="Listed">The number of claims in the table.</param>
/// <param name="Left">The number of claims that the table leaves out; null for none.</param>
/// <param name="HasSpeakers">True if a claim of the table has a speaker.</param>
/// <param name="HasTimes">True if a claim of the table has a time.</param>
/// <param name="LacksChoices">True if the filters offer some actors only.</param>
internal sealed record ClaimsModel(
    string Count,
    string Listed,
    string? Left,
    bool HasSpeakers,
    bool HasTimes,
    bool LacksChoices,
    IReadOnlyList<FilterChoice> Sources,
    IReadOnlyList<FilterChoice> Speakers,
    IReadOnlyList<FilterChoice> Relations,
    IReadOnlyList<FilterChoice> Modalities,
    IReadOnlyList<FilterChoice> Actors,
    Markup Data)
{
    private const int MaxName = 70;

    /// <summary>Made after the rest of the page, whose links lead to the table.</summary>
    public static ClaimsModel Of(ReportFacts facts)
    {
        var (listed, data) = ListedClaims.Of(facts, new ClaimData(facts).Of);
        var speakers = facts.Claims.SelectMany(static claim => claim.InnermostSpeakers).Select(facts.NumberOf).Where(static one => one >= 0).ToHashSet();
        var sources = listed.Select(static claim => claim.Source.Id).Concat(facts.Links.Sources).ToHashSet();
        var left = facts.Claims.Count - listed.Count(facts.Has);
        return new(
            Phrases.Count(facts.Claims.Count, "claim"),
            Phrases.Number(facts.Claims.Count - left),
            left == 0 ? null : Phrases.Number(left),
            listed.Any(static claim => claim.Attribution.Count > 0),
            listed.Any(static claim => ClaimWords.Time(claim) is not null),
            facts.Actors.Count > facts.Limits.Choices,
            [.. facts.Facts.Sources.Index()
                .Where(source => !(left > 0 || facts.Selection.IsFiltered) || sources.Contains(source.Item.Id))
                .Select(static source => new FilterChoice(source.Index, source.Item.Id.Value, Short(source.Item.ToString())))],
            Choices(facts, speakers, facts.Links.Speakers),
            [.. ClaimData.RelationNames(facts).Index().Select(static name =>
                new FilterChoice(name.Index, name.Item, Phrases.Heading(name.Item)))],
            [.. Enum.GetValues<Modality>()
                .Where(modality => facts.Claims.Any(claim => claim.Modality == modality))
                .Select(static modality => new FilterChoice((int)modality, ClaimWords.Lower(modality), Phrases.Modality(modality)))],
            Choices(facts, [.. Enumerable.Range(0, facts.Actors.Count)], facts.Links.Actors),
            data);
    }

    /// <summary>The actors by which a link filters and those that most claims name, by name.</summary>
    private static IReadOnlyList<FilterChoice> Choices(ReportFacts facts, HashSet<int> actors, IReadOnlySet<EntityId> linked)
    {
        IEnumerable<int> chosen = actors.Count <= facts.Limits.Choices
            ? actors
            : facts.ByFame(actors).Take(facts.Limits.Choices).Union(actors.Where(actor => linked.Contains(facts.Actors[actor].Id)));
        return [.. chosen
            .Select(actor => new FilterChoice(actor, facts.Actors[actor].Id.Value, Short(facts.Actors[actor].Caption)))
            .OrderBy(static choice => choice.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static choice => choice.Key, StringComparer.Ordinal)];
    }

    private static string Short(string name) => Phrases.Short(name, MaxName);
}

/// <summary>A value that a filter offers.</summary>
/// <param name="Number">The number by which the data of the claims refer to the value.</param>
/// <param name="Key">The text by which the page's address refers to the value.</param>
/// <param name="Name">The name that people read.</param>
internal sealed record FilterChoice(int Number, string Key, string Name);
