namespace Dramatis;

/// <summary>Walks over the players of a relation and of the relations nested in it.</summary>
/// <param name="found">Called for each player.</param>
/// <param name="withAnchors">True to walk over the anchors of times, too.</param>
internal sealed class PlayerWalk(Action<IPlayer> found, bool withAnchors = false) : MemberVisitor
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
        if (withAnchors && value.Value is When { Anchor: IPlayer anchor })
        {
            VisitPlayer(member, anchor);
        }
    }
}
