namespace Dramatis;

/// <summary>An index of the claims by their relations, by their conditions and by all players that they name.</summary>
internal sealed class MentionIndex
{
    private readonly Pairs _about = new();
    private readonly Pairs _involving = new();
    private readonly PlayerWalk _walk;
    private int _place;

    public MentionIndex(Claim[] claims, ActorNumbers actors)
    {
        (Nodes, Subjects, Conditions) = (new(actors), new int[claims.Length], new int[claims.Length]);
        _walk = new(Involve, withAnchors: true);
        for (var i = 0; i < claims.Length; i++)
        {
            Subjects[i] = Enter(claims[i], i);
            Conditions[i] = EnterCondition(claims[i].Condition);
        }

        (About, Involving) = (_about.ToRows(), _involving.ToRows());
    }

    /// <summary>The numbers of all players.</summary>
    public NodeTable Nodes { get; }

    /// <summary>The number of the relation of each claim.</summary>
    public int[] Subjects { get; }

    /// <summary>The number of the relation on which each claim depends; -1 for none.</summary>
    public int[] Conditions { get; }

    /// <summary>The claims about each relation.</summary>
    public Rows<int> About { get; }

    /// <summary>The claims that name each player in any part.</summary>
    public Rows<int> Involving { get; }

    private int Enter(Claim claim, int place)
    {
        _place = place;
        var subject = Nodes.Number(claim.What);
        _about.Add(subject, _place);
        Involve(claim.What);
        claim.What.VisitMembers(_walk);
        _walk.Field(nameof(Claim.SaidOn), claim.SaidOn);
        InvolveAll(claim.Holders);
        InvolveAll(claim.Addressees);
        foreach (var step in claim.Attribution)
        {
            InvolveAll(step.Speakers);
            InvolveAll(step.Addressees);
        }

        return subject;
    }

    private int EnterCondition(Condition? condition)
    {
        if (condition?.What is not { } proposition)
        {
            return NodeTable.None;
        }

        Involve(proposition.What);
        proposition.What.VisitMembers(_walk);
        return Nodes.Number(proposition.What);
    }

    private void InvolveAll(Many<Actor> actors)
    {
        foreach (var actor in actors)
        {
            Involve(actor);
        }
    }

    private void Involve(IPlayer player) => _involving.Add(Nodes.Number(player), _place);
}
