using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>The C# types that fields and positions share.</summary>
internal static class MemberTypes
{
    public static string Property(BoundMember member, LoweringContext context) => member is BoundField field
        ? FieldTypes.Property(field, ofActor: false, context)
        : PositionTypes.Property((BoundPosition)member, context);

    /// <summary>The declarations in bases and traits that a member narrows.</summary>
    public static IReadOnlyList<BoundMember> Wider(BoundMember member) =>
        member is BoundField field ? field.Wider : ((BoundPosition)member).Wider;

    /// <summary>
    /// The inherited property that an interface does not declare again, since the narrowed member has the same C# type;
    /// null if there is none.
    /// </summary>
    public static BoundMember? Kept(BoundMember member, LoweringContext context) =>
        Wider(member).Take(member.Narrowed).FirstOrDefault(wider => Property(wider, context) == Property(member, context));
}
