namespace Dramatis;

/// <summary>Finds pairs of claims of one modality of which one may cover the other.</summary>
/// <remarks>
/// Covering claims are grouped by the members of their key that they give. Covered claims are looked up one by one, in
/// a hash table for each combination of members that they leave unsaid or open.
/// </remarks>
internal sealed class CoverJoin
{
    private readonly Kinship _kinship;
    private readonly IEnumerable<ComparedClaim> _specifics;
    private readonly List<CoverGroup> _groups;
    private readonly Dictionary<(Modality Modality, RelationDescriptor Type), CoverGroup[]> _groupsOf = [];

    private CoverJoin(Kinship kinship, IEnumerable<ComparedClaim> specifics, IEnumerable<ComparedClaim> generals)
    {
        (_kinship, _specifics) = (kinship, specifics);
        var frequencies = new Lazy<TokenFrequencies>(() => new(kinship, specifics));
        _groups = [.. generals
            .GroupBy(static claim => (claim.Claim.Modality, claim.Type.Name, Shape(claim)))
            .Select(generals => new CoverGroup([.. generals], frequencies))];
    }

    /// <param name="kinship">The sameness and parts of players.</param>
    /// <param name="specifics">The claims that may be covered. They are walked over twice if lists are denied.</param>
    /// <param name="generals">The claims that may cover.</param>
    public static IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs(
        Kinship kinship, IEnumerable<ComparedClaim> specifics, IEnumerable<ComparedClaim> generals) =>
        new CoverJoin(kinship, specifics, generals).Pairs();

    private static string Shape(ComparedClaim general) =>
        string.Join(',', general.Key.Select(static member => member.Count > 1 ? member.Name + "+" : member.Name));

    private IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs()
    {
        if (_groups.Count == 0)
        {
            yield break;
        }

        var keys = new JoinKeys();
        foreach (var specific in _specifics)
        {
            foreach (var group in GroupsFor(specific))
            {
                foreach (var general in group.Matching(specific, _kinship, keys))
                {
                    yield return (specific, general);
                }
            }
        }
    }

    private CoverGroup[] GroupsFor(ComparedClaim specific)
    {
        var of = (specific.Claim.Modality, specific.Type);
        if (!_groupsOf.TryGetValue(of, out var groups))
        {
            groups = [.. _groups.Where(group => group.Modality == of.Modality && of.Type.Is(group.Type))];
            _groupsOf.Add(of, groups);
        }

        return groups;
    }
}
