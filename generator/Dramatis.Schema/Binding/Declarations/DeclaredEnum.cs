using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>An enum with the written names of its values.</summary>
public sealed record DeclaredEnum(string Name, EquatableArray<string> Values) : Declared(Name, SymbolKind.Enum);
