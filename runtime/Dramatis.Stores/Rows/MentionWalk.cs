namespace Dramatis;

/// <summary>Walks over everything that a claim mentions.</summary>
internal sealed class MentionWalk : MemberVisitor
{
    private readonly Dictionary<PlayerKey, MentionParts> _found = [];
    private MentionParts _parts;

    // The sources, if they are asked for.
    private HashSet<Source>? _sources;

    /// <summary>The players that a claim mentions, each once, with the parts in which it does.</summary>
    public static IEnumerable<(PlayerKey Player, MentionParts Parts)> Of(Claim claim)
    {
        var walk = new MentionWalk();
        walk.Look(claim);
        return walk._found.Select(static one => (one.Key, one.Value));
    }

    /// <summary>The claims to which a source refers by its date.</summary>
    public static IEnumerable<ClaimId> ClaimsIn(Source source)
    {
        var walk = new MentionWalk { _parts = MentionParts.Refers };
        walk.Field(nameof(Source.Published), source.Published);
        return walk._found.Keys.Where(static key => key.Kind == 'c').Select(static key => new ClaimId(key.Hash));
    }

    /// <summary>The sources to which a claim refers by its times, and those of the claims to which it refers.</summary>
    public static IEnumerable<Source> SourcesIn(Claim claim)
    {
        var walk = new MentionWalk { _sources = [] };
        walk.AddSource(claim.Source);
        walk.Look(claim);
        return walk._sources;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        Add(PlayerKey.Of(player), player is Claim ? _parts | MentionParts.Refers : _parts);
        if (player is Relation relation)
        {
            relation.VisitMembers(this);
        }
        else if (player is Claim claim && _sources is not null)
        {
            AddSource(claim.Source);
            ((IPlayer)claim).VisitReferences(this);
        }
    }

    // The anchor of a time is named, but plays in nothing.
    protected override void VisitField(string member, FieldValue value)
    {
        var of = (value.Value as When)?.Anchor;
        if (of is Source source && _sources is not null)
        {
            AddSource(source);
        }
        else if (of is IPlayer anchor)
        {
            var parts = _parts;
            _parts &= ~MentionParts.Plays;
            VisitPlayer(member, anchor);
            _parts = parts;
        }
    }

    private void Look(Claim claim)
    {
        _parts = MentionParts.Names | MentionParts.Plays;
        Add(PlayerKey.Of(claim.What), MentionParts.Names | MentionParts.IsAbout);
        claim.What.VisitMembers(this);
        _parts = MentionParts.Names;
        Field(nameof(Claim.SaidOn), claim.SaidOn);
        Players(nameof(Claim.Holders), claim.Holders);
        Players(nameof(Claim.Addressees), claim.Addressees);
        foreach (var step in claim.Attribution)
        {
            Players(nameof(AttributionStep.Speakers), step.Speakers);
            Players(nameof(AttributionStep.Addressees), step.Addressees);
        }

        Player(nameof(Claim.Condition), claim.Condition?.What?.What);
        Refer(claim.Supersedes, MentionParts.Withdraws);
        Refer(claim.Retracts, MentionParts.Withdraws);
        Refer(claim.Inferences.Select(static inference => inference.From).OfType<ClaimId>(), MentionParts.Refers);
        Refer(claim.Doubts.Select(static doubt => doubt.OtherReading).OfType<ClaimId>(), MentionParts.Refers);
    }

    private void Refer(IEnumerable<ClaimId> claims, MentionParts parts)
    {
        foreach (var claim in claims)
        {
            Add(PlayerKey.Claim(claim), parts);
        }
    }

    private void AddSource(Source source)
    {
        if (_sources!.Add(source))
        {
            Field(nameof(Source.Published), source.Published);
        }
    }

    private void Add(PlayerKey player, MentionParts parts)
    {
        _found.TryGetValue(player, out var known);
        _found[player] = known | parts;
    }
}
