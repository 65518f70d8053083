namespace Dramatis;

/// <summary>Tells of types of relations which of their claims can clash, by what the schemas declare.</summary>
/// <param name="types">The types of the schemas.</param>
internal sealed class ClashTypes(SchemaTypes types)
{
    private readonly Dictionary<string, ClashType> _known = Known(types);

    /// <summary>The type with a name; null for one that no schema has.</summary>
    public ClashType? Find(string name) => types.TryGet(name, out RelationDescriptor? type) ? _known[type.Name] : null;

    private static Dictionary<string, ClashType> Known(SchemaTypes types)
    {
        var all = types.RelationNames
            .Select(name => types.TryGet(name, out RelationDescriptor? type) ? type : null!)
            .DistinctBy(static type => type.Name)
            .ToList();
        var byName = all.ToLookup(static type => type.Name, StringComparer.Ordinal);
        return all.ToDictionary(static type => type.Name, type => new ClashType(type, byName), StringComparer.Ordinal);
    }
}

/// <summary>A type of relations, as the search for clashes in a store sees it.</summary>
internal sealed class ClashType
{
    private readonly TypeReach _reach;

    public ClashType(RelationDescriptor type, ILookup<string, RelationDescriptor> known)
    {
        _reach = new(type);

        // A note names claims, and no claim names a note.
        IsAnchored = new AnchoredType(type, known).IsAnchored && !type.Is(Conflict.TypeDescriptor);
        IsLink = _reach.Says(static one => one.Is(SameAs.TypeDescriptor) || one.Is(PartOf.TypeDescriptor) || one.Is(ActsFor.TypeDescriptor));
        IsQuiet = !_reach.IsOpen
            && !_reach.Consequences.Any()
            && !type.Is(Conflict.TypeDescriptor)
            && type.WithBases().All(static one =>
                one.Exclusive.Count == 0 && one.Excludes.Count == 0 && one.Opposites.Count == 0 && one.Total is null);
    }

    /// <summary>True if every clash of a claim of the type, all of whose players are known, is with claims that name one of them.</summary>
    public bool IsAnchored { get; }

    /// <summary>True if claims of the type link players.</summary>
    public bool IsLink { get; }

    /// <summary>True if two affirmed claims of such types never clash.</summary>
    public bool IsQuiet { get; }

    /// <summary>Tells whether claims of the two types can clash.</summary>
    public bool Meets(ClashType other) => _reach.Meets(other._reach);
}
