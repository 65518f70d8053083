namespace Dramatis;

/// <summary>
/// What a time can be told by: a source (its publication), a claim or a relation (its happening).
/// </summary>
public interface IAnchor
{
    /// <summary>
    /// Which anchor it is: times with one key are told by one anchor. <c>source:ID</c>, <c>happening:ID</c> or
    /// <c>claim:ID</c>; a relation without an id goes by a hash of its content, <c>relation:HASH</c>.
    /// </summary>
    string Key { get; }

    /// <summary>When it happened, holds or was published, as far as that is known.</summary>
    When? Time { get; }

    /// <summary>How people see it: "the publication of ...", or a caption.</summary>
    string Caption { get; }

    /// <summary>The key without an allocation, if the anchor has an id.</summary>
    internal AnchorId? Id => null;

    /// <summary>What is kept of it in a time: itself, unless it is only a way to reach the anchor.</summary>
    IAnchor Anchor => this;
}
