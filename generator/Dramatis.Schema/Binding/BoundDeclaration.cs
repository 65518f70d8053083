namespace Dramatis.Schema.Binding;

/// <summary>A declaration whose name, kind and base are sound; what is broken in it is left out.</summary>
public abstract record BoundDeclaration(Symbol Symbol, BoundProse Prose);
