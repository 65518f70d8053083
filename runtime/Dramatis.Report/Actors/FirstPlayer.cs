namespace Dramatis.Report;

/// <summary>The actor in the first position of a relation that is filled.</summary>
internal sealed class FirstPlayer : MemberVisitor
{
    private EntityId? _first;
    private bool _isFound;

    public static EntityId? Of(Relation relation)
    {
        var visitor = new FirstPlayer();
        relation.VisitMembers(visitor);
        return visitor._first;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        _first = _isFound ? _first : (player as Actor)?.Id;
        _isFound = true;
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
