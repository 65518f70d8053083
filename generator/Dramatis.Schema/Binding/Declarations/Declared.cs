namespace Dramatis.Schema.Binding.Declarations;

/// <summary>What a file declares under a name, as far as other files may depend on it: no spans, no prose.</summary>
public abstract record Declared(string Name, SymbolKind Kind);
