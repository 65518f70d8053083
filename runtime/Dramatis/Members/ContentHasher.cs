using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>
/// Hashes a set of named parts. The result depends neither on the order of the parts nor on the order of players in a
/// position.
/// </summary>
/// <remarks>
/// A part is its name with its length, a letter for the kind of the value, and the value. Parts are sorted, each is
/// taken once and preceded by its length, so that two contents never give the same bytes. The hash is the first 128
/// bits of their SHA-256. The bytes must never change: ids in files depend on them.
/// </remarks>
// docs/decisions.md: Ids of claims
internal sealed class ContentHasher : MemberVisitor
{
    // Every claim is hashed, and within it its relation, so that a thread keeps its hashers with their buffers.
    [ThreadStatic]
    private static ContentHasher? t_resting;

    // The number of parts up to which insertion sort is faster; a claim has about ten.
    private const int Few = 24;

    private readonly List<Part> _parts = [];
    private readonly Comparison<Part> _order;

    // A kept instance takes a quarter less time than a new one for each hash.
    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _bytes = new byte[512];
    private byte[] _content = new byte[512];
    private int _end;
    private ContentHasher? _next;
    private Many<string> _members;

    private ContentHasher() => _order = Compare;

    /// <summary>Gives a hasher without parts. <see cref="Finish"/> ends its use.</summary>
    /// <param name="members">The names of the members to hash; empty for all.</param>
    public static ContentHasher Begin(Many<string> members = default)
    {
        var hasher = t_resting ?? new();
        (t_resting, hasher._next) = (hasher._next, null);
        hasher._members = members;
        return hasher;
    }

    /// <summary>Adds a text; null adds nothing.</summary>
    public void Add(string name, char kind, string? value)
    {
        if (value is not null)
        {
            var start = BeginPart(name, kind, Encoding.UTF8.GetMaxByteCount(value.Length));
            _end += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_end));
            EndPart(start);
        }
    }

    /// <summary>Adds a hash.</summary>
    public void Add(string name, char kind, UInt128 value)
    {
        const int Size = 16;
        var start = BeginPart(name, kind, Size);
        BinaryPrimitives.WriteUInt128BigEndian(_bytes.AsSpan(_end), value);
        _end += Size;
        EndPart(start);
    }

    /// <summary>Adds a player: an actor by its id, a relation by its content, a claim by its id.</summary>
    /// <exception cref="ArgumentException">The player is of a type that has no identity of its own.</exception>
    public void Add(string name, IPlayer player)
    {
        var identity = player.Identity ?? throw new ArgumentException(
            $"{name} is a {player.GetType().Name}; players are actors, relations and claims.", nameof(player));
        if (identity.Id is { } id)
        {
            Add(name, identity.Kind, id);
        }
        else
        {
            Add(name, identity.Kind, identity.Hash);
        }
    }

    /// <summary>The hash of all parts. The hasher must not be used afterwards.</summary>
    public UInt128 Finish()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _sha256.AppendData(Content());
        _sha256.GetHashAndReset(hash);
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

    /// <summary>
    /// The kind and text of a value. Equal values have one text: 1.0 is 1.00, and an instant is the same in every time
    /// zone.
    /// </summary>
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
        Quantity quantity => ('q', quantity.ToString()),
        _ => throw new ArgumentException($"A field holds no {value.GetType().Name}.", nameof(value)),
    };

    private bool Counts(string member) => _members.Count == 0 || _members.Includes(member);

    private int BeginPart(string name, char kind, int room)
    {
        var start = _end;
        var most = start + (2 * sizeof(int)) + Encoding.UTF8.GetMaxByteCount(name.Length) + room;
        if (most > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(most, _bytes.Length * 2));
        }

        var length = Encoding.UTF8.GetBytes(name, _bytes.AsSpan(start + sizeof(int)));
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start), length);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start + sizeof(int) + length), kind);
        _end = start + (2 * sizeof(int)) + length;
        return start;
    }

    private void EndPart(int start) =>
        _parts.Add(new(BinaryPrimitives.ReadUInt64BigEndian(_bytes.AsSpan(start)), start, _end - start));

    /// <summary>The parts in sorted order, each once and with its length.</summary>
    private ReadOnlySpan<byte> Content()
    {
        var parts = Sorted();
        var most = _end + (parts.Length * sizeof(int));
        if (most > _content.Length)
        {
            _content = new byte[Math.Max(most, _content.Length * 2)];
        }

        var end = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == 0 || Compare(parts[i], parts[i - 1]) != 0)
            {
                BinaryPrimitives.WriteInt32BigEndian(_content.AsSpan(end), parts[i].Length);
                Bytes(parts[i]).CopyTo(_content.AsSpan(end + sizeof(int)));
                end += sizeof(int) + parts[i].Length;
            }
        }

        return _content.AsSpan(0, end);
    }

    private Span<Part> Sorted()
    {
        var parts = CollectionsMarshal.AsSpan(_parts);
        if (parts.Length > Few)
        {
            parts.Sort(_order);
            return parts;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            var (part, place) = (parts[i], i);
            for (; place > 0 && Compare(parts[place - 1], part) > 0; place--)
            {
                parts[place] = parts[place - 1];
            }

            parts[place] = part;
        }

        return parts;
    }

    private int Compare(Part left, Part right) => left.Beginning != right.Beginning
        ? left.Beginning.CompareTo(right.Beginning)
        : Bytes(left).SequenceCompareTo(Bytes(right));

    private ReadOnlySpan<byte> Bytes(Part part) => _bytes.AsSpan(part.Start, part.Length);

    private void Rest()
    {
        _end = 0;
        _parts.Clear();
        (_next, t_resting) = (t_resting, this);
    }

    /// <summary>The place of a part among the bytes.</summary>
    /// <param name="Beginning">
    /// Its first eight bytes, which differ for most parts. Every part has at least eight.
    /// </param>
    private readonly record struct Part(ulong Beginning, int Start, int Length);
}
