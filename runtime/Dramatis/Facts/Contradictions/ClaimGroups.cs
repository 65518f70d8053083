using System.Globalization;

namespace Dramatis;

/// <summary>Claims that share something, beside each other: those with equal content are never compared.</summary>
internal static class ClaimGroups
{
    /// <summary>Each pair of claims of unequal content, the one made earlier first.</summary>
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

    /// <summary>What a claim is about but for these members, the happening and the time.</summary>
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

    // With its length, so that no two contents run together.
    private static string Measured(string text) => $"{Print(text.Length)} {text}";

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
