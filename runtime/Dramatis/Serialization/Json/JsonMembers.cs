using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>The places of the members of a JSON object, and a record of the members that were read.</summary>
internal sealed class JsonMembers
{
    // Up to so many names, a search costs less than a table.
    private const int Few = 32;

    /// <summary>The number of wrong names that are reported; an object could have millions.</summary>
    public const int MostReported = 100;

    private readonly List<Entry> _entries = [];
    private int _next;
    private int _untaken;
    private JsonValue _object;

    public bool AreAllTaken => _untaken == 0;

    private Span<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    public void Clear()
    {
        _entries.Clear();
        (_next, _untaken) = (0, 0);
    }

    /// <summary>Finds the members of an object. Invalid names are reported to its reader.</summary>
    /// <exception cref="JsonException">The object is not JSON, or something follows it.</exception>
    public void Index(JsonMemberReader reader, JsonValue json)
    {
        _object = json;
        var members = new Utf8JsonReader(json.Bytes, json.Context.Options);
        members.Read();
        while (members.Read() && members.TokenType == JsonTokenType.PropertyName)
        {
            var entry = new Entry
            {
                Name = (int)members.TokenStartIndex + 1,
                NameLength = members.ValueSpan.Length,
                IsEscaped = members.ValueIsEscaped,
            };
            members.Read();
            entry.Start = (int)members.TokenStartIndex;
            members.Skip();
            entry.End = (int)members.BytesConsumed;

            _entries.Add(entry);
        }

        // Throws if anything follows the object.
        members.Read();
        CheckNames(reader);
        _untaken = _entries.Count;
    }

    /// <summary>The value of a member that was not read yet, if there is one.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="formerly">Its former names.</param>
    /// <param name="former">The former name under which it is given, if it is.</param>
    public JsonValue? Take(string name, ReadOnlySpan<string> formerly, out string? former)
    {
        former = null;
        if (AreAllTaken)
        {
            return null;
        }

        // Generated code asks for members in the order in which they are written, so the next one is tried first.
        var bytes = _object.Bytes;
        var entries = Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var place = _next + i < entries.Length ? _next + i : _next + i - entries.Length;
            ref var entry = ref entries[place];
            if (!entry.IsTaken
                && (IsNamed(bytes, entry, name) || (former = FormerName(bytes, entry, formerly)) is not null))
            {
                entry.IsTaken = true;
                _untaken--;
                _next = place + 1 == entries.Length ? 0 : place + 1;
                return _object.Part(entry.Start, entry.End);
            }
        }

        return null;
    }

    public bool Has(string name)
    {
        var bytes = _object.Bytes;
        foreach (ref readonly var entry in Entries)
        {
            if (IsNamed(bytes, entry, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the members that were not read.</summary>
    public IEnumerable<string> Untaken() => _entries.Where(static entry => !entry.IsTaken).Select(NameOf);

    /// <summary>Every member with its name.</summary>
    public IEnumerable<(string Name, JsonValue Value)> All() =>
        _entries.Select(entry => (NameOf(entry), _object.Part(entry.Start, entry.End)));

    private void CheckNames(JsonMemberReader reader)
    {
        var seen = _entries.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        var kept = 0;
        for (var i = 0; i < _entries.Count; i++)
        {
            var isTwice = seen is null ? IsNamedBefore(i, kept) : !seen.Add(NameOf(_entries[i]));
            if (isTwice && i - kept < MostReported)
            {
                reader.Fail(NameOf(_entries[i]), "is given twice.", ValidationCodes.DuplicateMember);
            }
            else if (!isTwice)
            {
                _entries[kept++] = _entries[i];
            }
        }

        _entries.RemoveRange(kept, _entries.Count - kept);
    }

    private bool IsNamedBefore(int place, int before)
    {
        var bytes = _object.Bytes;
        var entries = Entries;
        foreach (ref readonly var other in entries[..before])
        {
            if (AreNamedAlike(bytes, entries[place], other))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreNamedAlike(ReadOnlySpan<byte> bytes, in Entry a, in Entry b) => a.IsEscaped || b.IsEscaped
        ? NameOf(a) == NameOf(b)
        : a.NameLength == b.NameLength && WrittenName(bytes, a).SequenceEqual(WrittenName(bytes, b));

    private string? FormerName(ReadOnlySpan<byte> bytes, in Entry entry, ReadOnlySpan<string> formerly)
    {
        foreach (var former in formerly)
        {
            if (IsNamed(bytes, entry, former))
            {
                return former;
            }
        }

        return null;
    }

    private bool IsNamed(ReadOnlySpan<byte> bytes, in Entry entry, string name) =>
        entry.IsEscaped ? NameOf(entry) == name : Ascii.Equals(WrittenName(bytes, entry), name);

    private static ReadOnlySpan<byte> WrittenName(ReadOnlySpan<byte> bytes, in Entry entry) =>
        bytes.Slice(entry.Name, entry.NameLength);

    private string NameOf(Entry entry)
    {
        var reader = _object.Part(entry.Name - 1, entry.Name + entry.NameLength + 1).Open();
        return reader.GetString()!;
    }

    /// <summary>A member: the places of its name, without the quotes, and of its value in the object.</summary>
    private struct Entry
    {
        public int Name;
        public int NameLength;
        public bool IsEscaped;
        public int Start;
        public int End;
        public bool IsTaken;
    }
}
