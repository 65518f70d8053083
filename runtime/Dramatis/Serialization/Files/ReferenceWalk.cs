namespace Dramatis;

/// <summary>Collects what the members of a relation refer to: its players, and what its times are told by.</summary>
internal sealed class ReferenceWalk(List<object?> references) : MemberVisitor
{
    protected override void VisitPlayer(string member, IPlayer player)
    {
        // Actors are all written before.
        if (player is not Actor)
        {
            references.Add(player);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (value.Value is When { Anchor: { } anchor })
        {
            references.Add(anchor);
        }
    }
}
