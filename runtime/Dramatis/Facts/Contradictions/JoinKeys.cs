namespace Dramatis;

/// <summary>
/// Makes the hash keys of a claim, by which two claims with common players are found. A token is the hash of a player
/// or value. Each key combines one token of every member.
/// </summary>
/// <remarks>
/// Example: a claim has the participants A and B and the topic T. Its keys are hash(A, T) and hash(B, T). If the
/// participants are taken in pairs, its only key is hash({A, B}, T). One instance serves many claims and reuses its
/// lists.
/// </remarks>
internal sealed class JoinKeys
{
    private const int Seed = 17;

    private readonly List<int> _tokens = [];
    private List<int> _keys = [];
    private List<int> _next = [];

    /// <summary>The keys of the current claim. They are valid until <see cref="Begin"/> is called again.</summary>
    public List<int> Keys => _keys;

    /// <summary>Begins a claim.</summary>
    public void Begin()
    {
        _keys.Clear();
        _keys.Add(Seed);
    }

    /// <summary>The tokens of the current member. Callers add to the list, then call <see cref="EndMember"/>.</summary>
    public List<int> Tokens => _tokens;

    /// <summary>
    /// Ends a member: each key so far is combined with each token. A member without tokens leaves no keys, so that the
    /// claim is not found.
    /// </summary>
    /// <param name="inPairs">True to combine with each pair of tokens instead of each token.</param>
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

    // The players of a member are a set, so the order of a pair must not matter.
    private static int Pair(int a, int b) => HashCode.Combine(Math.Min(a, b), Math.Max(a, b));
}
