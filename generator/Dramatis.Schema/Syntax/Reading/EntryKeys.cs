using System.Collections.Concurrent;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>The keys of each kind of entry, in the order in which messages list them.</summary>
internal static class EntryKeys
{
    public static readonly string[] File =
    [
        "dramatis", "namespace", "version", "summary", "imports", "types", "enums", "actors", "roles", "relations",
    ];

    /// <summary>The keys that every entry takes in addition to its own.</summary>
    public static readonly string[] Common = ["summary", "deprecated", "renamedFrom"];

    public static readonly string[] Deprecated = ["since", "use", "reason"];

    public static readonly string[] Type =
        ["is", "length", "pattern", "range", "schemes", "units", "check", "examples", "counterexamples"];

    public static readonly string[] Enum = ["values"];

    public static readonly string[] EnumValue = ["opposes"];

    public static readonly string[] Actor = ["is", "abstract", "trait", "caption", "fields", "rules"];

    public static readonly string[] Role = ["players"];

    public static readonly string[] Relation =
    [
        "is", "abstract", "trait", "aspect", "caption", "roles", "fields", "key", "exclusive", "excludes", "implies",
        "initiates", "terminates", "total", "modalities", "rules",
    ];

    public static readonly string[] Field =
    [
        "type", "default", "recommended", "unique", "length", "pattern", "range", "schemes", "units",
        "examples", "counterexamples",
    ];

    public static readonly string[] Position = ["player", "recommended", "inverse", "acts", "transparent"];

    /// <summary>The options of a clause beside the positions under <c>map</c>.</summary>
    public static readonly string[] Clause = ["map", "where", "players", "soft", "likely"];

    public static readonly string[] Total = ["of", "per", "most"];

    public static readonly string[] Rule = ["check", "message", "severity"];

    private static readonly ConcurrentDictionary<string[], string[]> WithCommon = new();

    /// <summary>
    /// The keys of a kind of entry, including those that every entry takes. They are joined once and not for every
    /// entry.
    /// </summary>
    public static string[] Allowed(string[] own) => WithCommon.GetOrAdd(own, static own => [.. own, .. Common]);
}
