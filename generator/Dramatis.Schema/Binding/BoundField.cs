using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A field.</summary>
/// <param name="Type">A scalar of the language, a type or an enum.</param>
/// <param name="Scalar">The scalar at the bottom; null for an enum.</param>
/// <param name="Default">The default as written, checked against the type; an enum's written value.</param>
/// <param name="Constraints">Its own, tightened by those of the fields that it narrows, not those of its type.</param>
/// <param name="IsUnique">Whether only one actor may have a value.</param>
public sealed record BoundField(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer,
    Symbol Type,
    ScalarKind? Scalar,
    string? Default,
    BoundConstraints Constraints,
    bool IsUnique) : BoundMember(Name, Prose, Multiplicity, IsRecommended, Declarer)
{
    /// <summary>
    /// True if the field is checked as its declarer says; false if a second base or trait asks more of it.
    /// </summary>
    public bool IsAsDeclared { get; init; } = true;

    /// <summary>The type that declares the pattern; null where the field has none.</summary>
    public Symbol? PatternOf { get; init; }

    /// <summary>The declarations of this field in bases and traits, nearest first, that it narrows.</summary>
    public IReadOnlyList<BoundField> Wider { get; init; } = [];
}
