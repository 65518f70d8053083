using System.Collections.Immutable;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding;

/// <summary>The declarations of one file, bound against its scope, and the findings in them.</summary>
public sealed record BoundFile(
    string Path,
    string Namespace,
    ImmutableArray<BoundDeclaration> Declarations,
    ImmutableArray<SchemaDiagnostic> Diagnostics);

/// <summary>A declaration whose name, kind and base are sound. Its broken parts are reported and left out.</summary>
public abstract record BoundDeclaration(Symbol Symbol, BoundProse Prose);

/// <summary>A constrained scalar.</summary>
/// <param name="Scalar">The scalar that the type and its bases constrain.</param>
/// <param name="Base">The type that it is based on, whose constraints hold as well.</param>
/// <param name="Constraints">Its own constraints.</param>
/// <param name="Check">A C# expression over <c>value</c>.</param>
public sealed record BoundType(
    Symbol Symbol,
    BoundProse Prose,
    ScalarKind Scalar,
    Symbol? Base,
    BoundConstraints Constraints,
    ScalarSyntax? Check) : BoundDeclaration(Symbol, Prose);

/// <summary>An enum with at least one value.</summary>
/// <param name="Opposites">The pairs of opposite values, each once.</param>
public sealed record BoundEnum(
    Symbol Symbol, BoundProse Prose, EquatableArray<BoundEnumValue> Values, EquatableArray<BoundOpposites> Opposites)
    : BoundDeclaration(Symbol, Prose);

/// <summary>A value of an enum.</summary>
public sealed record BoundEnumValue(string Name, string CSharpName, BoundProse Prose);

/// <summary>A role.</summary>
/// <param name="Players">
/// The declared players. They are empty, which is an error, if the role names types of the runtime only.
/// </param>
public sealed record BoundRole(Symbol Symbol, BoundProse Prose, EquatableArray<Symbol> Players)
    : BoundDeclaration(Symbol, Prose);

/// <summary>An actor type, a relation type, or a trait of these.</summary>
/// <param name="Fields">
/// All fields, own and inherited, those of bases first, in the order of declaration. A field's <c>Declarer</c> tells
/// where it comes from.
/// </param>
/// <param name="Captions">Its own captions.</param>
/// <param name="Rules">Its rules. A rule's <c>Declarer</c> tells where it comes from.</param>
public abstract record BoundEntity(
    Symbol Symbol,
    BoundProse Prose,
    EquatableArray<BoundField> Fields,
    EquatableArray<BoundCaption> Captions,
    EquatableArray<BoundRule> Rules) : BoundDeclaration(Symbol, Prose)
{
    /// <summary>All positions, then all fields.</summary>
    public virtual IEnumerable<BoundMember> Members => Fields;

    /// <summary>The names of the members that its builder has from the builder of its base.</summary>
    public EquatableArray<string> BuiltByBase { get; init; }
}

/// <summary>An actor type or a trait of actors.</summary>
/// <param name="Base">The actor that it is based on; null for traits.</param>
/// <param name="Traits">The traits that the declaration names.</param>
/// <param name="Fields">All fields.</param>
/// <param name="Declares">
/// The names of the fields that its C# type must declare: its own, and those of traits that its base does not have.
/// </param>
/// <param name="Captions">Its own captions. If there are none, the base's captions hold.</param>
/// <param name="Rules">Its own rules, and those of traits that its base does not have.</param>
public sealed record BoundActor(
    Symbol Symbol,
    BoundProse Prose,
    Symbol? Base,
    EquatableArray<Symbol> Traits,
    EquatableArray<BoundField> Fields,
    EquatableArray<string> Declares,
    EquatableArray<BoundCaption> Captions,
    EquatableArray<BoundRule> Rules) : BoundEntity(Symbol, Prose, Fields, Captions, Rules)
{
    /// <summary>True if one of its bases, near or far, can be instantiated.</summary>
    public bool IsBasedOnConcrete { get; init; }
}

/// <summary>A relation type or a trait of relations, with everything that it inherits.</summary>
/// <param name="Bases">The base and the traits that the declaration names.</param>
/// <param name="Positions">All positions, own and inherited, those of bases first, in the order of declaration.</param>
/// <param name="Fields">All fields, in the same order.</param>
/// <param name="Key">The written names of the key's members; the default if the schema names none.</param>
/// <param name="Exclusive">The written names of its own exclusive members; empty if it has none.</param>
/// <param name="Clauses">What it says itself of other relations.</param>
/// <param name="Opposites">The opposite values of the fields that it declares itself.</param>
/// <param name="Total">The bound of a sum that it sets itself; null if it sets none.</param>
/// <param name="Modalities">The C# names of the admitted modalities; empty if all are admitted.</param>
/// <param name="Captions">Its own captions or, if there are none, the inherited ones.</param>
/// <param name="Rules">Its own rules and all inherited ones.</param>
public sealed record BoundRelation(
    Symbol Symbol,
    BoundProse Prose,
    BoundAspect Aspect,
    EquatableArray<Symbol> Bases,
    EquatableArray<BoundPosition> Positions,
    EquatableArray<BoundField> Fields,
    EquatableArray<string> Key,
    EquatableArray<string> Exclusive,
    EquatableArray<BoundClause> Clauses,
    EquatableArray<BoundFieldOpposites> Opposites,
    BoundTotal? Total,
    EquatableArray<string> Modalities,
    EquatableArray<BoundCaption> Captions,
    EquatableArray<BoundRule> Rules) : BoundEntity(Symbol, Prose, Fields, Captions, Rules)
{
    public override IEnumerable<BoundMember> Members => Positions.Concat<BoundMember>(Fields);

    /// <summary>True if one of its bases, near or far, is abstract or a trait.</summary>
    public bool IsBasedOnAbstract { get; init; }

    /// <summary>The clauses under one key.</summary>
    public IEnumerable<BoundClause> Of(ClauseKind kind) => Clauses.Where(clause => clause.Kind == kind);
}

/// <summary>The ways in which a relation can stand in time.</summary>
public enum BoundAspect
{
    Timeless,
    Event,
    State,
}

/// <summary>A rule. The generator finds out later if its check is one C# expression.</summary>
/// <param name="Name">The rule's id.</param>
/// <param name="CSharpName">The name of its C# method, in PascalCase.</param>
/// <param name="Declarer">The actor or relation that declares it.</param>
/// <param name="Check">The C# expression; without a place if the rule is inherited.</param>
public sealed record BoundRule(
    string Name,
    string CSharpName,
    Symbol Declarer,
    ScalarSyntax Check,
    BoundCaption? Message,
    bool IsWarning);
