namespace Dramatis.Schema.Patterns;

/// <summary>Reads I-Regexp (RFC 9485).</summary>
/// <remarks>
/// In one thing stricter than the RFC: <c>^</c> and <c>$</c> outside a class, which there are plain characters and
/// elsewhere anchors, are refused, since whoever writes them means anchors.
/// </remarks>
public static class PatternParser
{
    /// <summary>The most characters or classes that a pattern comes to with its counts multiplied out.</summary>
    private const int MostStates = 5000;

    public static PatternResult Parse(string pattern)
    {
        var reader = new PatternReader(pattern);
        var node = reader.ReadAll();
        if (node is null)
        {
            return new(reader.Error, null, "");
        }

        return Size(node) > MostStates
            ? new(new(0, pattern.Length, $"The pattern comes to more than {MostStates} characters."), null, "")
            : new(null, RunFinder.Find(node), RegexWriter.Write(node));
    }

    private static long Size(PatternNode node) => node switch
    {
        PatternNode.Choice choice => choice.Branches.Sum(Size),
        PatternNode.Sequence sequence => sequence.Pieces.Sum(Size),
        PatternNode.Repeat repeat =>
            Math.Min(MostStates + 1, Size(repeat.Atom) * Math.Max(1, repeat.Most ?? repeat.Least)),
        _ => 1,
    };
}
