namespace Dramatis;

/// <summary>The types of which something is said by a relation of one type: its own, its bases, and whatever follows.</summary>
internal sealed class TypeReach
{
    private readonly HashSet<RelationDescriptor> _types = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RelationDescriptor> _consequences = new(ReferenceEqualityComparer.Instance);

    public TypeReach(RelationDescriptor type)
    {
        var open = new Queue<RelationDescriptor>([type]);
        while (open.TryDequeue(out var next))
        {
            if (!_types.Add(next))
            {
                continue;
            }

            var consequences = next.Implies.Concat(next.Initiates).Concat(next.Terminates).ToList();
            var following = consequences.Select(static one => one.Relation).OfType<RelationDescriptor>().ToList();
            _consequences.UnionWith(following);
            foreach (var reached in next.Bases.Concat(following))
            {
                open.Enqueue(reached);
            }

            // The consequences of a matter can be of any type.
            IsOpen |= next.TransparentPosition is not null || consequences.Exists(static one => one.Matter is not null);
        }
    }

    /// <summary>True if something may be said of any type.</summary>
    public bool IsOpen { get; }

    /// <summary>The type itself, its bases, and the types of what follows with theirs.</summary>
    public IEnumerable<RelationDescriptor> Types => _types;

    /// <summary>The types of what follows.</summary>
    public IEnumerable<RelationDescriptor> Consequences => _consequences;

    /// <summary>Tells whether something may be said of one of some types.</summary>
    public bool Says(Func<RelationDescriptor, bool> ofType) => IsOpen || _types.Any(ofType);

    /// <summary>Tells whether relations of the two can clash.</summary>
    public bool Meets(TypeReach other) =>
        IsOpen || other.IsOpen || _types.Overlaps(other._types) || Excludes(other) || other.Excludes(this);

    private bool Excludes(TypeReach other) => _types.Any(type =>
        type.Excludes.Exists(exclusion => other._types.Any(one => one.Name == exclusion.Relation)));
}
