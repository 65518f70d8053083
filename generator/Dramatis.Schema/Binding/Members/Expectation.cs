using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>The kinds of symbols that may stand where a name stands.</summary>
/// <param name="Fits">True for a symbol that may.</param>
/// <param name="Rule">The rule that any other symbol breaks.</param>
/// <param name="Allowed">The second half of a message: what is allowed instead.</param>
internal sealed record Expectation(Func<Symbol, bool> Fits, DiagnosticRule Rule, string Allowed)
{
    public static Expectation Scalar { get; } = new(
        static s => s.Kind is SymbolKind.Scalar or SymbolKind.Type,
        DiagnosticCatalog.WrongBase,
        "a type is based on a scalar or another type.");

    public static Expectation FieldType { get; } = new(
        static s => s.Kind is SymbolKind.Scalar or SymbolKind.Type or SymbolKind.Enum,
        DiagnosticCatalog.FieldToPlayer,
        "a field takes a scalar, a type or an enum; declare a reference to a player as a relation.");

    public static Expectation Player { get; } = new(
        static s => s.CanPlay,
        DiagnosticCatalog.WrongKind,
        "roles, actors, traits, relations and the built-in Actor, Relation and Claim can play.");

    public static Expectation ActorBase { get; } = new(
        static s => s.Kind == SymbolKind.Actor,
        DiagnosticCatalog.WrongBase,
        "an actor is based on actors and traits of actors.");

    public static Expectation RelationBase { get; } = new(
        static s => s.Kind == SymbolKind.Relation,
        DiagnosticCatalog.WrongBase,
        "a relation is based on relations and traits of relations.");

    public static Expectation Excluded { get; } = new(
        static s => s.Kind == SymbolKind.Relation,
        DiagnosticCatalog.WrongKind,
        "only a relation can be excluded.");

    public static Expectation Implied { get; } = new(
        static s => s.Kind is SymbolKind.Relation or SymbolKind.Link,
        DiagnosticCatalog.WrongKind,
        "only a relation or a link of the runtime can be implied.");

    public static Expectation Changed { get; } = new(
        static s => s.Kind == SymbolKind.Relation,
        DiagnosticCatalog.WrongKind,
        "only a relation can begin or end.");
}
