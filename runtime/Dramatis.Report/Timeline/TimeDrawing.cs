namespace Dramatis.Report;

/// <summary>Items as bars on an axis, packed into rows so that no bar and no label covers another.</summary>
internal sealed record TimeDrawing(
    int Width,
    int Height,
    IReadOnlyList<AxisMark> Marks,
    IReadOnlyList<TimeBand> Bands)
{
    private const int Top = 26;
    private const int BandLabel = 24;
    private const int Row = 24;
    private const int Letters = 12;
    private const int Gap = 14;
    private const int LongestLabel = 420;

    /// <summary>Makes a drawing. A band without items is left out.</summary>
    public static TimeDrawing Of(IEnumerable<(string? Label, IReadOnlyList<TimeItem> Items)> bands, int width, PageLinks links)
    {
        var given = bands.Where(static band => band.Items.Count > 0).ToList();
        var axis = TimeAxis.Of(given.SelectMany(static band => band.Items).SelectMany(static item => item.Period.Bounds), width);
        var y = Top;
        var drawn = new List<TimeBand>();
        foreach (var (label, items) in given)
        {
            var labelY = y + 16;
            y += label is null ? 6 : BandLabel;
            var rows = new FilledRows(axis.Width);
            var bars = new List<TimeBar>();
            foreach (var item in items)
            {
                bars.Add(Bar(item, axis, rows, y, links));
            }

            drawn.Add(new(label, labelY, bars));
            y += (rows.Count * Row) + 10;
        }

        return new(axis.Width, y, AxisMarks.Of(axis), drawn);
    }

    private static TimeBar Bar(TimeItem item, TimeAxis axis, FilledRows rows, int top, PageLinks links)
    {
        var shape = BarShape.Of(item.Period, axis);
        var caption = (item.IsChanging ? "changed: " : "") + Stances.Prefix(item.Claim) + item.Claim.What.Caption;
        var label = TextWidth.Fit(caption, Letters, LongestLabel);
        var (x, isLeft, room) = rows.Place(shape, TextWidth.Of(label, Letters));
        label = room is { } least ? TextWidth.Fit(caption, Letters, least) : label;
        var width = TextWidth.Of(label, Letters);
        var row = rows.Take(Math.Min(shape.Left, isLeft ? x - width : x), Math.Max(shape.Right, isLeft ? x : x + width) + Gap);
        var told = item.Count > 1 ? $" ({Phrases.Count(item.Count, "claim")})" : "";
        return new(
            Stances.Of(item.Claim),
            Stances.IsDoubtful(item.Claim),
            shape,
            label,
            $"{caption}: {item.TimeText}{told}",
            Link(item, links),
            x,
            isLeft,
            top + (row * Row));
    }

    private static string Link(TimeItem item, PageLinks links) => item is { Count: > 1, Claim.What.Id: { } happening }
        ? Fragment.Claims(("text", happening.Value))
        : links.To(item.Claim);

    /// <summary>
    /// The rows of a band. Each is filled from left to right, so its last end tells whether it has room.
    /// </summary>
    private sealed class FilledRows(int width)
    {
        private readonly List<int> _ends = [];

        public int Count => _ends.Count;

        /// <summary>The place of a label: in its bar, right of it, left of it, or cut to <c>Room</c> pixels.</summary>
        public (int X, bool IsLeft, int? Room) Place(BarShape shape, int label)
        {
            var core = shape.Core ?? shape.Whole;
            if (core.Width >= label + 8)
            {
                return (core.X + 5, false, null);
            }

            if (shape.Right + 6 + label <= width)
            {
                return (shape.Right + 6, false, null);
            }

            if (shape.Left - 6 - label >= 0)
            {
                return (shape.Left - 6, true, null);
            }

            var inside = Math.Max(shape.Left + 5, 5);
            return (inside, false, Math.Max(width - inside - 5, 0));
        }

        /// <summary>Takes the first row with room, or a new row, and returns its number.</summary>
        public int Take(int from, int to)
        {
            var row = _ends.FindIndex(end => end <= from);
            if (row < 0)
            {
                _ends.Add(to);
                return _ends.Count - 1;
            }

            _ends[row] = to;
            return row;
        }
    }
}
