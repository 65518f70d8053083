namespace Dramatis;

/// <summary>
/// Makes the keys of a claim: one for each choice of a token for every member. It reuses its lists for the next claim.
/// </summary>
internal sealed class JoinKeys
{
    private const int Seed = 17;

    private readonly List<int> _tokens = [];
    private List<int> _keys = [];
    private List<int> _next = [];

    /// <summary>The keys of the current claim, valid until the next begins.</summary>
    public List<int> Keys => _keys;

    public void Begin()
    {
        _keys.Clear();
        _keys.Add(Seed);
    }

    /// <summary>The tokens of the current member. Callers add them here.</summary>
    public List<int> Tokens => _tokens;

    /// <summary>Ends a member. A member without tokens leaves no keys.</summary>
    /// <param name="inPairs">True if each pair of tokens is taken in place of each token.</param>
    public void EndMember(bool inPairs = false)
    {
        _next.Clear();
        foreach (var key in _keys)
        {
            for (var i = 0; i < _tokens.Count; i++)
            {
                if (!inPairs)
                {
                    _next.Add(HashCode.Combine(key, _tokens[i]));
                    continue;
                }

                for (var other = i + 1; other < _tokens.Count; other++)
                {
                    _next.Add(HashCode.Combine(key, Pair(_tokens[i], _tokens[other])));
                }
            }
        }

        _tokens.Clear();
        (_keys, _next) = (_next, _keys);
    }

    public static int Token(int player) => HashCode.Combine(1, player);

    public static int Token(FieldValue field) => HashCode.Combine(2, field);

    // The order does not matter.
    private static int Pair(int a, int b) => HashCode.Combine(Math.Min(a, b), Math.Max(a, b));
}
