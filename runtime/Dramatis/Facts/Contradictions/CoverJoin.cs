namespace Dramatis;

/// <summary>
/// Finds pairs of a specific and a general claim of one modality such that the general claim may cover the specific
/// one. A general claim covers a specific one if denying it denies the specific one, too.
/// </summary>
/// <remarks>
/// <para>
/// Example: the general claim "Norland delivers nothing to Sudland" covers the specific claim "Norland delivers grain
/// to Sudland". The general claim gives fewer members (supplier and receiver); the specific claim has the same players
/// in them.
/// </para>
/// <para>
/// This is a hash join. Comparing each claim with each other claim would take the square of their number. General
/// claims are grouped by type, modality and given members (<see cref="CoverGroup"/>). Each specific claim is looked up
/// in the groups of its type and of its bases. The result may contain pairs that do not cover each other, for example
/// if hashes are equal by chance; <see cref="MemberMatch.Covers"/> decides. It never lacks a pair that does.
/// </para>
/// </remarks>
internal sealed class CoverJoin
{
    private readonly Kinship _kinship;
    private readonly Func<Func<RelationDescriptor, bool>, IEnumerable<ComparedClaim>> _specifics;
    private readonly List<CoverGroup> _groups;
    private readonly Dictionary<(Modality Modality, RelationDescriptor Type), CoverGroup[]> _groupsOf = [];
    private readonly Func<Modality, Modality> _mode;

    private CoverJoin(
        Kinship kinship,
        Func<Func<RelationDescriptor, bool>, IEnumerable<ComparedClaim>> specifics,
        IEnumerable<ComparedClaim> generals,
        Func<Modality, Modality> mode)
    {
        (_kinship, _specifics, _mode) = (kinship, specifics, mode);
        var frequencies = new Lazy<TokenFrequencies>(() => new(kinship, specifics(IsCoverable)));
        _groups = [.. generals
            .GroupBy(claim => (mode(claim.Claim.Modality), claim.Type.Name, Shape(claim)))
            .Select(generals => new CoverGroup([.. generals], frequencies))];
    }

    /// <summary>The pairs of a specific claim and a general claim that may cover it.</summary>
    /// <param name="kinship">The sameness and parts of players.</param>
    /// <param name="specifics">
    /// Gives the claims of some types that may be covered. They are enumerated a second time if a general claim has several
    /// players in a member.
    /// </param>
    /// <param name="generals">The claims that may cover.</param>
    /// <param name="mode">Gives modalities that are compared as one; each is compared with itself if it is left out.</param>
    public static IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs(
        Kinship kinship,
        Func<Func<RelationDescriptor, bool>, IEnumerable<ComparedClaim>> specifics,
        IEnumerable<ComparedClaim> generals,
        Func<Modality, Modality>? mode = null) =>
        new CoverJoin(kinship, specifics, generals, mode ?? (static modality => modality)).Pairs();

    private bool IsCoverable(RelationDescriptor type) => _groups.Exists(group => type.Is(group.Type));

    // The members of the key that a claim gives; "+" marks several players or values: "supplier,goods+".
    private static string Shape(ComparedClaim general) =>
        string.Join(',', general.Key.Select(static member => member.IsSeveral ? member.Name + "+" : member.Name));

    private IEnumerable<(ComparedClaim Specific, ComparedClaim General)> Pairs()
    {
        if (_groups.Count == 0)
        {
            yield break;
        }

        var keys = new JoinKeys();
        foreach (var specific in _specifics(IsCoverable))
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
        var of = (Modality: _mode(specific.Claim.Modality), specific.Type);
        if (!_groupsOf.TryGetValue(of, out var groups))
        {
            groups = [.. _groups.Where(group => _mode(group.Modality) == of.Modality && specific.Type.Is(group.Type))];
            _groupsOf.Add(of, groups);
        }

        return groups;
    }
}
