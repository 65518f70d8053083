namespace Dramatis.Schema.Binding;

/// <summary>An enum with at least one value.</summary>
public sealed record BoundEnum(Symbol Symbol, BoundProse Prose, IReadOnlyList<BoundEnumValue> Values)
    : BoundDeclaration(Symbol, Prose);
