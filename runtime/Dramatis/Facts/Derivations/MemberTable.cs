namespace Dramatis;

/// <summary>The given members of a relation by name, from which another relation is made.</summary>
internal sealed class MemberTable : MemberVisitor
{
    private static readonly IReadOnlyList<object> s_none = [];
    private readonly Dictionary<string, List<object>> _members = new(StringComparer.Ordinal);

    /// <summary>The values of a member: players, or <see cref="FieldValue"/>; none if it is not given.</summary>
    public IReadOnlyList<object> this[string name] => _members.GetValueOrDefault(name) ?? s_none;

    public static MemberTable Of(Relation relation)
    {
        var table = new MemberTable();
        relation.VisitMembers(table);
        return table;
    }

    /// <summary>Makes a relation of a type; null if the values do not fit it.</summary>
    public static Relation? Make(RelationDescriptor type, IReadOnlyDictionary<string, IReadOnlyList<object>> members)
    {
        if (type.Read is null)
        {
            return null;
        }

        var reader = new ValueReader(members);
        var made = type.Read(reader);
        return reader.IsRefused || !made.ValidateForFacts().IsValid ? null : made;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        // The players of a position are a set.
        if (!this[member].Contains(player))
        {
            _members.Add(member, player);
        }
    }

    protected override void VisitField(string member, FieldValue value) => _members.Add(member, value);
}
