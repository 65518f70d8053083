namespace Dramatis;

/// <summary>
/// The number of claims that name each player or value. A claim that names a part also counts for the whole.
/// </summary>
internal sealed class TokenFrequencies
{
    private readonly Dictionary<int, int> _counts = [];

    public TokenFrequencies(Kinship kinship, IEnumerable<ComparedClaim> claims)
    {
        var tokens = new List<int>();
        foreach (var member in claims.SelectMany(static claim => claim.Members))
        {
            tokens.Clear();
            kinship.AddTokensMet(member, tokens);
            foreach (var token in tokens)
            {
                _counts[token] = _counts.GetValueOrDefault(token) + 1;
            }
        }
    }

    /// <summary>The two rarest of several tokens.</summary>
    public IEnumerable<int> Rarest(IEnumerable<int> tokens) => tokens
        .OrderBy(token => _counts.GetValueOrDefault(token))
        .ThenBy(static token => token)
        .Take(2);
}
