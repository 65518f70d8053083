namespace Dramatis.Report;

/// <summary>The types of the given schemas and of the facts, with the number of claims of each.</summary>
internal sealed class SchemaUse
{
    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, Many<string>> _roles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RelationDescriptor> _relations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ActorDescriptor> _actors = new(StringComparer.Ordinal);

    public SchemaUse(ReportFacts facts)
    {
        _counts = facts.Claims.CountBy(static claim => claim.What.Descriptor.Name).ToDictionary(StringComparer.Ordinal);
        foreach (var schema in facts.Options.Schemas)
        {
            Enter(schema);
        }

        foreach (var claim in facts.Claims)
        {
            Enter(claim.What.Descriptor);
        }

        foreach (var actor in facts.Actors)
        {
            Enter(actor.Descriptor);
        }
    }

    /// <summary>The relation types, by name.</summary>
    public IEnumerable<RelationDescriptor> Relations => _relations.Values;

    /// <summary>The actor types, by name.</summary>
    public IEnumerable<ActorDescriptor> Actors => _actors.Values;

    public IEnumerable<KeyValuePair<string, Many<string>>> Roles => _roles.OrderBy(static role => role.Key, StringComparer.Ordinal);

    public int CountOf(RelationDescriptor type) => _counts.GetValueOrDefault(type.Name);

    /// <summary>The players of a role; empty for the name of any other declaration.</summary>
    public Many<string> PlayersOf(string name) => _roles.GetValueOrDefault(name);

    private void Enter(SchemaDescriptor schema)
    {
        foreach (var role in schema.Roles)
        {
            _roles[role.Name] = role.Players;
        }

        foreach (var relation in schema.Relations)
        {
            Enter(relation);
        }

        foreach (var actor in schema.Actors)
        {
            Enter(actor);
        }
    }

    private void Enter(RelationDescriptor type)
    {
        if (_relations.TryAdd(type.Name, type))
        {
            foreach (var parent in type.Bases)
            {
                Enter(parent);
            }
        }
    }

    private void Enter(ActorDescriptor type)
    {
        for (var next = type; next is not null && _actors.TryAdd(next.Name, next); next = next.Base)
        {
        }
    }
}
