using System.ComponentModel;

namespace Dramatis;

// docs/decisions.md: Summaries in descriptors
/// <summary>A schema's declaration of a relation type. Members are named as in the schema.</summary>
/// <param name="Name">The name in the schema with its namespace, such as <c>Diplomacy.Meeting</c>.</param>
/// <param name="Aspect">The temporal character.</param>
public sealed record RelationDescriptor(string Name, Aspect Aspect)
{
    /// <summary>The base and the traits that the declaration names.</summary>
    public Many<RelationDescriptor> Bases { get; init; }

    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The positions that the type declares or narrows itself, without the positions of its bases.</summary>
    public Many<PositionDescriptor> Positions { get; init; }

    /// <summary>The fields that the type declares or narrows itself, without those of its bases.</summary>
    public Many<FieldDescriptor> Fields => ListFields?.Invoke() ?? default;

    /// <summary>Lists the fields when they are asked for; null if there are none. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<Many<FieldDescriptor>>? ListFields { get; init; }

    /// <summary>The members that identify a proposition: two relations with equal keys are one proposition.</summary>
    public Many<string> Key { get; init; }

    /// <summary>
    /// The members for whose combination only one relation can hold at a time; empty for no such rule.
    /// </summary>
    public Many<string> Exclusive { get; init; }

    /// <summary>The relation types that cannot hold at the same time as this one between the mapped players.</summary>
    public Many<Exclusion> Excludes { get; init; }

    /// <summary>The relations that hold or happen if this one does.</summary>
    public Many<Consequence> Implies { get; init; }

    /// <summary>The states that begin with this event, until something says otherwise.</summary>
    public Many<Consequence> Initiates { get; init; }

    /// <summary>The states that end with this event, until something says otherwise.</summary>
    public Many<Consequence> Terminates { get; init; }

    /// <summary>The opposite values of the type's own fields.</summary>
    public Many<OppositeValues> Opposites { get; init; }

    /// <summary>The bound of a sum over the relations of the type that hold at one time; null if there is none.</summary>
    public TotalBound? Total { get; init; }

    /// <summary>The modalities that claims of the type may have; empty for all.</summary>
    public Many<Modality> Modalities { get; init; }

    /// <summary>The former names of the type, for data written before a rename.</summary>
    public Many<string> RenamedFrom { get; init; }

    /// <summary>Reads a relation of the type from a file; null for an abstract type. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<MemberReader, Relation>? Read { get; init; }

    /// <summary>Tells whether this is a given type or derives from it.</summary>
    public bool Is(RelationDescriptor other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (var declared in Bases)
        {
            if (declared.Is(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>This type and all its bases, each once.</summary>
    internal IEnumerable<RelationDescriptor> WithBases() => Bases
        .SelectMany(static declared => declared.WithBases())
        .Prepend(this)
        .Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance);

    /// <summary>The declaration of a position, by the type or by a base; null if there is none.</summary>
    internal PositionDescriptor? Position(string name) => WithBases()
        .SelectMany(static declared => declared.Positions)
        .FirstOrDefault(position => position.Name == name);

    /// <summary>The positions that always have a player, those of the bases included.</summary>
    internal string[] RequiredPositions => [.. WithBases()
        .SelectMany(static declared => declared.Positions)
        .DistinctBy(static position => position.Name)
        .Where(static position => position.Least > 0)
        .Select(static position => position.Name)];

    /// <summary>The position for whose relation the whole stands; null if there is none.</summary>
    internal string? TransparentPosition => WithBases()
        .SelectMany(static declared => declared.Positions)
        .FirstOrDefault(static position => position.IsTransparent)?.Name;

    /// <summary>Tells whether the players of a position act.</summary>
    internal bool ActsIn(string position)
    {
        foreach (var declared in Positions)
        {
            if (declared.Name == position)
            {
                return declared.IsActing;
            }
        }

        foreach (var declared in Bases)
        {
            if (declared.ActsIn(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The greatest number of players in a position; null for any number.</summary>
    internal int? MostIn(string position) => Position(position)?.Most;

    /// <summary>Tells whether the number of players in a position is limited, beyond that there must be one.</summary>
    internal bool Counts(string position)
    {
        foreach (var declared in Positions)
        {
            if (declared.Name == position && (declared.Least > 1 || declared.Most is not null))
            {
                return true;
            }
        }

        foreach (var declared in Bases)
        {
            if (declared.Counts(position))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A schema's declaration of a position.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Players">The types and roles that may play, by their names in the schema with their namespaces.</param>
/// <param name="Least">The least number of players.</param>
/// <param name="Most">The greatest number of players; null for any number.</param>
public sealed record PositionDescriptor(string Name, Many<string> Players, int Least, int? Most)
{
    /// <summary>The summary in the schema; null if it has none.</summary>
    public string? Summary { get; init; }

    /// <summary>True if the players act: whatever an agent does here, its principal does.</summary>
    public bool IsActing { get; init; }

    /// <summary>True if whatever speaks against the relation in this position speaks against the whole.</summary>
    public bool IsTransparent { get; init; }
}

/// <summary>The temporal character of a relation.</summary>
public enum Aspect
{
    /// <summary>A relation that neither happens nor holds for a while.</summary>
    Timeless,

    /// <summary>A relation that happens.</summary>
    Event,

    /// <summary>A relation that holds for a while.</summary>
    State,
}
