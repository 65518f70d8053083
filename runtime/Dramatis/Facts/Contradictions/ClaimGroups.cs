using System.Globalization;

namespace Dramatis;

/// <summary>Pairs claims that have something in common. Claims with equal content are never compared.</summary>
internal static class ClaimGroups
{
    /// <summary>The pairs of claims with unequal content, the earlier claim first.</summary>
    public static IEnumerable<(ComparedClaim First, ComparedClaim Second)> Pairs<TContent>(
        IEnumerable<ComparedClaim> claims, Func<ComparedClaim, TContent> content)
    {
        var groups = claims.GroupBy(content).Select(static group => group.ToList()).ToList();
        return
            from i in Enumerable.Range(0, groups.Count)
            from other in groups.Skip(i + 1)
            from a in groups[i]
            from b in other
            select a.Place < b.Place ? (a, b) : (b, a);
    }

    /// <summary>The content of a claim without some members, the happening and the time.</summary>
    public static string ContentBeside(ComparedClaim claim, Many<string> members) => string.Join(
        ';',
        claim.Members
            .Where(member => member.Name != ComparedClaim.Happening && !members.Includes(member.Name))
            .Select(Content));

    private static string Content(ComparedMember member)
    {
        var players = member.Players.Select(static player => player.Node).Order().Select(Print);
        var fields = member.Fields.Select(static field => field.ToString()).Order(StringComparer.Ordinal);
        return $"{member.Name}:{string.Join(',', players)}:{string.Join(',', fields.Select(Measured))}";
    }

    // The length keeps two contents from running together.
    private static string Measured(string text) => $"{Print(text.Length)} {text}";

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
