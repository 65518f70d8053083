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
    private readonly Dictionary<Relation, (int Number, Nesting Nesting)> _relations =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<UInt128, int> _numbersByContent = [];
    private readonly HashSet<EntityId> _actors = [];
    private readonly Dictionary<EntityId, Nesting> _sources = [];
    private readonly Dictionary<ClaimId, Nesting> _claims = [];
    private FactBase _facts = FactBase.Empty;
    private HashSet<EntityId> _known = [];
    private int _level;

    public FactFileWriter(SchemaTypes types, LineSink sink)
    {
        (_types, _sink) = (types, sink);
        _members = new(new(relation => _relations[relation].Number));
    }

    public void Write(FactBase facts)
    {
        _facts = facts;
        _known = [.. facts.Sources.Select(static source => source.Id)];
        WriteHeader();
        foreach (var actor in facts.Actors<Actor>().OrderBy(static actor => actor.Id))
        {
            Ensure(actor);
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

    private void Ensure(Actor actor)
    {
        if (_actors.Contains(actor.Id))
        {
            return;
        }

        Check(_facts.TryGet<Actor>(actor.Id, out _), actor.Id);
        if (!_types.TryGet(actor.Descriptor.Name, out ActorDescriptor? _))
        {
            throw Foreign(actor.Descriptor.Name);
        }

        // The times of an actor may be told by what is told of others.
        Checked(AroundMembers(actor));
        var json = _sink.Begin();
        json.WriteString("actor", actor.Id.Value);
        json.WriteString("type", actor.Descriptor.Name);
        JsonParts.WriteUnlessFirst(json, "identification", actor.Identification);
        _members.Write(json, actor);
        _sink.EndLine();
        _actors.Add(actor.Id);
    }

    private Nesting Ensure(Source source)
    {
        if (_sources.TryGetValue(source.Id, out var nesting))
        {
            return nesting;
        }

        Check(_known.Contains(source.Id), source.Id);
        nesting = Checked(Around([source.Publisher, .. source.Authors, source.Published?.Anchor]));
        var json = _sink.Begin();
        json.WriteString("source", source.Id.Value);
        _members.Parts.Write(json, source);
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

        Check(_facts.TryGet(claim.Id, out var known), claim.Id);

        // As the fact base has it: the one at hand may be from before the same was said again.
        nesting = Checked(Around(
        [
            known!.Source, known.What, known.Condition?.What?.What, known.SaidOn?.Anchor,
            .. known.Holders, .. known.Addressees, .. known.Attribution.SelectMany(static step => step.Speakers),
            .. known.Wordings.Select(static wording => wording.Who).OrderBy(static who => who.Id),
        ]));
        var json = _sink.Begin();
        json.WriteString("claim", known.Id.ToString());
        _members.Parts.Write(json, known);
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
        var json = _sink.Begin();
        json.WriteString("type", relation.Descriptor.Name);
        if (relation.Id is { } happening)
        {
            json.WriteString("id", happening.Value);
        }

        _members.Write(json, relation);
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
            case Actor actor:
                Ensure(actor);
                return nesting;
            default:
                return nesting;
        }
    }

    // Only claims are checked for what their times are told by when they are added, not actors and sources.
    private static void Check(bool isKnown, object id)
    {
        if (!isKnown)
        {
            throw new ArgumentException($"The time of an actor or a source is told by {id}, which is not in the fact base.");
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
