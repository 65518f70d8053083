namespace Dramatis.CompilerServices;

/// <summary>Counts the edits between two names, for messages that suggest the name that was meant.</summary>
// docs/decisions.md: One grammar of scalars
public static class EditDistance
{
    private const int LongestOnStack = 128;

    /// <summary>The greatest distance at which one name may be meant by another: a third of it, and eight at most.</summary>
    public static int LimitFor(string name) => Math.Min((name.Length + 1) / 3, 8);

    /// <summary>
    /// The optimal string alignment distance, ignoring case; one more than the limit where it is greater, which takes
    /// few steps to see.
    /// </summary>
    public static int Of(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var width = right.Length + 1;
        Span<int> cells = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        for (var j = 0; j < width; j++)
        {
            cells[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (row, last, beforeLast) = (i % 3 * width, (i - 1) % 3 * width, (i + 1) % 3 * width);
            var (from, to) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            var least = cells[row + from - 1] = from == 1 ? i : limit + 1;
            for (var j = from; j <= to; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var cell = Math.Min(Math.Min(cells[row + j - 1], cells[last + j]) + 1, cells[last + j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    cell = Math.Min(cell, cells[beforeLast + j - 2] + 1);
                }

                cells[row + j] = cell;
                least = Math.Min(least, cell);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            if (to < right.Length)
            {
                cells[row + to + 1] = limit + 1;
            }
        }

        return Math.Min(cells[(left.Length % 3 * width) + right.Length], limit + 1);
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
