namespace Dramatis.Schema.Binding.Names;

/// <summary>How messages speak of what is declared.</summary>
internal static class Words
{
    public static string Kind(Symbol symbol) => symbol switch
    {
        { Kind: SymbolKind.Scalar } => "a scalar",
        { Kind: SymbolKind.BuiltIn } => "a player of the runtime",
        { Kind: SymbolKind.Type } => "a type",
        { Kind: SymbolKind.Enum } => "an enum",
        { Kind: SymbolKind.Role } => "a role",
        { Kind: SymbolKind.Actor, IsTrait: true } => "a trait of actors",
        { Kind: SymbolKind.Actor } => "an actor",
        { IsTrait: true } => "a trait of relations",
        _ => "a relation",
    };

    /// <summary>The last part of a path: the same on every machine.</summary>
    public static string File(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Length - 1))} and {all.Last()}";
    }
}
