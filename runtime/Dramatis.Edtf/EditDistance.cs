namespace Dramatis.CompilerServices;

/// <summary>Counts the edits between two names, for messages that suggest the name that was meant.</summary>
// docs/decisions.md: One grammar of scalars
public static class EditDistance
{
    private const int LongestOnStack = 128;
    private const int BitsOfWord = 64;
    private const int AsciiCount = 128;

    /// <summary>The greatest distance at which a similar name is suggested: a third of the length, at most eight.</summary>
    public static int LimitFor(string name) => Math.Min((name.Length + 1) / 3, 8);

    /// <summary>
    /// The optimal string alignment distance, ignoring case. A distance above the limit gives the limit plus one, which
    /// takes fewer steps.
    /// </summary>
    public static int Of(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        return left.Length is > 0 and <= BitsOfWord && IsAscii(left) && IsAscii(right)
            ? Math.Min(OfWord(left, right), limit + 1)
            : OfCells(left, right, limit);
    }

    /// <summary>
    /// The distance by columns of the table of distances, each kept as the differences of its cells, a bit for each: the
    /// algorithm of Hyyrö (2003). A file can have millions of pairs of an unknown name and a known one.
    /// </summary>
    private static int OfWord(string left, string right)
    {
        Span<ulong> places = stackalloc ulong[AsciiCount];
        for (var i = 0; i < left.Length; i++)
        {
            places[Upper(left[i])] |= 1UL << i;
        }

        var distance = left.Length;
        var (more, less, same, lastAt) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var end = 1UL << (left.Length - 1);
        foreach (var letter in right)
        {
            var at = places[Upper(letter)];
            var swapped = ((~same & at) << 1) & lastAt;
            same = (((at & more) + more) ^ more) | at | less | swapped;
            var (rises, falls) = (less | ~(same | more), same & more);
            distance += (rises & end) != 0 ? 1 : (falls & end) != 0 ? -1 : 0;
            rises = (rises << 1) | 1;
            (more, less, lastAt) = ((falls << 1) | ~(same | rises), rises & same, at);
        }

        return distance;
    }

    private static bool IsAscii(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= AsciiCount)
            {
                return false;
            }
        }

        return true;
    }

    private static int Upper(char letter) => letter is >= 'a' and <= 'z' ? letter - ('a' - 'A') : letter;

    private static int OfCells(string left, string right, int limit)
    {
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
