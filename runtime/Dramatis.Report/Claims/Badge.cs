namespace Dramatis.Report;

/// <summary>A word or two before the text of a claim, with a form and colour of its own.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">The name in the style: <c>open</c>, <c>denied</c>, <c>doubt</c> or <c>plain</c>.</param>
internal sealed record Badge(string Text, string Kind)
{
    /// <summary>The badges of a claim: everything that keeps it from saying plainly that something is so.</summary>
    public static IReadOnlyList<Badge> Of(Claim claim)
    {
        var badges = new List<Badge>();
        if (claim.Doubts.Any(static doubt => doubt.IsOfWhole))
        {
            badges.Add(new("doubtful", Stances.Doubt));
        }

        if (claim.Certainty != Certainty.Certain)
        {
            badges.Add(new(ClaimWords.Lower(claim.Certainty), Stances.Doubt));
        }

        if (claim.Condition is { } condition)
        {
            badges.Add(new($"if {condition}", Stances.Open));
        }

        if (claim.Recurrence != Recurrence.Once)
        {
            badges.Add(new(claim.Recurrence == Recurrence.General ? "as a rule" : "repeatedly", "plain"));
        }

        if (ClaimWords.Manner(claim) is { Length: > 0 } manner)
        {
            badges.Add(claim.ModalPolarity == Polarity.Denied
                ? new($"not {manner}", Stances.Denied)
                : new(manner, Stances.Open));
        }

        if (claim.Polarity == Polarity.Denied)
        {
            badges.Add(new("not", Stances.Denied));
        }

        return badges;
    }
}
