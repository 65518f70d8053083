namespace Dramatis;

/// <summary>Shows what the members of a relation refer to: its players, and what its times are told by.</summary>
internal sealed class ReferenceWalk(Action<object> onPlayer, Action<When?> onTime) : MemberVisitor
{
    protected override void VisitPlayer(string member, IPlayer player) => onPlayer(player);

    protected override void VisitField(string member, FieldValue value) => onTime(value.Value as When);
}
