namespace Dramatis.Report;

/// <summary>An actor type with the types that are based on it.</summary>
internal sealed record ActorTypeModel(string Name, string? Summary, IReadOnlyList<ActorTypeModel> Derived)
{
    public static IReadOnlyList<ActorTypeModel> Of(SchemaUse use) => Under(null, use);

    private static IReadOnlyList<ActorTypeModel> Under(string? parent, SchemaUse use) =>
        [.. use.Actors
            .Where(type => type.Base?.Name == parent)
            .Select(type => new ActorTypeModel(Phrases.Heading(type.Name), type.Summary, Under(type.Name, use)))];
}
