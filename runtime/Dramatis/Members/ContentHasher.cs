using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>
/// Hashes content that is a set of named parts: neither the order of declaration nor that of several players counts.
/// </summary>
/// <remarks>
/// A part is its name, a letter that says of what kind the value is, and the value, each with its length, so that no
/// two contents run together. Sorted and each once, they go through SHA-256, of which the first 128 bits are kept.
/// What is written here must never change: ids in files depend on it.
/// </remarks>
internal sealed class ContentHasher : MemberVisitor
{
    // Every claim is hashed, and its relation inside it: hashers at rest keep their buffers.
    [ThreadStatic]
    private static ContentHasher? t_resting;

    private readonly ArrayBufferWriter<byte> _bytes = new(512);
    private readonly ArrayBufferWriter<byte> _content = new(512);
    private readonly List<(int Start, int Length)> _parts = [];
    private readonly Comparison<(int Start, int Length)> _order;
    private ContentHasher? _next;
    private Many<string> _members;

    private ContentHasher() => _order = (left, right) => Part(left).SequenceCompareTo(Part(right));

    /// <summary>A hasher without parts; <see cref="Finish()"/> ends its use.</summary>
    /// <param name="members">The members that count; none named means all.</param>
    public static ContentHasher Begin(Many<string> members = default)
    {
        var hasher = t_resting ?? new();
        (t_resting, hasher._next) = (hasher._next, null);
        hasher._members = members;
        return hasher;
    }

    /// <summary>The hash of a relation with the happening that it tells of.</summary>
    public static UInt128 Of(Relation relation)
    {
        var hasher = Begin();
        hasher.Add("", 'h', relation.Id?.Value);
        return hasher.Finish(relation);
    }

    /// <summary>The hash of a relation whatever the happening.</summary>
    public static UInt128 WithoutIdOf(Relation relation) => Begin().Finish(relation);

    /// <summary>The hash of what says which proposition a relation is: its type and the members of its key.</summary>
    public static UInt128 KeyOf(Relation relation) => Begin(relation.Descriptor.Key).Finish(relation);

    /// <summary>Adds a text; none adds nothing.</summary>
    public void Add(string name, char kind, string? value)
    {
        if (value is not null)
        {
            var start = BeginPart(name, kind);
            Encoding.UTF8.GetBytes(value, _bytes);
            _parts.Add((start, _bytes.WrittenCount - start));
        }
    }

    /// <summary>Adds a hash.</summary>
    public void Add(string name, char kind, UInt128 value)
    {
        var start = BeginPart(name, kind);
        BinaryPrimitives.WriteUInt128BigEndian(_bytes.GetSpan(16), value);
        _bytes.Advance(16);
        _parts.Add((start, _bytes.WrittenCount - start));
    }

    /// <summary>Adds a player: an actor by its id, a relation by its content, a claim by its id.</summary>
    public void Add(string name, IPlayer player)
    {
        switch (player)
        {
            case Actor actor:
                Add(name, 'a', actor.Id.Value);
                break;
            case Relation relation:
                Add(name, 'r', Of(relation));
                break;
            case Claim claim:
                Add(name, 'c', claim.Id.Hash);
                break;
            default:
                throw new ArgumentException(
                    $"{name} is a {player.GetType().Name}; players are actors, relations and claims.", nameof(player));
        }
    }

    /// <summary>The hash of all parts.</summary>
    public UInt128 Finish()
    {
        _parts.Sort(_order);
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i == 0 || !Part(_parts[i]).SequenceEqual(Part(_parts[i - 1])))
            {
                Write(_content, _parts[i].Length);
                _content.Write(Part(_parts[i]));
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_content.WrittenSpan, hash);
        Rest();
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (Counts(member))
        {
            Add(member, player);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        if (Counts(member))
        {
            var (kind, text) = Canonical(value.Value!);
            Add(member, kind, text);
        }
    }

    /// <summary>Equal values have one text: 1.0 is 1.00, and an instant is the same in every time zone.</summary>
    private static (char Kind, string Text) Canonical(object value) => value switch
    {
        string text => ('s', text),
        long number => ('i', number.ToString(CultureInfo.InvariantCulture)),
        decimal number => ('n', (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)),
        bool flag => ('b', flag ? "true" : "false"),
        DateTimeOffset instant => ('t', instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        Uri address => ('u', address.OriginalString),
        EdtfDate => ('d', FieldValue.Print(value)),
        EdtfInterval => ('p', FieldValue.Print(value)),
        When time => ('w', time.Content),
        _ => throw new ArgumentException($"A field holds no {value.GetType().Name}.", nameof(value)),
    };

    private static void Write(ArrayBufferWriter<byte> bytes, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), value);
        bytes.Advance(sizeof(int));
    }

    private bool Counts(string member) => _members.Count == 0 || _members.Includes(member);

    private UInt128 Finish(Relation relation)
    {
        Add("", 't', relation.Descriptor.Name);
        relation.VisitMembers(this);
        return Finish();
    }

    private int BeginPart(string name, char kind)
    {
        var start = _bytes.WrittenCount;
        Write(_bytes, Encoding.UTF8.GetByteCount(name));
        Encoding.UTF8.GetBytes(name, _bytes);
        Write(_bytes, kind);
        return start;
    }

    private void Rest()
    {
        _bytes.ResetWrittenCount();
        _content.ResetWrittenCount();
        _parts.Clear();
        (_next, t_resting) = (t_resting, this);
    }

    private ReadOnlySpan<byte> Part((int Start, int Length) part) => _bytes.WrittenSpan.Slice(part.Start, part.Length);
}
