using Dramatis.CompilerServices;

namespace Dramatis.Schema.Diagnostics;

/// <summary>Prepares texts for messages: one line, of limited length.</summary>
internal static class MessageText
{
    private const int MostShown = 60;

    /// <summary>A text of a file in one line, cut if it is too long for a message.</summary>
    public static string Shown(string text) => OneLine(text, MostShown);

    /// <summary>
    /// The text with control characters as blanks, replacements for what ends a line or turns the direction of
    /// writing, and dots for what is beyond the given length.
    /// </summary>
    public static string OneLine(string text, int most)
    {
        // CR LF becomes one blank, as LF does.
        text = text.Replace("\r\n", "\n");
        var line = new string([.. text.Take(most).Select(static unit => char.IsControl(unit) ? ' ' : TerminalText.CanSteer(unit) ? '\uFFFD' : unit)]);
        return text.Length > most ? line + "..." : line;
    }

    /// <summary>The last part of a path, which is the same on every machine.</summary>
    public static string File(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Length - 1))} and {all.Last()}";
    }
}
