using System.Buffers;
using System.Text.Json;

namespace Dramatis;

/// <summary>Writes claims that refer to nothing but actors and sources, ahead of their turn. Several write at once.</summary>
internal sealed class AheadWriter : IDisposable
{
    private readonly SchemaTypes _types;
    private readonly FactBase _facts;
    private readonly Utf8JsonWriter _json = new(Stream.Null, LineSink.JsonOptions);
    private readonly AheadParts _parts;
    private readonly MemberWriter _members;
    private readonly ClaimWriter _claims;

    /// <param name="types">The types that can be written.</param>
    /// <param name="facts">The fact base that is written.</param>
    /// <param name="sources">The sources, which are all written already.</param>
    public AheadWriter(SchemaTypes types, FactBase facts, IReadOnlyDictionary<EntityId, Nesting> sources)
    {
        (_types, _facts, _parts) = (types, facts, new(sources));
        (_members, _claims) = (new(_parts), new(_parts));
    }

    /// <summary>Writes the claims of a batch.</summary>
    /// <exception cref="ArgumentException">One cannot be written; in its turn that is thrown again.</exception>
    public void Write(ClaimBatch batch)
    {
        foreach (var place in batch.Places)
        {
            batch.Claims.Add(Write(_facts.At(place), batch.Bytes));
        }
    }

    public void Dispose() => _json.Dispose();

    private WrittenClaim Write(Claim claim, ArrayBufferWriter<byte> bytes)
    {
        var (what, start) = (claim.What, bytes.WrittenCount);
        if (!_types.TryGet(what.Descriptor.Name, out RelationDescriptor? _) || Write(what, bytes) is not { } inner)
        {
            return default;
        }

        var relation = start..bytes.WrittenCount;
        _parts.Begin((what, inner));
        Begin(bytes);
        _claims.Write(_json, claim);
        End();
        if (_parts.Nesting is not { IsTooFar: false } nesting)
        {
            return default;
        }

        var number = relation.End.Value + _parts.Number;
        return new(
            what,
            relation,
            QuickHash.Seeded(bytes.WrittenSpan[relation]),
            relation.End..number,
            (number + 1)..bytes.WrittenCount,
            nesting);
    }

    private Nesting? Write(Relation relation, ArrayBufferWriter<byte> bytes)
    {
        _parts.Begin();
        Begin(bytes);
        _members.WriteHead(_json, relation);
        End();
        return _parts.Nesting;
    }

    private void Begin(ArrayBufferWriter<byte> bytes)
    {
        _json.Reset(bytes);
        _json.WriteStartObject();
    }

    private void End()
    {
        _json.WriteEndObject();
        _json.Flush();
    }
}
