namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A constrained scalar; <paramref name="Is"/> is null where it is missing or broken.</summary>
public sealed record DeclaredType(string Name, NameReference? Is, DeclaredConstraints Constraints)
    : Declared(Name, SymbolKind.Type);
