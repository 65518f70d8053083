using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Schemas;

/// <summary>The kinds of types in words.</summary>
internal static class TypeKinds
{
    /// <summary>The kind with its article: "an abstract actor".</summary>
    public static string InWords(Symbol symbol) => symbol switch
    {
        { Kind: SymbolKind.Type } => "a type of values",
        { Kind: SymbolKind.Enum } => "an enum",
        { Kind: SymbolKind.Role } => "a role",
        { Kind: SymbolKind.Actor, IsTrait: true } => "a trait of actors",
        { Kind: SymbolKind.Actor, IsAbstract: true } => "an abstract actor",
        { Kind: SymbolKind.Actor } => "an actor",
        { Kind: SymbolKind.Relation, IsTrait: true } => "a trait of relations",
        { Kind: SymbolKind.Relation, IsAbstract: true } => "an abstract relation",
        _ => "a relation",
    };
}
