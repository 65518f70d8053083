namespace Dramatis;

/// <summary>The indexes of a fact base. Each is made on first use; they are safe for several threads.</summary>
internal sealed class FactIndex(Claim[] claims, ActorNumbers actors)
{
    private readonly Lazy<PositionIndex> _positions = new(() => PositionIndexer.Of(claims, actors));
    private readonly Lazy<MentionIndex> _mentions = new(() => new(claims, actors));
    private readonly Lazy<Dictionary<ClaimId, int>> _places = new(() => PlacesOf(claims));
    private readonly Lazy<HashSet<ClaimId>> _withdrawn = new(() => WithdrawnBy(claims));

    /// <summary>The players of each position.</summary>
    public PositionIndex Positions => _positions.Value;

    /// <summary>The subjects of claims, and all players that they name.</summary>
    public MentionIndex Mentions => _mentions.Value;

    /// <summary>The place of each claim.</summary>
    public Dictionary<ClaimId, int> Places => _places.Value;

    /// <summary>The claims that other claims supersede or retract.</summary>
    public HashSet<ClaimId> Withdrawn => _withdrawn.Value;

    private static Dictionary<ClaimId, int> PlacesOf(Claim[] claims)
    {
        var places = new Dictionary<ClaimId, int>(claims.Length);
        for (var i = 0; i < claims.Length; i++)
        {
            places.Add(claims[i].Id, i);
        }

        return places;
    }

    private static HashSet<ClaimId> WithdrawnBy(Claim[] claims)
    {
        var withdrawn = new HashSet<ClaimId>();
        foreach (var claim in claims)
        {
            withdrawn.UnionWith(claim.Supersedes);
            withdrawn.UnionWith(claim.Retracts);
        }

        return withdrawn;
    }
}
