namespace Dramatis;

/// <summary>Finds what refers to claims that are to be dropped.</summary>
/// <param name="dropped">The ids of the claims.</param>
internal sealed class ReferenceSearch(HashSet<ClaimId> dropped) : MemberVisitor
{
    private ClaimId? _found;

    /// <summary>Reports a claim that stays and refers to one that is dropped.</summary>
    public void Report(Claim claim, ref ValidationReport report)
    {
        if (dropped.Contains(claim.Id))
        {
            return;
        }

        Look(claim.What, nameof(Claim.What), claim, ref report);
        Look(claim.Condition?.What?.What, nameof(Claim.Condition), claim, ref report);
        _found = null;
        Field("", claim.SaidOn);
        Report(_found, nameof(Claim.SaidOn), claim, ref report);
        Report(First(claim.Supersedes), nameof(Claim.Supersedes), claim, ref report);
        Report(First(claim.Retracts), nameof(Claim.Retracts), claim, ref report);
        Report(First([.. claim.Inferences.Select(static inference => inference.From).OfType<ClaimId>()]), nameof(Claim.Inferences), claim, ref report);
        Report(First([.. claim.Doubts.Select(static doubt => doubt.OtherReading).OfType<ClaimId>()]), nameof(Claim.Doubts), claim, ref report);
    }

    /// <summary>Reports a source whose publication is relative to a claim that is dropped.</summary>
    public void Report(Source source, ref ValidationReport report)
    {
        _found = null;
        Field("", source.Published);
        if (_found is { } claim)
        {
            report.Add(
                ValidationCodes.Referenced,
                $"Sources[{source.Id}].{nameof(Source.Published)}",
                $"The publication of {source.Id} is relative to claim {claim}, which cannot be dropped before.");
        }
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (player is Claim claim && dropped.Contains(claim.Id))
        {
            _found ??= claim.Id;
        }

        if (player is not Actor)
        {
            player.VisitReferences(this);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        switch ((value.Value as When)?.Anchor)
        {
            case IPlayer player:
                VisitPlayer(member, player);
                break;
            case Source source:
                Field(member, source.Published);
                break;
        }
    }

    private void Look(Relation? relation, string part, Claim claim, ref ValidationReport report)
    {
        _found = null;
        Player("", relation);
        Report(_found, part, claim, ref report);
    }

    private ClaimId? First(Many<ClaimId> claims)
    {
        foreach (var claim in claims)
        {
            if (dropped.Contains(claim))
            {
                return claim;
            }
        }

        return null;
    }

    private static void Report(ClaimId? found, string part, Claim claim, ref ValidationReport report)
    {
        if (found is { } dropped)
        {
            report.Add(
                ValidationCodes.Referenced,
                $"Claims[{claim.Id}].{part}",
                $"'{ValidationReport.Shown(claim.Caption)}' refers to claim {dropped}; drop it together with that one, or before.");
        }
    }
}
