using System.ComponentModel;

namespace Dramatis;

/// <summary>What a schema declares of a relation type. Members go by their written names.</summary>
/// <param name="Name">The written name with its namespace: <c>Diplomacy.Meeting</c>.</param>
/// <param name="Aspect">How it stands in time.</param>
public sealed record RelationDescriptor(string Name, Aspect Aspect)
{
    /// <summary>The base and the traits, those that the declaration names.</summary>
    public Many<RelationDescriptor> Bases { get; init; }

    /// <summary>The schema's words for it, if it has any.</summary>
    public string? Summary { get; init; }

    /// <summary>The positions that it declares or narrows itself; the others are those of its bases.</summary>
    public Many<PositionDescriptor> Positions { get; init; }

    /// <summary>The members that say which proposition this is.</summary>
    public Many<string> Key { get; init; }

    /// <summary>For one combination of these members only one can hold at a time; empty: no such rule.</summary>
    public Many<string> Exclusive { get; init; }

    /// <summary>The relation types that cannot hold at the same time between the mapped players.</summary>
    public Many<Exclusion> Excludes { get; init; }

    /// <summary>The modalities that claims of this type admit; empty: all.</summary>
    public Many<Modality> Modalities { get; init; }

    /// <summary>Former names, for data written before a rename.</summary>
    public Many<string> RenamedFrom { get; init; }

    /// <summary>Reads one from a file; none where the type is abstract. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<MemberReader, Relation>? Read { get; init; }

    /// <summary>Whether this is the given type or derives from it.</summary>
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
}
