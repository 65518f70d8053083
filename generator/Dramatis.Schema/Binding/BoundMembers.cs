using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A field or a position, combined with its declarations in bases.</summary>
/// <param name="Name">The written name; C#'s has the first letter as a capital.</param>
/// <param name="Declarer">
/// The declaration that its type comes from: the declaration at hand if that declares or narrows the member, else the
/// base or trait that it is inherited from.
/// </param>
public abstract record BoundMember(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer)
{
    /// <summary>
    /// The number of wider declarations, which stand first, that the declarer narrows; the others are of bases beside it.
    /// </summary>
    public int Narrowed { get; init; }

    public string CSharpName { get; } = CSharpNames.Member(Name);
}

/// <summary>A field.</summary>
/// <param name="Type">A scalar of the language, a type or an enum.</param>
/// <param name="Scalar">The scalar that the type is based on; null for an enum.</param>
/// <param name="Default">The default as written, checked against the type; the written value of an enum.</param>
/// <param name="Constraints">
/// Its own constraints, tightened by those of the fields that it narrows, without those of its type.
/// </param>
/// <param name="IsUnique">True if no two actors may have the same value.</param>
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
    /// True if the checks of the declarer are enough; false if a second base or trait has further constraints.
    /// </summary>
    public bool IsAsDeclared { get; init; } = true;

    /// <summary>The type that declares the pattern; null if the field has none.</summary>
    public Symbol? PatternOf { get; init; }

    /// <summary>The declarations of this field in bases and traits, nearest first, that it narrows.</summary>
    public EquatableArray<BoundField> Wider { get; init; }
}

/// <summary>A role position.</summary>
/// <param name="Players">
/// The player, or several for a union, whose C# type is the interface <c>I{Declarer.Name}{CSharpName}</c>.
/// </param>
/// <param name="Inverse">The name under which a player finds the relation.</param>
/// <param name="Wider">The declarations of this position in bases and traits, nearest first, that it fulfils.</param>
public sealed record BoundPosition(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer,
    EquatableArray<Symbol> Players,
    string? Inverse,
    EquatableArray<BoundPosition> Wider) : BoundMember(Name, Prose, Multiplicity, IsRecommended, Declarer);

/// <summary>The constraints on a scalar's values, every part of them sound for the scalar.</summary>
/// <param name="MinLength">In Unicode code points.</param>
/// <param name="MaxLength">In Unicode code points.</param>
/// <param name="Pattern">A sound I-Regexp (RFC 9485).</param>
/// <param name="Least">The lower bound as written, a valid value of the scalar.</param>
/// <param name="Most">The upper bound as written, a valid value of the scalar.</param>
public sealed record BoundConstraints(
    int? MinLength,
    int? MaxLength,
    string? Pattern,
    string? Least,
    string? Most,
    EquatableArray<string> Schemes)
{
    public static BoundConstraints None { get; } = new(null, null, null, null, null, []);
}
