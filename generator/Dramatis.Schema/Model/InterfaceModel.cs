using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>The interface of a trait or of a relation that others are based on.</summary>
/// <param name="Bases">The interfaces that it derives from.</param>
/// <param name="Hides"><c>new </c> if a base has a descriptor, too.</param>
/// <param name="HidesRoles"><c>new </c> if a base has positions, too.</param>
/// <param name="Members">Its properties, <c>get</c> only.</param>
/// <param name="Descriptor">
/// The creation of its descriptor; null if it has none, or if a record of the type has it.
/// </param>
/// <param name="Shared">The checks of the fields that it declares.</param>
/// <param name="Builder">The builder that the builders of types based on it inherit; null if there are none.</param>
public sealed record InterfaceModel(
    string HintName,
    string Namespace,
    Documentation Doc,
    string Name,
    string Bases,
    string Hides,
    string HidesRoles,
    EquatableArray<PropertyModel> Members,
    DescriptorModel? Descriptor,
    EquatableArray<RoleHandleModel> Roles,
    EquatableArray<NavigationModel> Navigations,
    SharedChecksModel Shared,
    SharedBuilderModel? Builder) : SourceModel(HintName, Namespace)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Usings => Shared.Usings;
}
