namespace Dramatis;

/// <summary>The declarations of a relation type and its bases, as rules ask for them. Each is looked up once.</summary>
internal sealed class ComparedType(RelationDescriptor type, bool isPremise)
{
    private readonly Lazy<TypeReach> _reach = new(() => new(type));

    public RelationDescriptor Descriptor => type;

    /// <summary>The type and all its bases, each once.</summary>
    public RelationDescriptor[] Types { get; } = [.. type.WithBases()];

    /// <summary>True if claims follow from claims of the type.</summary>
    public bool IsPremise => isPremise;

    /// <summary>The types of which something is said by a relation of this one.</summary>
    public TypeReach Reach => _reach.Value;

    /// <summary>The position for whose relation the whole stands; null if there is none.</summary>
    public string? Transparent { get; } = type.TransparentPosition;

    /// <summary>The positions that always have a player.</summary>
    public string[] Required { get; } = type.RequiredPositions;

    /// <summary>The greatest number of members that a claim of the type has given so far.</summary>
    public int MemberCount { get; set; } = 1;
}
