namespace Dramatis;

/// <summary>Lists the given members of an actor or a relation, a member with several values once for each.</summary>
internal sealed class MemberList : MemberVisitor
{
    private readonly List<(string Member, FieldValue Value)> _members = [];

    /// <summary>The members with their values; a player is listed by its caption.</summary>
    public static IReadOnlyList<(string Member, FieldValue Value)> Of(Entity entity)
    {
        var list = new MemberList();
        entity.VisitMembers(list);
        return list._members;
    }

    protected override void VisitPlayer(string member, IPlayer player) => _members.Add((member, player.Caption));

    protected override void VisitField(string member, FieldValue value) => _members.Add((member, value));
}
