namespace Dramatis;

/// <summary>The numbers of what is in a store.</summary>
/// <param name="Claims">The number of claims.</param>
/// <param name="Actors">The number of actors.</param>
/// <param name="Sources">The number of sources.</param>
public sealed record FactStoreInfo(long Claims, long Actors, long Sources)
{
    /// <summary>The bytes that the store takes on the disk; null for a store in memory.</summary>
    public long? Bytes { get; init; }

    /// <summary>The instant at which the last claim was recorded; null for an empty store.</summary>
    public DateTimeOffset? LastRecordedAt { get; init; }

    /// <summary>The numbers in words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Claims} claims of {Sources} sources, {Actors} actors");
}
