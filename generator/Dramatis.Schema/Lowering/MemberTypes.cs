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
    /// The property of a base that an interface leaves as it is, since the member is narrowed without another C# type;
    /// null where there is none.
    /// </summary>
    public static BoundMember? Kept(BoundMember member, LoweringContext context) =>
        Wider(member).Take(member.Narrowed).FirstOrDefault(wider => Property(wider, context) == Property(member, context));
}
