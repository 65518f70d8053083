using System.Globalization;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>Writes a fact base line by line, whatever a line refers to before it.</summary>
internal sealed partial class FactFileWriter
{
    /// <summary>The version of the format, the first member of the first line.</summary>
    public const int Version = 1;

    private readonly SchemaTypes _types;
    private readonly LineSink _sink;
    private readonly MemberWriter _members;
    private readonly ClaimWriter _claimWriter;
    private readonly Dictionary<Relation, (int Number, Nesting Nesting)> _relations =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<EntityId, Nesting> _sources = [];
    private readonly FactBase _facts;
    private readonly int _batchSize;
    private readonly PropositionNumbers _numbers;
    private readonly Nesting[] _claims;
    private (Relation? Relation, int Number) _last;

    /// <param name="types">The types that can be written.</param>
    /// <param name="facts">What is written.</param>
    /// <param name="sink">Takes the lines.</param>
    /// <param name="batchSize">How many claims are written together on other threads; 0 if none.</param>
    public FactFileWriter(SchemaTypes types, FactBase facts, LineSink sink, int batchSize)
    {
        (_types, _facts, _sink, _batchSize) = (types, facts, sink, batchSize);
        var parts = new FileParts(NumberOf);
        (_members, _claimWriter) = (new(parts), new(parts));
        _claims = new Nesting[facts.Claims.Count()];
        _numbers = new(_members, _claims.Length);
    }

    public void Write()
    {
        WriteHeader();
        foreach (var actor in _facts.Actors<Actor>().OrderBy(static actor => actor.Id))
        {
            Write(actor);
        }

        foreach (var source in _facts.Sources.OrderBy(static source => source.Id))
        {
            Ensure(source);
        }

        var places = FileOrder.Of(_facts, _claims.Length);
        if (WorkAhead.IsWorthIt(_claims.Length, _batchSize))
        {
            ClaimsAhead.Write(places, _batchSize, () => new(_types, _facts, _sources), Take);
        }
        else
        {
            foreach (var place in places)
            {
                Ensure(_facts.At(place), place);
            }
        }

        _sink.Seal();
    }

    private void WriteHeader()
    {
        var json = _sink.Begin();
        json.WriteNumber("dramatis", Version);
        json.WriteStartObject("schemas");
        foreach (var (name, schema) in _types.Schemas)
        {
            json.WriteString(name, schema.Version);
        }

        json.WriteEndObject();
        _sink.EndLine();
    }

    private void Write(Actor actor)
    {
        if (!_types.TryGet(actor.Descriptor.Name, out ActorDescriptor? _))
        {
            throw Foreign(actor.Descriptor.Name);
        }

        _members.WriteHead(_sink.Begin(), actor);
        _sink.EndLine();
    }

    private Nesting Ensure(Source source)
    {
        if (_sources.TryGetValue(source.Id, out var nesting))
        {
            return nesting;
        }

        var references = Begin();
        references.Add(source.Published?.Anchor);
        nesting = Around(references);
        _claimWriter.Write(_sink.Begin(), source);
        _sink.EndLine();
        _sources.Add(source.Id, nesting);
        return nesting;
    }

    // As the fact base has it: the one at hand may be from before the same was said again.
    private Nesting Ensure(Claim claim)
    {
        var place = _facts.PlaceOf(claim);
        return Ensure(_facts.At(place), place);
    }

    private Nesting Ensure(Claim claim, int place)
    {
        if (_claims[place] != default)
        {
            return _claims[place];
        }

        var references = Begin();
        references.Add(claim.Source);
        references.Add(claim.SaidOn?.Anchor);
        var condition = claim.Condition?.What?.What;
        if (condition is not null)
        {
            references.Add(claim.What);
            references.Add(condition);
        }

        var nesting = Around(references, last: condition is null ? claim.What : null);
        _claimWriter.Write(_sink.Begin(), claim);
        _sink.EndLine();
        return _claims[place] = nesting;
    }

    /// <summary>Takes what was written ahead; all else is written in its turn.</summary>
    private void Take(ClaimBatch batch, bool isWritten)
    {
        for (var i = 0; i < batch.Places.Length; i++)
        {
            var place = batch.Places[i];
            if (!isWritten || batch.Claims[i].What is null)
            {
                Ensure(_facts.At(place), place);
            }
            else if (_claims[place] == default)
            {
                Take(batch.Bytes.WrittenSpan, batch.Claims[i]);
                _claims[place] = batch.Claims[i].Nesting;
            }
        }
    }

    private void Take(ReadOnlySpan<byte> bytes, in WrittenClaim claim)
    {
        Span<byte> digits = stackalloc byte[10];
        var number = Number(claim.What!, bytes[claim.Relation], claim.Hash);
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        _sink.Take(bytes[claim.BeforeNumber], digits[..length], bytes[claim.AfterNumber]);
    }

    private Nesting Ensure(Relation relation)
    {
        // A look-up by reference costs more than to write most relations, and most bases have no nested ones.
        if (_relations.Count > 0 && _relations.TryGetValue(relation, out var written))
        {
            return written.Nesting;
        }

        var nesting = Append(relation);
        _relations.Add(relation, (_last.Number, nesting));
        return nesting;
    }

    /// <summary>Writes a relation, if nothing was written like it, as the last.</summary>
    private Nesting Append(Relation relation)
    {
        if (!_types.TryGet(relation.Descriptor.Name, out RelationDescriptor? _))
        {
            throw Foreign(relation.Descriptor.Name);
        }

        var references = Begin();
        relation.VisitMembers(_levels[_level - 1].Walk);
        var nesting = Around(references);
        _members.WriteHead(_sink.Begin(), relation);
        var body = _sink.End();
        _last = (relation, Number(relation, body, QuickHash.Seeded(body)));
        return nesting;
    }

    /// <summary>The number of a proposition; one that was not written before is.</summary>
    private int Number(Relation relation, ReadOnlySpan<byte> body, int hash)
    {
        var number = _numbers.Of(relation, body, hash, out var isNew);
        if (isNew)
        {
            Span<byte> begin = stackalloc byte[40];
            Utf8.TryWrite(begin, CultureInfo.InvariantCulture, $"{{\"proposition\":{number},", out var length);
            _sink.Take(begin[..length], body[1..]);
        }

        return number;
    }

    // A claim is written right after what it is about, which is kept in no table.
    private int NumberOf(Relation relation) =>
        ReferenceEquals(relation, _last.Relation) ? _last.Number : _relations[relation].Number;

    private static ArgumentException Foreign(string type) =>
        new($"{type} is a type of none of the schemas that the format was made with; name its schema, too.");
}
