namespace Dramatis;

/// <summary>
/// Something that has a time, to which other times can be relative: a source (its publication), a claim or a relation
/// (its happening).
/// </summary>
public interface IAnchor
{
    /// <summary>
    /// The identity of the anchor: anchors with one key are one. It is <c>source:ID</c>, <c>happening:ID</c> or
    /// <c>claim:ID</c>; for a relation without an id it is a hash of its content, <c>relation:HASH</c>.
    /// </summary>
    string Key { get; }

    /// <summary>The time at which it happened, held or was published; null if that is unknown.</summary>
    When? Time { get; }

    /// <summary>A description in English: "the publication of ...", or a caption.</summary>
    string Caption { get; }

    /// <summary>The key without an allocation, if the anchor has an id.</summary>
    internal AnchorId? Id => null;

    /// <summary>
    /// The anchor that a time keeps: this one, unless it only leads to another, as a reading leads to its source.
    /// </summary>
    IAnchor Anchor => this;
}
