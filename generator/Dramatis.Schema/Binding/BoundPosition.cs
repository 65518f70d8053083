using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A role position.</summary>
/// <param name="Players">One, or several for a union, which in C# is <c>I{Declarer.Name}{CSharpName}</c>.</param>
/// <param name="Inverse">The name under which a player finds the relation.</param>
/// <param name="Wider">The declarations of this position in bases and traits, nearest first, that it fulfils.</param>
public sealed record BoundPosition(
    string Name,
    BoundProse Prose,
    Multiplicity Multiplicity,
    bool IsRecommended,
    Symbol Declarer,
    IReadOnlyList<Symbol> Players,
    string? Inverse,
    IReadOnlyList<BoundPosition> Wider) : BoundMember(Name, Prose, Multiplicity, IsRecommended, Declarer);
