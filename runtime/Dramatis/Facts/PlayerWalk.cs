namespace Dramatis;

/// <summary>Walks over the players of a relation and of the relations among them.</summary>
/// <param name="found">Called for each.</param>
/// <param name="withAnchors">Whether what times are told by is walked over too.</param>
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
