using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>
/// The explicit implementations of interface members that a record implements by a narrower member of its own.
/// </summary>
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
        var sameToTheRuntime = IsStruct(wider) ? type == narrow : type.TrimEnd('?') == narrow.TrimEnd('?');
        if (!sameToTheRuntime)
        {
            yield return $"{type} {context.Player(wider.Declarer)}.{wider.CSharpName} => {Convert(member, wider, context)};";
        }
    }

    /// <summary>Players of a narrower type are copied into a list of the wider type.</summary>
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
