using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
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
    private readonly Dictionary<Relation, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<UInt128, int> _numbersByContent = [];
    private readonly HashSet<EntityId> _sources = [];
    private readonly HashSet<ClaimId> _claims = [];
    private FactBase _facts = FactBase.Empty;

    public FactFileWriter(SchemaTypes types, LineSink sink)
    {
        (_types, _sink) = (types, sink);
        var parts = new FileParts(relation => _numbers[relation]);
        (_members, _claimWriter) = (new(parts), new(parts));
    }

    public void Write(FactBase facts)
    {
        _facts = facts;
        WriteHeader();
        foreach (var actor in facts.Actors<Actor>().OrderBy(static actor => actor.Id))
        {
            WriteActor(actor);
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

    private void WriteActor(Actor actor)
    {
        if (!_types.TryGet(actor.Descriptor.Name, out ActorDescriptor? _))
        {
            throw Foreign(actor.Descriptor.Name);
        }

        _members.WriteHead(_sink.Begin(), actor);
        _sink.EndLine();
    }

    private void Ensure(Source source)
    {
        if (!_sources.Add(source.Id))
        {
            return;
        }

        Ensure(source.Published);
        _claimWriter.Write(_sink.Begin(), source);
        _sink.EndLine();
    }

    private void Ensure(Claim claim)
    {
        if (!_claims.Add(claim.Id))
        {
            return;
        }

        // As the fact base has it: the one at hand may be from before the same was said again.
        var known = _facts.Get(claim.Id);
        Ensure(known.Source);
        Ensure(known.SaidOn);
        Ensure(known.What);
        if (known.Condition?.What is { } condition)
        {
            Ensure(condition.What);
        }

        _claimWriter.Write(_sink.Begin(), known);
        _sink.EndLine();
    }

    private void Ensure(Relation relation)
    {
        if (_numbers.ContainsKey(relation))
        {
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_types.TryGet(relation.Descriptor.Name, out RelationDescriptor? _))
        {
            throw Foreign(relation.Descriptor.Name);
        }

        relation.VisitMembers(new ReferenceWalk(Ensure, Ensure));
        _members.WriteHead(_sink.Begin(), relation);
        _numbers.Add(relation, Number(_sink.End()));
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

    private void Ensure(When? time)
    {
        if (time?.Anchor is { } anchor)
        {
            Ensure(anchor);
        }
    }

    private void Ensure(object reference)
    {
        switch (reference)
        {
            case Relation relation:
                Ensure(relation);
                break;
            case Claim claim:
                Ensure(claim);
                break;
            case Source source:
                Ensure(source);
                break;
            default:
                break;
        }
    }

    private static ArgumentException Foreign(string type) =>
        new($"{type} is a type of none of the schemas that the format was made with; name its schema, too.");
}
