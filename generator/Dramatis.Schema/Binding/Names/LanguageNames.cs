using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Names;

/// <summary>The names that belong to the language, without any declaration.</summary>
internal static class LanguageNames
{
    public static IReadOnlyDictionary<string, ScalarKind> Scalars { get; } = Enum
        .GetValues(typeof(ScalarKind))
        .Cast<ScalarKind>()
        .ToDictionary(static kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyCollection<string> BuiltIns { get; } = ["Actor", "Relation", "Claim"];

    /// <summary>The positions of the links of the runtime, with the kind of their players and the most of them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Name, string Player, Multiplicity Multiplicity)>> Links { get; } =
        new Dictionary<string, IReadOnlyList<(string Name, string Player, Multiplicity Multiplicity)>>(StringComparer.Ordinal)
        {
            ["PartOf"] = [("part", "Actor", Multiplicity.One), ("whole", "Actor", Multiplicity.One)],
            ["SameAs"] = [("who", "Actor", Multiplicity.Any), ("happenings", "Relation", Multiplicity.Any)],
            ["ActsFor"] = [("agent", "Actor", Multiplicity.One), ("principal", "Actor", Multiplicity.One)],
        };

    /// <summary>The modalities: written name to C# name.</summary>
    public static IReadOnlyDictionary<string, string> Modalities { get; } = new[]
    {
        "Actual", "Attempted", "Planned", "Promised", "Threatened", "Offered", "Considered", "Demanded", "Recommended",
        "Desired", "Expected",
    }.ToDictionary(static name => name.ToLowerInvariant(), StringComparer.Ordinal);

    public static Symbol? Find(string name) =>
        Scalars.ContainsKey(name) ? new("", name, SymbolKind.Scalar)
        : BuiltIns.Contains(name) ? new("", name, SymbolKind.BuiltIn)
        : Links.ContainsKey(name) ? new("", name, SymbolKind.Link)
        : null;
}
