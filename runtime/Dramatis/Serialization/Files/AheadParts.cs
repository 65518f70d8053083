using System.Text.Json;

namespace Dramatis;

/// <summary>Refers as files do to actors, to sources, and once to a relation whose number is not known yet.</summary>
/// <param name="sources">The sources, with how far they refer to others.</param>
internal sealed class AheadParts(IReadOnlyDictionary<EntityId, Nesting> sources) : FileParts(static _ => 0)
{
    private (Relation Relation, Nesting Nesting)? _what;

    /// <summary>How far what is written refers to others; none if it refers to what must be written first.</summary>
    public Nesting? Nesting { get; private set; }

    /// <summary>Where in the object the digit stands whose place the number of the relation takes.</summary>
    public int Number { get; private set; }

    /// <summary>Begins an object.</summary>
    /// <param name="what">The relation that it refers to, with how far that refers to others.</param>
    public void Begin((Relation Relation, Nesting Nesting)? what = null) =>
        (_what, Nesting) = (what, Dramatis.Nesting.None);

    public override void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        Nesting = _what is { } what && ReferenceEquals(what.Relation, relation) ? Nesting?.Around(what.Nesting) : null;
        _what = null;
        Number = (int)(json.BytesCommitted + json.BytesPending);
        base.WriteRelation(json, relation);
    }

    public override void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        Nesting = null;
        base.WriteClaim(json, claim);
    }

    public override void WriteSource(Utf8JsonWriter json, Source source)
    {
        Nesting = sources.TryGetValue(source.Id, out var nesting) ? Nesting?.Around(nesting) : null;
        base.WriteSource(json, source);
    }
}
