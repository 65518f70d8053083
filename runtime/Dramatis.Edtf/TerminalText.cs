namespace Dramatis.CompilerServices;

/// <summary>Knows the characters that a message must not pass on from a file.</summary>
public static class TerminalText
{
    /// <summary>True for characters that end a line, steer a terminal or turn the direction of writing.</summary>
    public static bool CanSteer(char unit) => char.IsControl(unit)
        || unit is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
