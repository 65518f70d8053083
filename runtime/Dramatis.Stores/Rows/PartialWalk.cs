namespace Dramatis;

/// <summary>Tells whether a claim may lack a player, or names one whom its text does not identify.</summary>
internal sealed class PartialWalk : MemberVisitor
{
    private bool _isPartial;

    public static bool IsPartial(Claim claim)
    {
        // A claim that doubts its own errors may lack what its type requires.
        if (claim.Warnings.Exists(static issue => issue.Severity == Severity.Error))
        {
            return true;
        }

        var walk = new PartialWalk();
        claim.What.VisitMembers(walk);
        return walk._isPartial;
    }

    protected override void VisitPlayer(string member, IPlayer player) =>
        _isPartial |= !ComparedMember.IsIdentified(player);

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
