namespace Dramatis.Report;

/// <summary>Counts, for each two identified actors, the claims in which both play.</summary>
internal sealed class PairCounts
{
    // A claim with more players names no pair in particular, and would cost the square of their number.
    private const int MostPlayers = 24;

    private readonly Dictionary<(int, int), List<int>> _pairs = [];
    private readonly SortedDictionary<int, int> _connections = [];

    public PairCounts(ReportFacts facts)
    {
        foreach (var (number, players) in facts.Players.Index())
        {
            List<int> known = [.. players.Where(player => facts.Actors[player].Identification == Identification.Identified)];
            Enter(number, known.Count > MostPlayers ? [] : known);
        }
    }

    public int ConnectedCount => _connections.Count;

    public IReadOnlyList<int> Of(int a, int b) => _pairs.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)), []);

    /// <summary>The actors with the most claims in which another actor plays, too.</summary>
    public IReadOnlyList<int> MostConnected(int most) =>
        [.. _connections.OrderByDescending(static actor => actor.Value).ThenBy(static actor => actor.Key)
            .Take(most).Select(static actor => actor.Key)];

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

    private void Enter(int claim, List<int> players)
    {
        foreach (var (a, b) in players.SelectMany((a, place) => players.Skip(place + 1).Select(b => (a, b))))
        {
            (_pairs.TryGetValue((a, b), out var claims) ? claims : _pairs[(a, b)] = []).Add(claim);
            _connections[a] = _connections.GetValueOrDefault(a) + 1;
            _connections[b] = _connections.GetValueOrDefault(b) + 1;
        }
    }
}
