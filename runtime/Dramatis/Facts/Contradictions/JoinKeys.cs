namespace Dramatis;

/// <summary>
/// Makes the keys of one claim after another, each choice of one token for every member; all in the same lists.
/// </summary>
internal sealed class JoinKeys
{
    private const int Seed = 17;

    private readonly List<int> _tokens = [];
    private List<int> _keys = [];
    private List<int> _next = [];

    /// <summary>The keys of the claim at hand; gone with the next.</summary>
    public List<int> Keys => _keys;

    public void Begin()
    {
        _keys.Clear();
        _keys.Add(Seed);
    }

    /// <summary>The tokens of the member at hand, to be added here.</summary>
    public List<int> Tokens => _tokens;

    /// <summary>Ends a member; of one without tokens there are no keys.</summary>
    /// <param name="inPairs">Whether any two of the tokens together are one.</param>
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

    // In whatever order.
    private static int Pair(int a, int b) => HashCode.Combine(Math.Min(a, b), Math.Max(a, b));
}
