namespace Dramatis.Report;

// docs/decisions.md: Matrix of actors
/// <summary>
/// Orders rows and columns so that actors with much in common stand together: the bond
/// energy algorithm (McCormick, Schweitzer and White, 1972), which needs whole numbers only.
/// </summary>
internal static class MatrixOrder
{
    /// <summary>The new order of the rows and columns of a symmetric matrix.</summary>
    public static IReadOnlyList<int> Of(int[,] counts)
    {
        var left = new List<int>(Enumerable.Range(0, counts.GetLength(0)));
        var order = new List<int>(left.Count);
        while (left.Count > 0)
        {
            var (bond, next, at) = (long.MinValue, 0, 0);
            foreach (var candidate in left)
            {
                for (var place = 0; place <= order.Count; place++)
                {
                    var gain = Gain(counts, order, candidate, place);
                    (bond, next, at) = gain > bond ? (gain, candidate, place) : (bond, next, at);
                }
            }

            order.Insert(at, next);
            left.Remove(next);
        }

        // The reverse order is as good. Take the one with more claims in its first half, which reads better.
        var half = order.Count / 2;
        if (Total(counts, order.Take(half)) < Total(counts, order.TakeLast(half)))
        {
            order.Reverse();
        }

        return order;
    }

    private static int Total(int[,] counts, IEnumerable<int> rows) =>
        rows.Sum(row => Enumerable.Range(0, counts.GetLength(0)).Sum(column => counts[row, column]));

    private static long Gain(int[,] counts, List<int> order, int candidate, int place)
    {
        var before = place > 0 ? Bond(counts, order[place - 1], candidate) : 0;
        var after = place < order.Count ? Bond(counts, candidate, order[place]) : 0;
        var cut = place > 0 && place < order.Count ? Bond(counts, order[place - 1], order[place]) : 0;
        return (2 * before) + (2 * after) - (2 * cut);
    }

    // Logarithms would be fairer, but their last digits depend on the machine. Square roots round to the same whole
    // numbers everywhere.
    private static long Bond(int[,] counts, int a, int b)
    {
        var bond = 0L;
        for (var i = 0; i < counts.GetLength(0); i++)
        {
            bond += (long)Weight(counts[a, i]) * Weight(counts[b, i]);
        }

        return bond;
    }

    private static int Weight(int count) => (int)Math.Sqrt(count * 16);
}
