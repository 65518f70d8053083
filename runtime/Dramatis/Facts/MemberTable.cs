namespace Dramatis;

/// <summary>The given members of a relation by name, from which another relation is made.</summary>
/// <param name="keepsTwice">True to list a player as often as it stands in a position; the players of a position are a set.</param>
internal sealed class MemberTable(bool keepsTwice) : MemberVisitor
{
    private static readonly IReadOnlyList<object> s_none = [];
    private readonly Dictionary<string, List<object>> _members = new(StringComparer.Ordinal);

    /// <summary>The values of a member: players, or <see cref="FieldValue"/>; none if it is not given.</summary>
    public IReadOnlyList<object> this[string name] => _members.GetValueOrDefault(name) ?? s_none;

    /// <summary>The names of the given members.</summary>
    public IReadOnlyCollection<string> Names => _members.Keys;

    public static MemberTable Of(Relation relation)
    {
        var table = new MemberTable(keepsTwice: false);
        relation.VisitMembers(table);
        return table;
    }

    /// <summary>Makes a relation of the same type and happening, with other values in the place of the given ones.</summary>
    /// <exception cref="InvalidOperationException">The type cannot be read, or a value does not fit its member.</exception>
    public static Relation Remake(Relation relation, Func<object, object> other)
    {
        var table = new MemberTable(keepsTwice: true);
        relation.VisitMembers(table);
        var members = table._members.ToDictionary(
            static member => member.Key,
            member => (IReadOnlyList<object>)member.Value.ConvertAll(value => other(value)),
            StringComparer.Ordinal);
        var reader = new ValueReader(members, relation.Id);
        var made = relation.Descriptor.Read?.Invoke(reader);
        return made is not null && !reader.IsRefused ? made : throw new InvalidOperationException(
            $"No {relation.Descriptor.Name} can be made of its members: {(made is null ? "its declaration has no Read" : "a value does not fit")}.");
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
        if (keepsTwice || !this[member].Contains(player))
        {
            _members.Add(member, player);
        }
    }

    protected override void VisitField(string member, FieldValue value) => _members.Add(member, value);
}
