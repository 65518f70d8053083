namespace Dramatis.Report;

/// <summary>
/// Links to claims and to filters of their table. It remembers where they lead, so that the table has these claims and its
/// filters these choices, however much is left out.
/// </summary>
internal sealed class PageLinks
{
    private readonly HashSet<ClaimId> _claims = [];
    private readonly HashSet<EntityId> _actors = [];
    private readonly HashSet<EntityId> _speakers = [];
    private readonly HashSet<EntityId> _sources = [];

    /// <summary>The claims to which a link leads.</summary>
    public IReadOnlySet<ClaimId> Claims => _claims;

    /// <summary>The actors by which a link filters.</summary>
    public IReadOnlySet<EntityId> Actors => _actors;

    /// <summary>The speakers by which a link filters.</summary>
    public IReadOnlySet<EntityId> Speakers => _speakers;

    /// <summary>The sources by which a link filters.</summary>
    public IReadOnlySet<EntityId> Sources => _sources;

    public string To(Claim claim)
    {
        _claims.Add(claim.Id);
        return Fragment.Claims(("claim", Fragment.Short(claim.Id)));
    }

    public (string Key, string Value) ByActor(Actor actor, string key = "actor")
    {
        _actors.Add(actor.Id);
        return (key, actor.Id.Value);
    }

    public (string Key, string Value) BySpeaker(IActor actor)
    {
        _speakers.Add(actor.Id);
        return ("speaker", actor.Id.Value);
    }

    public (string Key, string Value) BySource(Source source)
    {
        _sources.Add(source.Id);
        return ("source", source.Id.Value);
    }
}
