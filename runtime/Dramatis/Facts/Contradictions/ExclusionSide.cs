namespace Dramatis;

/// <summary>A claim on one side of an exclusion. All that does not depend on the other side is found once.</summary>
// docs/decisions.md: Exclusions on terms
internal sealed class ExclusionSide
{
    private ExclusionSide(ComparedClaim claim, DeclaredExclusion declared, bool isOwn, bool isUnsaidOpen)
    {
        var exclusion = declared.Exclusion;
        Claim = claim;
        Members = [.. exclusion.Positions.Select(position => claim[isOwn ? position.Own : position.Other])];
        AreFields = [.. exclusion.Positions.Select(position => IsField(claim, isOwn ? position.Own : position.Other))];
        Applies = !(exclusion.IsSoft && claim.IsLikely)
            && (isOwn ? AreAllMapped(claim, exclusion) : exclusion.Where.All(condition => Has(claim, condition, isUnsaidOpen)));
        for (var i = 0; i < Members.Length; i++)
        {
            Said |= AreFields[i] || Members[i].IsUnsaid ? 0 : 1ul << i;
        }
    }

    public ComparedClaim Claim { get; }

    /// <summary>The mapped members; an empty one for each that is not given.</summary>
    public ComparedMember[] Members { get; }

    /// <summary>Tells for each mapped member whether it is a field, given or not.</summary>
    public bool[] AreFields { get; }

    /// <summary>One bit for each mapped position whose players are said.</summary>
    public ulong Said { get; }

    /// <summary>True if the exclusion is about the claim at all, whoever plays in it.</summary>
    /// <remarks>
    /// A position that the declaring claim gives and the exclusion does not map narrows the claim: those who fight in one land
    /// may work together in another.
    /// </remarks>
    public bool Applies { get; }

    /// <summary>The side of a claim. It is kept by the claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="declared">The exclusion.</param>
    /// <param name="isOwn">True for the side of the declaring type.</param>
    /// <param name="count">The number of all declared exclusions.</param>
    /// <param name="isUnsaidOpen">True if a value that the claim leaves unsaid may be one of the excluded values.</param>
    public static ExclusionSide Of(ComparedClaim claim, DeclaredExclusion declared, bool isOwn, int count, bool isUnsaidOpen)
    {
        var sides = claim.Sides ??= new ExclusionSide?[2 * count];
        return sides[(2 * declared.Number) + (isOwn ? 1 : 0)] ??= new(claim, declared, isOwn, isUnsaidOpen);
    }

    private static bool AreAllMapped(ComparedClaim claim, Exclusion exclusion) => claim.Members.All(member =>
        member.Players.Count == 0 || exclusion.Positions.Exists(pair => pair.Own == member.Name));

    private static bool Has(ComparedClaim claim, FieldCondition condition, bool isUnsaidOpen)
    {
        var fields = claim[condition.Field].Fields;
        return (fields.Count > 0 || isUnsaidOpen) && fields.All(field => condition.Values.Includes(field.ToString()));
    }

    private static bool IsField(ComparedClaim claim, string member) =>
        claim[member].Fields.Count > 0
        || (!claim[member].IsGiven && claim.Type.Position(member) is null && claim.Declared.Required.Length > 0);
}
