namespace Dramatis.Report;

/// <summary>Counts, for each two identified actors, the claims in which both play.</summary>
internal sealed class PairCounts
{
    // A claim with more players names no pair in particular, and would cost the square of their number.
    private const int MostPlayers = 24;

    private readonly ReportFacts _facts;
    private readonly Dictionary<(int, int), List<int>> _pairs = [];
    private readonly int[] _connections;

    /// <param name="facts">The facts.</param>
    /// <param name="most">The number of actors whose pairs are kept.</param>
    public PairCounts(ReportFacts facts, int most)
    {
        (_facts, _connections) = (facts, new int[facts.Actors.Count]);
        foreach (var players in facts.Players.Select(Known))
        {
            foreach (var player in players)
            {
                _connections[player] += players.Count - 1;
            }
        }

        MostConnected =
        [
            .. Enumerable.Range(0, _connections.Length)
                .Where(actor => _connections[actor] > 0)
                .OrderByDescending(actor => _connections[actor])
                .ThenBy(static actor => actor)
                .Take(most),
        ];
        var kept = MostConnected.ToHashSet();
        foreach (var (claim, players) in facts.Players.Select(Known).Index())
        {
            Enter(claim, [.. players.Where(kept.Contains)]);
        }
    }

    /// <summary>The number of actors that play in a claim together with another one.</summary>
    public int ConnectedCount => _connections.Count(static connections => connections > 0);

    /// <summary>The actors with the most claims in which another actor plays, too.</summary>
    public IReadOnlyList<int> MostConnected { get; }

    public IReadOnlyList<int> Of(int a, int b) => _pairs.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)), []);

    public int[,] Square(IReadOnlyList<int> actors)
    {
        var counts = new int[actors.Count, actors.Count];
        foreach (var (row, a) in actors.Index())
        {
            foreach (var (column, b) in actors.Index())
            {
                counts[row, column] = a == b ? _connections[a] / 4 : Of(a, b).Count;
            }
        }

        return counts;
    }

    private List<int> Known(IReadOnlyList<int> players)
    {
        List<int> known = [.. players.Where(player => _facts.Actors[player].Identification == Identification.Identified)];
        return known.Count > MostPlayers ? [] : known;
    }

    private void Enter(int claim, List<int> players)
    {
        foreach (var (a, b) in players.SelectMany((a, place) => players.Skip(place + 1).Select(b => (a, b))))
        {
            (_pairs.TryGetValue((a, b), out var claims) ? claims : _pairs[(a, b)] = []).Add(claim);
        }
    }
}
