using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>The types of the schemas and of the runtime, by their names in files and by their former names.</summary>
internal sealed class SchemaTypes
{
    private readonly Dictionary<string, ActorDescriptor> _actors;
    private readonly Dictionary<string, RelationDescriptor> _relations;

    /// <exception cref="ArgumentException">Two schemas have the same namespace.</exception>
    public SchemaTypes(ReadOnlySpan<SchemaDescriptor> schemas)
    {
        foreach (var schema in schemas)
        {
            if (!Schemas.TryAdd(schema.Namespace, schema))
            {
                throw new ArgumentException($"Two schemas have the namespace {schema.Namespace}.", nameof(schemas));
            }
        }

        var all = schemas.ToArray();
        _actors = ByName(
            all.SelectMany(static schema => schema.Actors),
            static type => type.Name,
            static type => type.RenamedFrom);
        _relations = ByName(
            [
                .. all.SelectMany(static schema => schema.Relations),
                SameAs.TypeDescriptor,
                PartOf.TypeDescriptor,
                ActsFor.TypeDescriptor,
                Conflict.TypeDescriptor,
                Saying.TypeDescriptor,
                Negation.TypeDescriptor,
                AllOf.TypeDescriptor,
                AnyOf.TypeDescriptor,
            ],
            static type => type.Name,
            static type => type.RenamedFrom);
    }

    /// <summary>The schemas by namespace, in ordinal order.</summary>
    public SortedDictionary<string, SchemaDescriptor> Schemas { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> ActorNames => _actors.Keys;

    public IEnumerable<string> RelationNames => _relations.Keys;

    public bool TryGet(string name, [NotNullWhen(true)] out ActorDescriptor? type) =>
        _actors.TryGetValue(name, out type);

    public bool TryGet(string name, [NotNullWhen(true)] out RelationDescriptor? type) =>
        _relations.TryGetValue(name, out type);

    // A name that a type has today is never a former one.
    private static Dictionary<string, T> ByName<T>(
        IEnumerable<T> types, Func<T, string> nameOf, Func<T, Many<string>> formerlyOf)
    {
        var byName = types.ToDictionary(nameOf, StringComparer.Ordinal);
        foreach (var (name, type) in byName.ToArray())
        {
            foreach (var former in formerlyOf(type))
            {
                byName.TryAdd(name[..(name.LastIndexOf('.') + 1)] + former, type);
            }
        }

        return byName;
    }
}
