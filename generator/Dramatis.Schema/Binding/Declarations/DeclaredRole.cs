using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A role; without players where they are missing or broken.</summary>
public sealed record DeclaredRole(string Name, EquatableArray<NameReference> Players)
    : Declared(Name, SymbolKind.Role);
