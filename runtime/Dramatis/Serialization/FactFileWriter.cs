using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>Writes a fact base line by line, whatever a line refers to before it.</summary>
internal sealed class FactFileWriter
{
    /// <summary>The version of the format, the first member of the first line.</summary>
    public const int Version = 1;

    private readonly SchemaTypes _types;
    private readonly LineSink _sink;
    private readonly MemberWriter _members;
    private readonly ClaimWriter _claimWriter;
    private readonly Dictionary<Relation, (int Number, Nesting Nesting)> _relations =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<UInt128, int> _numbersByContent = [];
    private readonly Dictionary<EntityId, Nesting> _sources = [];
    private readonly Dictionary<ClaimId, Nesting> _claims = [];
    private FactBase _facts = FactBase.Empty;
    private int _level;

    public FactFileWriter(SchemaTypes types, LineSink sink)
    {
        (_types, _sink) = (types, sink);
        var parts = new FileParts(relation => _relations[relation].Number);
        (_members, _claimWriter) = (new(parts), new(parts));
    }

    public void Write(FactBase facts)
    {
        _facts = facts;
        WriteHeader();
        foreach (var actor in facts.Actors<Actor>().OrderBy(static actor => actor.Id))
        {
            Write(actor);
        }

        foreach (var source in facts.Sources.OrderBy(static source => source.Id))
        {
            Ensure(source);
        }

        foreach (var claim in facts.Claims.Select(static claim => claim.Whole).Order(FileOrder.Instance))
        {
            Ensure(claim);
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

        nesting = Checked(Around([source.Published?.Anchor]));
        _claimWriter.Write(_sink.Begin(), source);
        _sink.EndLine();
        _sources.Add(source.Id, nesting);
        return nesting;
    }

    private Nesting Ensure(Claim claim)
    {
        if (_claims.TryGetValue(claim.Id, out var nesting))
        {
            return nesting;
        }

        // As the fact base has it: the one at hand may be from before the same was said again.
        var known = _facts.Get(claim.Id);
        nesting = Checked(Around([known.Source, known.SaidOn?.Anchor, known.What, known.Condition?.What?.What]));
        _claimWriter.Write(_sink.Begin(), known);
        _sink.EndLine();
        _claims.Add(claim.Id, nesting);
        return nesting;
    }

    private Nesting Ensure(Relation relation)
    {
        if (_relations.TryGetValue(relation, out var written))
        {
            return written.Nesting;
        }

        if (!_types.TryGet(relation.Descriptor.Name, out RelationDescriptor? _))
        {
            throw Foreign(relation.Descriptor.Name);
        }

        var nesting = Checked(AroundMembers(relation));
        _members.WriteHead(_sink.Begin(), relation);
        _relations.Add(relation, (Number(_sink.End()), nesting));
        return nesting;
    }

    /// <summary>The number of a proposition; one that was not written before is.</summary>
    private int Number(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        var content = BinaryPrimitives.ReadUInt128BigEndian(hash);
        if (!_numbersByContent.TryGetValue(content, out var number))
        {
            number = _numbersByContent.Count + 1;
            _numbersByContent.Add(content, number);
            var begin = string.Create(CultureInfo.InvariantCulture, $"{{\"proposition\":{number},");
            _sink.Take(Encoding.ASCII.GetBytes(begin), body[1..]);
        }

        return number;
    }

    private Nesting AroundMembers(Entity entity)
    {
        var references = new List<object?>();
        entity.VisitMembers(new ReferenceWalk(references.Add, time => references.Add(time?.Anchor)));
        return Around(references);
    }

    /// <summary>Writes what a line refers to before it.</summary>
    private Nesting Around(IReadOnlyList<object?> references)
    {
        Checked(new(++_level, 1));
        var nesting = Nesting.None;
        foreach (var reference in references)
        {
            nesting = Around(nesting, reference);
        }

        _level--;
        return nesting;
    }

    private Nesting Around(Nesting nesting, object? reference)
    {
        switch (reference)
        {
            case Relation relation:
                return nesting.Around(Ensure(relation));
            case Claim claim:
                return nesting.Around(Ensure(claim));
            case Source source:
                return nesting.Around(Ensure(source));
            default:
                return nesting;
        }
    }

    // What could not be read back is not written.
    private static Nesting Checked(Nesting nesting) => nesting.IsTooFar
        ? throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"Relations, claims and times refer to others more than {Nesting.MaxDepth} levels deep, or to more than "
                + $"{Nesting.MaxSize} altogether; no file can keep that."))
        : nesting;

    private static ArgumentException Foreign(string type) =>
        new($"{type} is a type of none of the schemas that the format was made with; name its schema, too.");
}
