namespace Dramatis;

/// <summary>
/// Visits the given members of an actor or a relation one by one, by their names in the schema.
/// </summary>
/// <remarks>
/// Visitors are the only way to walk over values of generated types without reflection: ids, indexes, captions and
/// files are made by them. A member with several values is shown once for each value.
/// </remarks>
// docs/decisions.md: Visitors of members
public abstract class MemberVisitor
{
    /// <summary>Shows the player of a position, if there is one.</summary>
    public void Player(string member, IPlayer? player)
    {
        if (player is not null)
        {
            VisitPlayer(member, player);
        }
    }

    /// <summary>Shows each player of a position.</summary>
    public void Players<T>(string member, Many<T> players)
        where T : class, IPlayer
    {
        if (players.Count == 0)
        {
            return;
        }

        BeginMany(member);
        foreach (var player in players)
        {
            VisitPlayer(member, player);
        }

        EndMany();
    }

    /// <summary>Shows the value of a field, if there is one.</summary>
    public void Field(string member, FieldValue? value)
    {
        if (value is { IsNone: false } given)
        {
            VisitField(member, given);
        }
    }

    /// <summary>Shows each value of a field.</summary>
    public void Fields<T>(string member, Many<T> values, Func<T, FieldValue> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (values.Count == 0)
        {
            return;
        }

        BeginMany(member);
        foreach (var value in values)
        {
            VisitField(member, shown(value));
        }

        EndMany();
    }

    /// <summary>Called before the values of a member that can have several and has any.</summary>
    protected virtual void BeginMany(string member)
    {
    }

    /// <summary>Called after the values of a member that can have several.</summary>
    protected virtual void EndMany()
    {
    }

    /// <summary>Called for each player.</summary>
    protected abstract void VisitPlayer(string member, IPlayer player);

    /// <summary>Called for each value of a field.</summary>
    protected abstract void VisitField(string member, FieldValue value);
}
