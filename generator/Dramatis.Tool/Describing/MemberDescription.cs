using System.Text.Json.Serialization;

namespace Dramatis.Tool.Describing;

/// <summary>
/// The description of a member, an enum's value or a rule. Properties that it does not have are empty or null.
/// </summary>
/// <param name="Name">The full name of the type, a dot and the member's.</param>
/// <param name="Kind"><c>field</c>, <c>position</c>, <c>value</c> or <c>rule</c>.</param>
internal sealed record MemberDescription(string Name, string Kind)
{
    public string? Summary { get; init; }

    public string? Deprecated { get; init; }

    public IReadOnlyList<string> RenamedFrom { get; init; } = [];

    /// <summary>The type that declares the member.</summary>
    public string? DeclaredIn { get; init; }

    /// <summary>The type as schemas write it.</summary>
    public string? Type { get; init; }

    /// <summary>The number of values and the default in words: "required", "a list of 2 or more".</summary>
    public string? Presence { get; init; }

    [JsonPropertyName("csharp")]
    public string? CSharp { get; init; }

    /// <summary>The form of a value in files of facts.</summary>
    public string? InFiles { get; init; }

    public string? Default { get; init; }

    public bool IsRecommended { get; init; }

    public bool IsUnique { get; init; }

    public IReadOnlyList<string> Players { get; init; } = [];

    public IReadOnlyList<string> CanPlay { get; init; } = [];

    public string? Inverse { get; init; }

    public IReadOnlyList<string> Constraints { get; init; } = [];

    /// <summary>The values of the enum that the field holds.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<string> Examples { get; init; } = [];

    public IReadOnlyList<string> Counterexamples { get; init; } = [];

    /// <summary>
    /// The keys of the relation that name the member, such as <c>key</c> and <c>excludes</c>, and of a position those that are
    /// set: <c>acts</c> and <c>transparent</c>.
    /// </summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The opposite values; soft ones with the word behind them.</summary>
    public IReadOnlyList<string> Opposes { get; init; } = [];

    public string? Check { get; init; }

    public string? Message { get; init; }

    public string? Severity { get; init; }

    public IReadOnlyList<string> Next { get; init; } = [];
}
