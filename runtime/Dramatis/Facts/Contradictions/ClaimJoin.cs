namespace Dramatis;

/// <summary>Hash joins: pairs of claims of which some key of the one is some key of the other.</summary>
internal static class ClaimJoin
{
    private const int Seed = 17;

    /// <summary>Each pair with a common key, once.</summary>
    public static IEnumerable<(ComparedClaim Left, ComparedClaim Right)> Pairs(
        IEnumerable<ComparedClaim> left,
        IEnumerable<ComparedClaim> right,
        Func<ComparedClaim, IEnumerable<int>> leftKeys,
        Func<ComparedClaim, IEnumerable<int>> rightKeys)
    {
        var table = Table(right, rightKeys);
        var seen = new HashSet<int>();
        foreach (var claim in left)
        {
            seen.Clear();
            foreach (var key in leftKeys(claim))
            {
                foreach (var other in table.GetValueOrDefault(key) ?? [])
                {
                    if (seen.Add(other.Place))
                    {
                        yield return (claim, other);
                    }
                }
            }
        }
    }

    /// <summary>The keys of a claim: each choice of one token for every member.</summary>
    public static List<int> Keys(IEnumerable<IEnumerable<int>> tokensByMember)
    {
        List<int> keys = [Seed];
        foreach (var tokens in tokensByMember)
        {
            var choices = tokens.ToList();
            keys = [.. keys.SelectMany(key => choices.Select(token => HashCode.Combine(key, token)))];
        }

        return keys;
    }

    /// <summary>The tokens of a member's values alone, each standing for itself.</summary>
    public static IEnumerable<int> Tokens(ComparedMember member) =>
        member.Players.Select(static player => Token(player.Node)).Concat(member.Fields.Select(Token));

    public static int Token(int player) => HashCode.Combine(1, player);

    public static int Token(FieldValue field) => HashCode.Combine(2, field);

    /// <summary>The token of two tokens in whatever order.</summary>
    public static int Pair(int a, int b) => HashCode.Combine(Math.Min(a, b), Math.Max(a, b));

    private static Dictionary<int, List<ComparedClaim>> Table(
        IEnumerable<ComparedClaim> claims, Func<ComparedClaim, IEnumerable<int>> keys)
    {
        var table = new Dictionary<int, List<ComparedClaim>>();
        foreach (var claim in claims)
        {
            foreach (var key in keys(claim))
            {
                if (!table.TryGetValue(key, out var entries))
                {
                    table.Add(key, entries = []);
                }

                entries.Add(claim);
            }
        }

        return table;
    }
}
