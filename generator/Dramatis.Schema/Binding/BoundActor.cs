namespace Dramatis.Schema.Binding;

/// <summary>An actor type or a trait of actors.</summary>
/// <param name="Base">The actor that it is based on; null for traits.</param>
/// <param name="Traits">Those that the declaration names.</param>
/// <param name="Fields">
/// Every field it has, its own and inherited, bases first, in the order of declaration; <c>Declarer</c> tells whose.
/// </param>
/// <param name="Declares">
/// The names of those that its C# type must declare: its own, and those of traits that its base does not have.
/// </param>
/// <param name="Captions">Its own; where it has none, the base's hold.</param>
/// <param name="Rules">Its own and those of the traits that its base does not have.</param>
public sealed record BoundActor(
    Symbol Symbol,
    BoundProse Prose,
    Symbol? Base,
    IReadOnlyList<Symbol> Traits,
    IReadOnlyList<BoundField> Fields,
    IReadOnlyList<string> Declares,
    IReadOnlyList<BoundCaption> Captions,
    IReadOnlyList<BoundRule> Rules) : BoundDeclaration(Symbol, Prose)
{
    /// <summary>The names of the members that its builder has from the builder of its base.</summary>
    public IReadOnlyCollection<string> BuiltByBase { get; init; } = [];

    /// <summary>True if something that it is based on, near or far, can be instantiated.</summary>
    public bool IsBasedOnConcrete { get; init; }
}
