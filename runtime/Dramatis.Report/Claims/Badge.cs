namespace Dramatis.Report;

/// <summary>A coloured word before the text of a claim, such as <c>possible</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">The name in the style: <c>open</c>, <c>denied</c>, <c>doubt</c> or <c>plain</c>.</param>
internal sealed record Badge(string Text, string Kind)
{
    /// <summary>The badges of a claim. A claim without badges says plainly that something is actual.</summary>
    public static IReadOnlyList<Badge> Of(Claim claim)
    {
        var (manner, narrowing) = (ClaimWords.Manner(claim), ClaimCaption.Narrowing(claim));
        Badge?[] badges =
        [
            claim.Doubts.Any(static doubt => doubt.IsOfWhole) ? new("doubtful", Stances.Doubt) : null,
            claim.Certainty == Certainty.Certain ? null : new(ClaimWords.Lower(claim.Certainty), Stances.Doubt),
            claim.Condition is { } condition ? new($"if {condition}", Stances.Open) : null,
            claim.Recurrence == Recurrence.Once ? null
                : new(claim.Recurrence == Recurrence.General ? "as a rule" : "repeatedly", "plain"),
            narrowing.Length == 0 ? null : new(narrowing, "plain"),
            manner.Length == 0 ? null
                : claim.ModalPolarity == Polarity.Denied ? new($"not {manner}", Stances.Denied)
                : new(manner, Stances.Open),
            claim.Polarity == Polarity.Denied ? new("not", Stances.Denied) : null,
        ];
        return [.. badges.OfType<Badge>()];
    }
}
