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
        if (context.QualifiedParts.Count == 0 && context.Doubts.Count == 0)
        {
            return context;
        }

        var narrowing = context.QualifiedParts.SelectMany(one => Names(one.About, consequence).Select(name => (one.Words, Name: name))).ToList();
        return context with
        {
            Doubts = [.. context.Doubts.SelectMany(doubt =>
                Names(doubt.About, consequence).Select(name => doubt with { About = name }))],
            Qualifiers = context.Qualifiers.Union([.. narrowing.Where(static one => one.Name is null).Select(static one => one.Words)]),
            QualifiedParts = [.. narrowing.Where(static one => one.Name is not null).Select(static one => new Qualification(one.Words, one.Name!))],
        };
    }

    /// <summary>
    /// The names of a part in the relation that follows; null if the part is all of it, none if the part does not follow.
    /// </summary>
    private static IEnumerable<string?> Names(string? part, Consequence consequence)
    {
        if (part is null || IsOfEveryClaim(part))
        {
            return [part];
        }

        if (consequence.Matter is { } matter)
        {
            return PartName.AreOne(matter, part) ? [null] : [];
        }

        return IsTime(part)
            ? ["On", "During"]
            : consequence.Members
                .Where(pair => PartName.AreOne(pair.Own, part))
                .Select(static pair => (string?)PartName.Of(pair.Other));
    }

    private static bool IsTime(string part) => PartName.AreOne("on", part) || PartName.AreOne("during", part);

    private static bool IsOfEveryClaim(string part) => Mode.Parts.Exists(one => PartName.AreOne(one, part));
}
