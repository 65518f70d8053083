namespace Dramatis;

/// <summary>
/// Makes the context of a claim that follows from another: source, speakers, condition and certainty stay. Doubts, inferences
/// and small words about a part go with the part, and are lost with a part that does not follow.
/// </summary>
internal static class ConsequenceContext
{
    public static ClaimContext Of(Claim claim, Consequence consequence)
    {
        var context = claim.Context;
        return consequence.Matter is not null && context.QualifiedParts.Count == 0 && context.Doubts.Count == 0
            ? context
            : context with
            {
                Doubts = [.. context.Doubts.SelectMany(doubt =>
                    Names(doubt.About, consequence).Select(name => doubt with { About = name }))],
                QualifiedParts = [.. context.QualifiedParts.SelectMany(words =>
                    Names(words.About, consequence).Select(name => words with { About = name! }))],
            };
    }

    /// <summary>The names of a part in the relation that follows; none if the part does not follow.</summary>
    private static IEnumerable<string?> Names(string? part, Consequence consequence)
    {
        if (part is null || IsOfEveryClaim(part))
        {
            return [part];
        }

        return IsTime(part)
            ? ["On", "During"]
            : consequence.Members
                .Where(pair => PartName.AreOne(pair.Own, part))
                .Select(static pair => (string?)PartName.Of(pair.Other));
    }

    private static bool IsTime(string part) => PartName.AreOne("on", part) || PartName.AreOne("during", part);

    private static bool IsOfEveryClaim(string part) => ComparedClaim.PartsOfAll.Exists(one => PartName.AreOne(one, part));
}
