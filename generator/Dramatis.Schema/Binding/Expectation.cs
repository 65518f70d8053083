using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding;

/// <summary>What may stand where a name stands.</summary>
/// <param name="Fits">Whether it may.</param>
/// <param name="Refuse">What to say where it may not.</param>
internal sealed record Expectation(Func<Symbol, bool> Fits, Func<Symbol, (DiagnosticRule Rule, string Text)> Refuse)
{
    public static Expectation Scalar { get; } = new(
        static s => s.Kind is SymbolKind.Scalar or SymbolKind.Type,
        static s => (DiagnosticCatalog.WrongBase, $"'{s.Name}' is {Words.Kind(s)}; a type is based on a scalar or "
            + "another type."));

    public static Expectation FieldType { get; } = new(
        static s => s.Kind is SymbolKind.Scalar or SymbolKind.Type or SymbolKind.Enum,
        static s => (DiagnosticCatalog.FieldToPlayer, $"'{s.Name}' is {Words.Kind(s)}; a field takes a scalar, a type "
            + "or an enum, and what leads to somebody else is a relation."));

    public static Expectation Player { get; } = new(
        Players.CanPlay,
        static s => (DiagnosticCatalog.WrongKind, $"'{s.Name}' is {Words.Kind(s)}; roles, actors, traits, relations "
            + "and the built-in Actor, Relation and Claim can play."));

    public static Expectation ActorBase { get; } = new(
        static s => s.Kind == SymbolKind.Actor,
        static s => (DiagnosticCatalog.WrongBase, $"'{s.Name}' is {Words.Kind(s)}; an actor is based on actors and "
            + "traits of actors."));

    public static Expectation RelationBase { get; } = new(
        static s => s.Kind == SymbolKind.Relation,
        static s => (DiagnosticCatalog.WrongBase, $"'{s.Name}' is {Words.Kind(s)}; a relation is based on relations "
            + "and traits of relations."));

    public static Expectation Excluded { get; } = new(
        static s => s.Kind == SymbolKind.Relation,
        static s => (DiagnosticCatalog.WrongKind, $"'{s.Name}' is {Words.Kind(s)}; only a relation can be excluded."));
}
