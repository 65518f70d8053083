using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>What fields and positions of relations have alike.</summary>
internal static class MemberTypes
{
    public static string Property(BoundMember member, LoweringContext context) => member is BoundField field
        ? FieldTypes.Property(field, ofActor: false, context.Types)
        : PositionTypes.Property((BoundPosition)member, context);

    /// <summary>The declarations in bases and traits that a member narrows.</summary>
    public static IReadOnlyList<BoundMember> Wider(BoundMember member) =>
        member is BoundField field ? field.Wider : ((BoundPosition)member).Wider;
}
