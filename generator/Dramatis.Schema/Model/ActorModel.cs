using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>An actor's record.</summary>
/// <param name="Modifiers"><c>sealed</c>, <c>abstract</c> or nothing, and <c>partial</c>.</param>
/// <param name="Type">The record where a type parameter could be meant.</param>
/// <param name="Base">The base record.</param>
/// <param name="Interfaces">The traits, each with a comma before it.</param>
/// <param name="Hides"><c>new </c> if the base has static members with the same names.</param>
/// <param name="HidesUnnamed"><c>new </c> if the base can be instantiated, too.</param>
/// <param name="HasDerived">True if other types are based on it, so that their builders need a part of its own.</param>
/// <param name="BuilderBase">
/// The base of its builder, without type arguments: the builder of its base, or that of the runtime.
/// </param>
/// <param name="Descriptor">The creation of its descriptor.</param>
/// <param name="Constructor">
/// The constructor beside the one that takes the id alone; null if the type is abstract or has no fields.
/// </param>
public sealed record ActorModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Modifiers,
    string Name,
    string Type,
    string Base,
    string Interfaces,
    string Hides,
    string HidesUnnamed,
    bool IsAbstract,
    bool HasDerived,
    string BuilderBase,
    DescriptorModel Descriptor,
    ConstructorModel? Constructor,
    BodyModel Body) : SourceModel(HintName, Namespace)
{
    /// <summary>The names of the type's own members that every identified actor has; empty for none.</summary>
    public string Identifying { get; init; } = "";

    /// <summary>True if words of a text can be its name, so that <c>reading.Some</c> can make one of them.</summary>
    public bool HasName { get; init; }

    /// <inheritdoc/>
    public override EquatableArray<string> Usings => Body.Usings;
}
