namespace Dramatis.Schema.Binding.Names;

/// <summary>Who may play a position at all.</summary>
internal static class Players
{
    public static bool CanPlay(Symbol symbol) =>
        symbol.Kind is SymbolKind.Actor or SymbolKind.Role or SymbolKind.Relation or SymbolKind.BuiltIn;
}
