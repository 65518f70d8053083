namespace Dramatis;

/// <summary>The players that claims of a store link, over any number of links. They are kept in memory.</summary>
internal sealed class SqlLinks
{
    private readonly UnionFind _players = new();
    private readonly Dictionary<long, List<long>> _claims = [];

    private SqlLinks()
    {
    }

    /// <summary>Reads the links of a store.</summary>
    public static async Task<SqlLinks> ReadAsync(SqlReader reader, IReadOnlyList<long> linkTypes, CancellationToken cancellationToken)
    {
        var links = new SqlLinks();
        var found = new List<(long Key, long Player)>();
        await foreach (var page in reader.PagesAsync(SqlReader.OfTypes(linkTypes), cancellationToken).ConfigureAwait(false))
        {
            foreach (var (row, claim) in page)
            {
                var players = Players(claim).ToList();
                players.ForEach(player => links._players.Join(players[0], player));
                found.AddRange(players.Take(1).Select(player => (row.Key, player)));
            }
        }

        foreach (var (key, player) in found)
        {
            var group = links.Of(player);
            (links._claims.TryGetValue(group, out var claims) ? claims : links._claims[group] = []).Add(key);
        }

        return links;
    }

    /// <summary>The number that stands for a player and all that are linked with it.</summary>
    private long Of(long player) => _players.Of(player);

    /// <summary>The groups of two players and more.</summary>
    public IEnumerable<IGrouping<long, long>> Groups() => _players.All.GroupBy(_players.Of);

    /// <summary>True if a player is linked.</summary>
    public bool Has(long player) => _claims.ContainsKey(Of(player));

    /// <summary>The numbers of the claims that link the players of some claims, and others with them.</summary>
    public HashSet<long> ClaimsOf(IEnumerable<Claim> claims) =>
        _claims.Count == 0 ? [] : [.. claims.SelectMany(Players).SelectMany(player => _claims.GetValueOrDefault(Of(player)) ?? [])];

    /// <summary>The players in the relation of a claim, by their numbers.</summary>
    public static IEnumerable<long> Players(Claim claim) => MentionWalk.Of(claim)
        .Where(static one => one.Parts.HasFlag(MentionParts.Plays))
        .Select(static one => one.Player.Token);
}
