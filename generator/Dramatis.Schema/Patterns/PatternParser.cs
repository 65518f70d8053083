namespace Dramatis.Schema.Patterns;

/// <summary>Reads I-Regexp (RFC 9485).</summary>
/// <remarks>
/// It is stricter than the RFC in one point: it rejects <c>^</c> and <c>$</c> outside of a class. The RFC reads them as
/// plain characters, but authors mean anchors.
/// </remarks>
public static class PatternParser
{
    /// <summary>The largest pattern of runs alone.</summary>
    private const int LargestRuns = 5000;

    // docs/decisions.md: Size of patterns
    /// <summary>The largest pattern that becomes a regular expression.</summary>
    private const int LargestRegex = 1900;

    public static PatternResult Parse(string pattern)
    {
        var reader = new PatternReader(pattern);
        var node = reader.ReadAll();
        if (node is null)
        {
            return new(reader.Error, null, "");
        }

        var size = RegexWriter.Size(node);
        var runs = size > LargestRuns ? null : RunFinder.Find(node);
        return runs is null && size > LargestRegex
            ? new(new(0, pattern.Length, TooLarge(size)), null, "")
            : new(null, runs, RegexWriter.Write(node));
    }

    private static string TooLarge(long size) => FormattableString.Invariant(
        $"The pattern has {size} characters when its counts are written out; at most {LargestRegex} are allowed: ")
        + "a character above U+FFFF counts as two, a dot or a negated class as three. For the length alone write 'length'.";
}
