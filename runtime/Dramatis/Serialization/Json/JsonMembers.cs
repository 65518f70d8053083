using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>Where the members of a JSON object stand, and which of them were taken.</summary>
internal sealed class JsonMembers
{
    // Members are searched one by one, and a line can hold millions of names.
    private const int MaxMembers = 1000;

    private Entry[] _entries = new Entry[8];
    private int _count;
    private int _next;
    private int _untaken;
    private JsonValue _object;

    private ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _count);

    public void Clear() => (_count, _next, _untaken) = (0, 0, 0);

    /// <summary>Finds the members of an object; names that are wrong are reported to its reader.</summary>
    /// <exception cref="JsonException">The object is no JSON, or something follows it.</exception>
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
            Add(entry);
        }

        // Throws if anything follows the object.
        members.Read();
        CheckNames(reader);
        _untaken = _count;
    }

    /// <summary>The value of a member that was not taken yet, if there is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="formerly">Its former names.</param>
    /// <param name="former">The one of these that it stands under, if it does.</param>
    public JsonValue? Take(string name, ReadOnlySpan<string> formerly, out string? former)
    {
        former = null;
        if (AreAllTaken)
        {
            return null;
        }

        // What is written is asked for in the order in which it was written.
        var bytes = _object.Bytes;
        for (var i = 0; i < _count; i++)
        {
            var place = _next + i < _count ? _next + i : _next + i - _count;
            ref var entry = ref _entries[place];
            if (!entry.IsTaken
                && (IsNamed(bytes, entry, name) || (former = FormerName(bytes, entry, formerly)) is not null))
            {
                entry.IsTaken = true;
                _untaken--;
                _next = place + 1 == _count ? 0 : place + 1;
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

    public bool AreAllTaken => _untaken == 0;

    /// <summary>The names of the members that were not taken.</summary>
    public IEnumerable<string> Untaken() => Entries.ToArray().Where(static entry => !entry.IsTaken).Select(NameOf);

    /// <summary>Every member with its name.</summary>
    public IEnumerable<(string Name, JsonValue Value)> All() =>
        Entries.ToArray().Select(entry => (NameOf(entry), _object.Part(entry.Start, entry.End)));

    private void Add(Entry entry)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        // One more than allowed is kept, to name it.
        if (_count <= MaxMembers)
        {
            _entries[_count++] = entry;
        }
    }

    private void CheckNames(JsonMemberReader reader)
    {
        if (_count > MaxMembers)
        {
            _count = MaxMembers;
            var most = MaxMembers.ToString(CultureInfo.InvariantCulture);
            reader.Fail(NameOf(_entries[MaxMembers]), $"is one too many; an object has {most} members at most.");
        }

        var bytes = _object.Bytes;
        var indexed = _count;
        _count = 0;
        for (var i = 0; i < indexed; i++)
        {
            if (IsNamedBefore(bytes, _entries[i]))
            {
                reader.Fail(NameOf(_entries[i]), "is given twice.");
            }
            else
            {
                _entries[_count++] = _entries[i];
            }
        }
    }

    private bool IsNamedBefore(ReadOnlySpan<byte> bytes, in Entry entry)
    {
        foreach (ref readonly var other in Entries)
        {
            if (AreNamedAlike(bytes, entry, other))
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

    /// <summary>A member: where in the object its name stands, without the quotes, and where its value does.</summary>
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
