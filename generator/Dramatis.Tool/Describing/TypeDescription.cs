using System.Text.Json.Serialization;

namespace Dramatis.Tool.Describing;

/// <summary>Everything about a type; what it does not have is left out.</summary>
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

    /// <summary>Its C# type.</summary>
    [JsonPropertyName("csharp")]
    public string? CSharp { get; init; }

    /// <summary>Of a relation that others are based on, beside its own record: what these have in common.</summary>
    [JsonPropertyName("csharpInterface")]
    public string? CSharpInterface { get; init; }

    public string? Scalar { get; init; }

    /// <summary>What it names under <c>is</c>; what these are based on follows from them.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>What names it under <c>is</c>.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>What values must keep to, bases' constraints too.</summary>
    public IReadOnlyList<string> Constraints { get; init; } = [];

    public IReadOnlyList<string> Examples { get; init; } = [];

    public IReadOnlyList<string> Counterexamples { get; init; } = [];

    /// <summary>The values of an enum.</summary>
    public IReadOnlyList<MemberLine> Values { get; init; } = [];

    /// <summary>Who plays a role.</summary>
    public IReadOnlyList<string> Players { get; init; } = [];

    /// <summary>The types that can be instantiated and play a role.</summary>
    public IReadOnlyList<string> CanPlay { get; init; } = [];

    public string? Aspect { get; init; }

    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The positions, inherited ones too; likewise the fields and rules.</summary>
    public IReadOnlyList<MemberLine> Positions { get; init; } = [];

    public IReadOnlyList<MemberLine> Fields { get; init; } = [];

    public IReadOnlyList<string> Key { get; init; } = [];

    public IReadOnlyList<string> Exclusive { get; init; } = [];

    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>The modalities admitted; left out for all.</summary>
    public IReadOnlyList<string> Modalities { get; init; } = [];

    public IReadOnlyList<MemberLine> Rules { get; init; } = [];

    /// <summary>The positions that it can play, or the fields that hold it, each where it is declared.</summary>
    public IReadOnlyList<MemberLine> TakesPart { get; init; } = [];

    /// <summary>The commands that lead on.</summary>
    public IReadOnlyList<string> Next { get; init; } = [];

    /// <summary>A member in a line.</summary>
    /// <param name="Name">Its written name; with its type before a dot where that is another.</param>
    /// <param name="Type">As it is written in schemas: <c>Agent(2..)</c>; of a rule the expression.</param>
    /// <param name="From">The base that it is inherited from.</param>
    internal sealed record MemberLine(string Name, string? Type, string? Summary, string? From = null);
}
