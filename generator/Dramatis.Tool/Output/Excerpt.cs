using System.Globalization;
using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>A line of a schema file as far as there is room for it, and the cells of a terminal that a span takes in it.</summary>
/// <param name="Text">The line, or the part of it around the span.</param>
/// <param name="Start">How many cells stand before the span.</param>
/// <param name="Length">How many cells the span takes, at least one.</param>
internal sealed record Excerpt(string Text, int Start, int Length)
{
    /// <param name="start">Where the span starts, in UTF-16 units from 0.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="width">How many cells there are, at least 10.</param>
    public static Excerpt Of(string line, int start, int end, int width)
    {
        // Nothing further away can be shown, and a line may have millions of characters.
        var (from, to) = (Math.Max(0, start - width), Math.Min(line.Length, start + (2 * width)));
        var near = Printable(line[from..to]);
        (start, end) = (start - from, Math.Clamp(end, start, to) - from);

        var isWhole = to - from == line.Length && Cells(near) <= width;
        var room = Math.Max(width / 3, width - 1 - Cells(near[start..]));
        var left = isWhole || (from == 0 && Cells(near[..end]) < width) ? 0 : Left(near[..start], room);
        var before = from + left > 0 ? "…" : "";
        var text = before + (isWhole ? near : Fit(near[left..], width - before.Length));
        var offset = before.Length + Cells(near[left..start]);
        return new(text, offset, Math.Clamp(Cells(near[start..end]), 1, Math.Max(1, Cells(text) - offset)));
    }

    /// <summary>Text in which each control character is one that a terminal shows, so that none can steer it.</summary>
    public static string Printable(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            shown[i] = text[i] switch
            {
                '\t' => ' ',
                < ' ' => (char)(text[i] + 0x2400),
                _ when char.IsControl(text[i]) || IsDirection(text[i]) => '\uFFFD',
                _ => text[i],
            };
        }
    });

    /// <summary>Marks that turn the direction of writing: what follows would stand elsewhere than its caret.</summary>
    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>From where on text has room.</summary>
    private static int Left(string text, int room) => StringInfo.ParseCombiningCharacters(text)
        .FirstOrDefault(at => Cells(text[at..]) <= room, text.Length);

    /// <summary>As much of the text as there is room for, with the sign that there is more.</summary>
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
