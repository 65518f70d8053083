using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The types of some schemas by their written names, former ones too, and the runtime's own.</summary>
internal sealed class SchemaTypes
{
    private static readonly RelationDescriptor[] s_builtIn =
        [SameAs.TypeDescriptor, PartOf.TypeDescriptor, Conflict.TypeDescriptor];

    private readonly Dictionary<string, ActorDescriptor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationDescriptor> _relations = new(StringComparer.Ordinal);

    public SchemaTypes(ReadOnlySpan<SchemaDescriptor> schemas)
    {
        foreach (var schema in schemas)
        {
            Enter(schema);
        }

        foreach (var relation in s_builtIn)
        {
            _relations.Add(relation.Name, relation);
        }
    }

    /// <summary>The schemas by namespace, in ordinal order.</summary>
    public SortedDictionary<string, SchemaDescriptor> Schemas { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> ActorNames => _actors.Keys;

    public IEnumerable<string> RelationNames => _relations.Keys;

    public bool TryGet(string name, [NotNullWhen(true)] out ActorDescriptor? type) =>
        _actors.TryGetValue(name, out type);

    public bool TryGet(string name, [NotNullWhen(true)] out RelationDescriptor? type) =>
        _relations.TryGetValue(name, out type);

    private static string Former(string name, string former) => name[..(name.LastIndexOf('.') + 1)] + former;

    private void Enter(SchemaDescriptor schema)
    {
        if (!Schemas.TryAdd(schema.Namespace, schema))
        {
            throw new ArgumentException($"Two schemas are of the namespace {schema.Namespace}.", nameof(schema));
        }

        foreach (var actor in schema.Actors)
        {
            _actors.Add(actor.Name, actor);
        }

        foreach (var relation in schema.Relations)
        {
            _relations.Add(relation.Name, relation);
        }

        EnterFormerNames(schema);
    }

    private void EnterFormerNames(SchemaDescriptor schema)
    {
        foreach (var actor in schema.Actors)
        {
            foreach (var former in actor.RenamedFrom)
            {
                _actors.TryAdd(Former(actor.Name, former), actor);
            }
        }

        foreach (var relation in schema.Relations)
        {
            foreach (var former in relation.RenamedFrom)
            {
                _relations.TryAdd(Former(relation.Name, former), relation);
            }
        }
    }
}
