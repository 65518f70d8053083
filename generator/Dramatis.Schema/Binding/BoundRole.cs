namespace Dramatis.Schema.Binding;

/// <summary>A role.</summary>
/// <param name="Players">None where all that it names are of the runtime, which is an error.</param>
public sealed record BoundRole(Symbol Symbol, BoundProse Prose, IReadOnlyList<Symbol> Players)
    : BoundDeclaration(Symbol, Prose);
