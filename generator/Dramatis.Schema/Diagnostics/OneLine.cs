namespace Dramatis.Schema.Diagnostics;

/// <summary>Texts of files as findings show them: in one line, and only so far as anybody reads.</summary>
internal static class OneLine
{
    /// <summary>The text, control characters as blanks, and dots for what is beyond so many characters.</summary>
    public static string Of(string text, int most)
    {
        // A line end is one blank, however it is written.
        text = text.Replace("\r\n", "\n");
        var line = new string([.. text.Take(most).Select(static unit => char.IsControl(unit) ? ' ' : unit)]);
        return text.Length > most ? line + "..." : line;
    }
}
