namespace Dramatis;

/// <summary>Shows what the members of a relation refer to: its players, and what its times are told by.</summary>
internal sealed class ReferenceWalk(Action<object> player, Action<When?> time) : MemberVisitor
{
    protected override void VisitPlayer(string member, IPlayer player1) => player(player1);

    protected override void VisitField(string member, FieldValue value) => time(value.Value as When);
}
