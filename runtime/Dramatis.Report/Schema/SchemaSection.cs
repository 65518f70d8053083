namespace Dramatis.Report;

/// <summary>
/// The section on the schema: relation types with their positions, roles with their players, actor types.
/// </summary>
internal sealed record SchemaSection(
    IReadOnlyList<LabelledText> Schemas,
    IReadOnlyList<RelationTypeModel> Used,
    IReadOnlyList<RelationTypeModel> Unused,
    string? UnusedLeft,
    IReadOnlyList<LabelledText> Roles,
    IReadOnlyList<ActorTypeModel> Actors)
{
    public static SchemaSection Of(ReportFacts facts)
    {
        var use = new SchemaUse(facts);
        var most = facts.Limits.UnusedTypes;
        var types = use.Relations.ToLookup(type => use.CountOf(type) > 0);
        return new(
            [.. facts.Options.Schemas.Select(static schema => new LabelledText(Name(schema), schema.Summary ?? ""))],
            [.. types[true].OrderByDescending(use.CountOf).Select(type => RelationTypeModel.Of(type, use))],
            [.. types[false].Take(most).Select(type => RelationTypeModel.Of(type, use))],
            types[false].Count() - most is > 0 and var left ? Phrases.Number(left) : null,
            [.. use.Roles.Select(static role => new LabelledText(
                Phrases.Heading(role.Key), string.Join(" or ", role.Value.Select(ClaimWords.Type))))],
            ActorTypeModel.Of(use));
    }

    private static string Name(SchemaDescriptor schema) =>
        schema.Version is { } version ? $"{schema.Namespace} {version}" : schema.Namespace;
}
