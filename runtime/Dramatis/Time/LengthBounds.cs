namespace Dramatis;

// docs/decisions.md: Lengths with bounds
/// <summary>The length of something as a source tells it: two days, at least three hours, at most a week.</summary>
/// <param name="Least">The least length; null if it has no such bound.</param>
/// <param name="Most">The greatest length; null if it has no such bound.</param>
internal readonly record struct LengthBounds(EdtfDuration? Least, EdtfDuration? Most)
{
    private const string Between = "..";

    /// <summary>The length, if it is told without bounds; otherwise null.</summary>
    public EdtfDuration? Exact => Least == Most ? Least : null;

    /// <summary>True if the least length may be greater than the greatest.</summary>
    public bool AreSwapped => Least is { } least && Most is { } most && least != most
        && AnchorFrame.Shortest(least) > AnchorFrame.Longest(most);

    /// <summary>Reads a length, written as quantities write bounds: <c>P2D</c>, <c>PT3H..</c>, <c>..P1W</c>, <c>P2D..P3D</c>.</summary>
    public static bool TryParse(string text, out LengthBounds result, out string? reason)
    {
        var place = text.IndexOf(Between, StringComparison.Ordinal);
        var (first, second) = place < 0 ? (text, text) : (text[..place], text[(place + Between.Length)..]);
        result = default;
        if (!TryRead(first, mayLack: place >= 0 && second.Length > 0, out var least, out reason)
            || !TryRead(second, mayLack: first.Length > 0, out var most, out reason))
        {
            return false;
        }

        result = new(least, most);
        reason = result.AreSwapped ? "the first bound is greater than the second" : null;
        return reason is null;
    }

    /// <summary>The text for files and hashes, such as <c>PT3H..</c>.</summary>
    public override string ToString() => Exact is { } exact ? exact.ToString() : $"{Least}{Between}{Most}";

    /// <summary>The length in English: <c>at least 3 hours</c>.</summary>
    public string ToWords() => (Least?.ToWords(), Most?.ToWords()) switch
    {
        ({ } least, null) => $"at least {least}",
        (null, { } most) => $"at most {most}",
        var (least, most) when least != most => $"{least} to {most}",
        var (length, _) => length!,
    };

    private static bool TryRead(string text, bool mayLack, out EdtfDuration? value, out string? reason)
    {
        (value, reason) = (null, null);
        if (text.Length == 0 && mayLack)
        {
            return true;
        }

        var isRead = EdtfDuration.TryParse(text.AsSpan(), out var read, out var error);
        value = isRead ? read : default(EdtfDuration?);
        reason = isRead ? null : error.ToString();
        return isRead;
    }
}
