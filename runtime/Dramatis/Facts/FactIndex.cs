namespace Dramatis;

/// <summary>The indexes of a fact base. Each is made on first use; they are safe for several threads.</summary>
internal sealed class FactIndex
{
    private readonly Lazy<PositionIndex> _positions;
    private readonly Lazy<MentionIndex> _mentions;
    private readonly Lazy<Dictionary<ClaimId, int>> _places;
    private readonly Lazy<HashSet<ClaimId>> _withdrawn;
    private readonly Lazy<bool[]?> _withdrawnPlaces;
    private readonly Lazy<Dictionary<EntityId, Source>> _sources;

    public FactIndex(Claim[] claims, Source[] sources, ActorNumbers actors)
    {
        _positions = new(() => PositionIndexer.Of(claims, actors));
        _mentions = new(() => new(claims, actors));
        _places = new(() => PlacesOf(claims));
        _withdrawn = new(() => WithdrawnBy(claims));
        _sources = new(() => sources.ToDictionary(static source => source.Id));
        _withdrawnPlaces = new(() => Withdrawn.Count == 0 ? null : Array.ConvertAll(claims, claim => Withdrawn.Contains(claim.Id)));
    }

    /// <summary>The players of each position.</summary>
    public PositionIndex Positions => _positions.Value;

    /// <summary>The subjects of claims, and all players that they name.</summary>
    public MentionIndex Mentions => _mentions.Value;

    /// <summary>The place of each claim.</summary>
    public Dictionary<ClaimId, int> Places => _places.Value;

    /// <summary>The sources by their ids.</summary>
    public Dictionary<EntityId, Source> Sources => _sources.Value;

    /// <summary>The claims that other claims supersede or retract.</summary>
    public HashSet<ClaimId> Withdrawn => _withdrawn.Value;

    /// <summary>Tells for each place whether another claim supersedes or retracts its claim; null if no claim is.</summary>
    public bool[]? WithdrawnPlaces => _withdrawnPlaces.Value;

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
            foreach (var superseded in claim.Supersedes)
            {
                withdrawn.Add(superseded);
            }

            foreach (var retracted in claim.Retracts)
            {
                withdrawn.Add(retracted);
            }
        }

        return withdrawn;
    }
}
