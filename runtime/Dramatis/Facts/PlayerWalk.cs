namespace Dramatis;

/// <summary>Walks over the players of a relation and of the relations among them.</summary>
internal sealed class PlayerWalk(Action<IPlayer> found) : MemberVisitor
{
    protected override void VisitPlayer(string member, IPlayer player)
    {
        found(player);
        if (player is Relation relation)
        {
            relation.VisitMembers(this);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
