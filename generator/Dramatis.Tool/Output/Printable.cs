using Dramatis.CompilerServices;

namespace Dramatis.Tool.Output;

/// <summary>
/// Texts with replacements for control characters, line breaks and marks of direction, so that no text of a file and no
/// path can steer a terminal or forge a line of a log.
/// </summary>
internal static class Printable
{
    /// <summary>A text as a part of one line: a blank for a tab, a visible sign for anything else.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            shown[i] = text[i] == '\t' ? ' ' : Shown(text[i]);
        }
    });

    /// <summary>A text of several lines: tabs and the line breaks LF and CR LF stay.</summary>
    public static string Lines(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var stays = text[i] is '\t' or '\n' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
            shown[i] = stays ? text[i] : Shown(text[i]);
        }
    });

    /// <summary>Writes one line.</summary>
    public static void WritePrintable(this TextWriter output, string line) => output.WriteLine(Of(line));

    private static char Shown(char unit) =>
        unit < ' ' ? (char)(unit + 0x2400) : TerminalText.CanSteer(unit) ? '\uFFFD' : unit;
}
