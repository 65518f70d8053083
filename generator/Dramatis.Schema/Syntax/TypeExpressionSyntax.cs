using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary><c>choice [multiplicity] ["=" default]</c>.</summary>
/// <param name="Names">The names of the choice, one or more.</param>
/// <param name="MultiplicitySpan">The place of the multiplicity; null if none is written.</param>
/// <param name="Default">The text after <c>=</c>, trimmed.</param>
/// <param name="Span">The place of the whole expression.</param>
public sealed record TypeExpressionSyntax(
    IReadOnlyList<NameSyntax> Names,
    Multiplicity Multiplicity,
    Span? MultiplicitySpan,
    ScalarSyntax? Default,
    Span Span);

/// <summary>A name that refers to something: <c>State</c> or <c>Core.State</c>.</summary>
/// <param name="Qualifier">The namespace, if it is written.</param>
public sealed record NameSyntax(string? Qualifier, string Name, Span Span)
{
    public string Written => Qualifier is null ? Name : $"{Qualifier}.{Name}";
}

/// <summary>The number of values that a member has.</summary>
/// <param name="Most">Null for any number.</param>
/// <param name="IsMany">
/// True if the member holds a list, that is, for all multiplicities but exactly one and <c>?</c>.
/// </param>
public readonly record struct Multiplicity(int Least, int? Most, bool IsMany)
{
    public static Multiplicity One => new(1, 1, false);

    public static Multiplicity Optional => new(0, 1, false);

    public static Multiplicity Any => new(0, null, true);
}
