using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>A declaration or a name of the language, without its place: equal for equal declarations.</summary>
/// <param name="Namespace">Empty for scalars of the language, players and links of the runtime.</param>
/// <param name="Name">The written name.</param>
/// <param name="IsAbstract">True if it cannot be instantiated; traits cannot.</param>
/// <param name="IsTrait">True for a trait.</param>
/// <param name="HasDerived">True if another declaration of the project is based on it.</param>
/// <param name="Plays">The kind of a role's players.</param>
/// <param name="Narrowed">
/// The names of members that a type based on this one declares again: its builder leaves them to the types below.
/// </param>
public sealed record Symbol(
    string Namespace,
    string Name,
    SymbolKind Kind,
    bool IsAbstract = false,
    bool IsTrait = false,
    bool HasDerived = false,
    PlayerKind Plays = PlayerKind.None,
    EquatableArray<string> Narrowed = default)
{
    /// <summary>The project that the type is compiled in.</summary>
    public SchemaOrigin Origin { get; init; } = SchemaOrigin.Own;

    /// <summary>
    /// The players of a role with a player in another assembly, those of roles among them in its place; empty for every
    /// other role. Nothing can be added to a type that is compiled already, so the role has no interface in C#.
    /// </summary>
    public EquatableArray<Symbol> LoosePlayers { get; init; }

    /// <summary>The written name with its namespace.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>True if the generated C# type is an interface.</summary>
    public bool IsInterface =>
        Kind == SymbolKind.Role || IsTrait || (Kind == SymbolKind.Relation && (HasDerived || IsAbstract));

    /// <summary>True if it can play a role position.</summary>
    public bool CanPlay =>
        Kind is SymbolKind.Actor or SymbolKind.Role or SymbolKind.Relation or SymbolKind.BuiltIn;

    /// <summary>The name of the C# type that stands for a player or a base.</summary>
    public string CSharpName => IsInterface ? "I" + Name : Name;

    /// <summary>The kind as messages name it: "a trait of actors".</summary>
    public string KindInWords => (Kind, IsTrait) switch
    {
        (SymbolKind.Scalar, _) => "a scalar",
        (SymbolKind.BuiltIn, _) => "a player of the runtime",
        (SymbolKind.Link, _) => "a link of the runtime",
        (SymbolKind.Type, _) => "a type",
        (SymbolKind.Enum, _) => "an enum",
        (SymbolKind.Role, _) => "a role",
        (SymbolKind.Actor, true) => "a trait of actors",
        (SymbolKind.Actor, _) => "an actor",
        (_, true) => "a trait of relations",
        _ => "a relation",
    };

    /// <summary>The place of the declaration or of one of its members; null for names that no file declares.</summary>
    public RelatedPlace? Declaration(string? member = null) =>
        Namespace.Length == 0 ? null : new RelatedPlace.Named(Namespace, Name, member);
}

/// <summary>The kinds of declarations and built-in types that a name can stand for.</summary>
public enum SymbolKind
{
    /// <summary>A scalar of the language: <c>text</c>.</summary>
    Scalar,

    /// <summary>A player of the runtime: <c>Actor</c>, <c>Relation</c>, <c>Claim</c>.</summary>
    BuiltIn,

    /// <summary>A link of the runtime, which relations can imply: <c>PartOf</c>, <c>SameAs</c>, <c>ActsFor</c>.</summary>
    Link,

    /// <summary>A constrained scalar, declared under <c>types</c>.</summary>
    Type,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An actor type or a trait of actors.</summary>
    Actor,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A relation type or a trait of relations.</summary>
    Relation,
}

/// <summary>The kinds of players that a role has, with the players of roles among them.</summary>
public enum PlayerKind
{
    /// <summary>No known player, or no role.</summary>
    None,

    /// <summary>Actors only.</summary>
    Actors,

    /// <summary>Relations only.</summary>
    Relations,

    /// <summary>Actors and relations.</summary>
    Any,
}
