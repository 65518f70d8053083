namespace Dramatis.Schema.Binding;

/// <summary>A relation type or a trait of relations, with everything inherited already in it.</summary>
/// <param name="Bases">The base and the traits that the declaration names.</param>
/// <param name="Positions">Every position, its own and inherited, bases first, in the order of declaration.</param>
/// <param name="Fields">Every field likewise.</param>
/// <param name="Key">The written names of the members of the key, the default applied.</param>
/// <param name="Exclusive">Its own; empty where it has none.</param>
/// <param name="Excludes">Its own.</param>
/// <param name="Modalities">The C# names of the modalities admitted; empty for all.</param>
/// <param name="Captions">Its own or, where it has none, those inherited.</param>
/// <param name="Rules">Its own and all that it inherits; <c>Declarer</c> tells whose.</param>
public sealed record BoundRelation(
    Symbol Symbol,
    BoundProse Prose,
    BoundAspect Aspect,
    IReadOnlyList<Symbol> Bases,
    IReadOnlyList<BoundPosition> Positions,
    IReadOnlyList<BoundField> Fields,
    IReadOnlyList<string> Key,
    IReadOnlyList<string> Exclusive,
    IReadOnlyList<BoundExclusion> Excludes,
    IReadOnlyList<string> Modalities,
    IReadOnlyList<BoundCaption> Captions,
    IReadOnlyList<BoundRule> Rules) : BoundDeclaration(Symbol, Prose)
{
    /// <summary>Every position, then every field.</summary>
    public IEnumerable<BoundMember> Members => Positions.Concat<BoundMember>(Fields);

    /// <summary>The names of the members that its builder has from the builder of its base.</summary>
    public IReadOnlyCollection<string> BuiltByBase { get; init; } = [];

    /// <summary>True if something that it is based on, near or far, is abstract or a trait.</summary>
    public bool IsBasedOnAbstract { get; init; }
}
