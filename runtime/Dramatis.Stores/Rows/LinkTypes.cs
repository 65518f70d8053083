using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>The relation types from whose claims links of players follow.</summary>
internal static class LinkTypes
{
    private static readonly ConditionalWeakTable<RelationDescriptor, object> s_known = [];

    /// <summary>Tells whether a link of players can follow from a relation of a type.</summary>
    public static bool Follow(RelationDescriptor type) =>
        (bool)s_known.GetValue(type, static type => Says(new TypeReach(type)));

    private static bool Says(TypeReach reach) => reach.Says(static type =>
        type.Is(SameAs.TypeDescriptor) || type.Is(PartOf.TypeDescriptor) || type.Is(ActsFor.TypeDescriptor));
}
