using System.Text.Json.Serialization;

namespace Dramatis.Tool.Describing;

/// <summary>The description of a type. Properties that it does not have are empty or null.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Kind">
/// <c>type</c>, <c>enum</c>, <c>actor</c>, <c>role</c>, <c>relation</c>, <c>scalar</c> or <c>runtime</c>.
/// </param>
/// <param name="Is">The kind in words: "an abstract actor".</param>
internal sealed record TypeDescription(string Name, string Kind, string Is)
{
    public string? Summary { get; init; }

    public string? Deprecated { get; init; }

    public IReadOnlyList<string> RenamedFrom { get; init; } = [];

    public bool IsAbstract { get; init; }

    public bool IsTrait { get; init; }

    /// <summary>The C# type.</summary>
    [JsonPropertyName("csharp")]
    public string? CSharp { get; init; }

    /// <summary>The interface of a relation that others are based on; null for any other type.</summary>
    [JsonPropertyName("csharpInterface")]
    public string? CSharpInterface { get; init; }

    public string? Scalar { get; init; }

    /// <summary>The direct bases, as named under <c>is</c>.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The types that name this one under <c>is</c>.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>The constraints of values, those of bases included.</summary>
    public IReadOnlyList<string> Constraints { get; init; } = [];

    public IReadOnlyList<string> Examples { get; init; } = [];

    public IReadOnlyList<string> Counterexamples { get; init; } = [];

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<MemberLine> Values { get; init; } = [];

    /// <summary>The players of a role.</summary>
    public IReadOnlyList<string> Players { get; init; } = [];

    /// <summary>The types that can be instantiated and play the role.</summary>
    public IReadOnlyList<string> CanPlay { get; init; } = [];

    public string? Aspect { get; init; }

    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The positions, inherited ones too; likewise the fields and rules.</summary>
    public IReadOnlyList<MemberLine> Positions { get; init; } = [];

    public IReadOnlyList<MemberLine> Fields { get; init; } = [];

    public IReadOnlyList<string> Key { get; init; } = [];

    public IReadOnlyList<string> Exclusive { get; init; } = [];

    /// <summary>The relations that cannot hold at the same time; likewise those that follow, begin and end.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    public IReadOnlyList<string> Implies { get; init; } = [];

    public IReadOnlyList<string> Initiates { get; init; } = [];

    public IReadOnlyList<string> Terminates { get; init; } = [];

    /// <summary>The bound of a sum.</summary>
    public string? Total { get; init; }

    /// <summary>The admitted modalities; empty if all are.</summary>
    public IReadOnlyList<string> Modalities { get; init; } = [];

    public IReadOnlyList<MemberLine> Rules { get; init; } = [];

    /// <summary>
    /// The positions that the type can play, or the fields that hold it, each in the type that declares it.
    /// </summary>
    public IReadOnlyList<MemberLine> TakesPart { get; init; } = [];

    /// <summary>The commands to go on with.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>A member in a line.</summary>
    /// <param name="Name">The written name, behind its type and a dot if that is another type.</param>
    /// <param name="Type">The type as schemas write it, such as <c>Agent(2..)</c>; the expression of a rule.</param>
    /// <param name="From">The base that declares the member; null if the type itself does.</param>
    internal sealed record MemberLine(string Name, string? Type, string? Summary, string? From = null);
}
