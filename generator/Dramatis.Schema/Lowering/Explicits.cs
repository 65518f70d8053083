using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>
/// The explicit interface implementations of a record. They are needed where the record has a member with a narrower
/// type than an interface that it implements, since C# does not accept the narrower property as an implementation.
/// </summary>
/// <remarks>
/// Example: <c>IMeeting</c> has <c>Many&lt;Agent&gt; Participants</c>, and the record <c>Summit</c> has
/// <c>Many&lt;State&gt; Participants</c>. The record also gets
/// <c>Many&lt;Agent&gt; IMeeting.Participants => [.. Participants];</c>.
/// </remarks>
internal static class Explicits
{
    public static IEnumerable<string> Of(BoundRelation relation, LoweringContext context) => relation.Members
        .SelectMany(member => MemberTypes.Wider(member)
            .Where(wider => MemberTypes.Kept(wider, context) is null)
            .SelectMany(wider => Fulfil(member, wider, context)))
        .Distinct();

    private static IEnumerable<string> Fulfil(BoundMember member, BoundMember wider, LoweringContext context)
    {
        var type = MemberTypes.Property(wider, context);
        var narrow = MemberTypes.Property(member, context);
        // Nullable references have no type of their own at run time: "string?" implements "string".
        var sameToTheRuntime = IsStruct(wider) ? type == narrow : type.TrimEnd('?') == narrow.TrimEnd('?');
        if (!sameToTheRuntime)
        {
            yield return $"{type} {context.Player(wider.Declarer)}.{wider.CSharpName} => {Convert(member, wider, context)};";
        }
    }

    /// <summary>
    /// The value of the wider member: the narrower member, with its players copied into a list of the wider type. A
    /// union has an interface that does not derive from the wider type, so its players are cast.
    /// </summary>
    private static string Convert(BoundMember member, BoundMember wider, LoweringContext context)
    {
        var cast = member is BoundPosition { } position && PositionTypes.IsInterface(position)
            ? PositionTypes.Player((BoundPosition)wider, context)
            : null;
        var optional = member.Multiplicity.Least == 0 ? "?" : "";
        return (wider.Multiplicity.IsMany, cast) switch
        {
            (true, null) => $"[.. {member.CSharpName}]",
            (true, _) => $"[.. global::System.Linq.Enumerable.Cast<{cast}>({member.CSharpName})]",
            (false, null) => member.CSharpName,
            _ => $"({cast}{optional}){member.CSharpName}",
        };
    }

    private static bool IsStruct(BoundMember member) => member is BoundField field && !FieldTypes.IsReference(field);
}
