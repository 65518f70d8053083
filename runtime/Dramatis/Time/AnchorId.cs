namespace Dramatis;

/// <summary>
/// The content of an anchor's key in a form that allocates nothing: two anchors with equal ids are one.
/// </summary>
/// <remarks>
/// Times are compared for every claim that a selection walks over; keys are texts that each call makes anew.
/// </remarks>
/// <param name="Kind">
/// The kind of the anchor, as its key names it: <c>source</c>, <c>happening</c> or <c>claim</c>.
/// </param>
/// <param name="Id">The id of a source or a happening.</param>
/// <param name="Hash">The hash of a claim.</param>
internal readonly record struct AnchorId(string Kind, string? Id, UInt128 Hash = default)
{
    /// <summary>True if two anchors are one: if they have one key.</summary>
    public static bool AreOne(IAnchor anchor, IAnchor? other) =>
        ReferenceEquals(anchor, other)
        || (other is not null && (anchor.Id is { } id && other.Id is { } otherId ? id == otherId : anchor.Key == other.Key));
}
