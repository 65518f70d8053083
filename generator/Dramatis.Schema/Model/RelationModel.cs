using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A relation's record.</summary>
/// <param name="Base">The base record of the runtime, by its aspect.</param>
/// <param name="BuilderBase">The builder's base without type arguments: the shared builder, or the runtime's.</param>
/// <param name="Interfaces">The bases and traits, each with a comma before it.</param>
/// <param name="Descriptor">The creation of its descriptor.</param>
/// <param name="Explicit">The members of bases that a narrower one fulfils, as whole declarations.</param>
/// <param name="Navigations">The ways from players to the relation.</param>
/// <param name="Constructor">The constructor beside the one without parameters.</param>
public sealed record RelationModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Base,
    string BuilderBase,
    string Interfaces,
    DescriptorModel Descriptor,
    EquatableArray<RoleHandleModel> Roles,
    EquatableArray<string> Explicit,
    EquatableArray<NavigationModel> Navigations,
    ConstructorModel Constructor,
    BodyModel Body) : SourceModel(HintName, Namespace)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Usings => Body.Usings;
}
