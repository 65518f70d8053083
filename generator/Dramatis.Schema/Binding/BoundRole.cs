namespace Dramatis.Schema.Binding;

/// <summary>A role with at least one player.</summary>
public sealed record BoundRole(Symbol Symbol, BoundProse Prose, IReadOnlyList<Symbol> Players)
    : BoundDeclaration(Symbol, Prose);
