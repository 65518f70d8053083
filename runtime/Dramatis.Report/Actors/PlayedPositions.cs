namespace Dramatis.Report;

/// <summary>The positions that an actor plays in a relation itself, by their written names.</summary>
internal sealed class PlayedPositions : MemberVisitor
{
    private readonly EntityId _actor;
    private readonly List<string> _positions = [];

    private PlayedPositions(EntityId actor) => _actor = actor;

    public static IReadOnlyList<string> Of(Relation relation, EntityId actor)
    {
        var visitor = new PlayedPositions(actor);
        relation.VisitMembers(visitor);
        return visitor._positions;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (player is Actor found && found.Id == _actor && !_positions.Contains(member))
        {
            _positions.Add(member);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
