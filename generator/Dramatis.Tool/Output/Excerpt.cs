using System.Globalization;
using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>A line of a schema file, cut to the room, and the cells of a terminal that a span takes in it.</summary>
/// <param name="Text">The line, or its part around the span.</param>
/// <param name="Start">The number of cells before the span.</param>
/// <param name="Length">The number of cells of the span, at least one.</param>
internal sealed record Excerpt(string Text, int Start, int Length)
{
    /// <param name="start">The start of the span, in UTF-16 units from 0.</param>
    /// <param name="end">The end of the span.</param>
    /// <param name="width">The number of cells, at least 10.</param>
    public static Excerpt Of(string line, int start, int end, int width)
    {
        // Nothing further away can be shown, and a line may have millions of characters.
        var (from, to) = (Math.Max(0, start - width), Math.Min(line.Length, start + (2 * width)));
        var near = Printable.Of(line[from..to]);
        (start, end) = (start - from, Math.Clamp(end, start, to) - from);

        var isWhole = to - from == line.Length && Cells(near) <= width;
        var room = Math.Max(width / 3, width - 1 - Cells(near[start..]));
        var left = isWhole || (from == 0 && Cells(near[..end]) < width) ? 0 : Left(near[..start], room);
        var before = from + left > 0 ? "…" : "";
        var text = before + (isWhole ? near : Fit(near[left..], width - before.Length));
        var offset = before.Length + Cells(near[left..start]);
        return new(text, offset, Math.Clamp(Cells(near[start..end]), 1, Math.Max(1, Cells(text) - offset)));
    }

    /// <summary>The place from which on the text has room.</summary>
    private static int Left(string text, int room) => StringInfo.ParseCombiningCharacters(text)
        .FirstOrDefault(at => Cells(text[at..]) <= room, text.Length);

    /// <summary>A text, cut to the room, with a sign for the rest.</summary>
    private static string Fit(string text, int width)
    {
        if (Cells(text) <= width)
        {
            return text;
        }

        var ends = StringInfo.ParseCombiningCharacters(text);
        return text[..ends.Last(end => Cells(text[..end]) < width)] + "…";
    }

    private static int Cells(string text) => text.GetCellWidth();
}
