using System.Globalization;
using System.Text.Json;

namespace Dramatis;

/// <summary>A notation for the places of values in JSON.</summary>
/// <remarks>Places become texts only for a message, so that reading need not record them.</remarks>
internal abstract class JsonPath
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 1000 };

    private JsonPath()
    {
    }

    /// <summary>Paths for people: <c>members.aliases[2]</c>.</summary>
    public static JsonPath Dotted { get; } = new DottedPath();

    /// <summary>JSON Pointers, as RFC 6901 writes them: <c>/members/aliases/2</c>.</summary>
    public static JsonPath Pointer { get; } = new PointerPath();

    /// <summary>The path to the value that begins at a byte of a text; empty for the text itself.</summary>
    public string To(ReadOnlySpan<byte> text, int start)
    {
        var path = "";
        var reader = new Utf8JsonReader(text, s_options);
        reader.Read();
        for (var index = 0; reader.TokenStartIndex < start && reader.Read(); index++)
        {
            // The name becomes a text only if the value is inside: names elsewhere can hold half of a surrogate pair.
            var named = reader;
            var isMember = reader.TokenType == JsonTokenType.PropertyName;
            if (isMember)
            {
                reader.Read();
            }

            var inside = reader;
            reader.Skip();
            if (reader.BytesConsumed > start)
            {
                // The value is this one or is inside it.
                path = isMember ? Member(path, named.GetString()!) : Item(path, index);
                reader = inside;
                index = -1;
            }
        }

        return path;
    }

    /// <summary>The path to a member of an object with a path; to the object itself if the member has no name.</summary>
    public string Join(string outer, string member) => member.Length == 0 ? outer : Member(outer, member);

    /// <summary>The path to an item of an array with a path.</summary>
    public abstract string Item(string outer, int index);

    protected abstract string Member(string outer, string name);

    private sealed class DottedPath : JsonPath
    {
        public override string Item(string outer, int index) =>
            string.Create(CultureInfo.InvariantCulture, $"{outer}[{index}]");

        protected override string Member(string outer, string name)
        {
            name = JsonValue.Clip(name);
            return outer.Length == 0 ? name : $"{outer}.{name}";
        }
    }

    private sealed class PointerPath : JsonPath
    {
        public override string Item(string outer, int index) =>
            string.Create(CultureInfo.InvariantCulture, $"{outer}/{index}");

        protected override string Member(string outer, string name) =>
            $"{outer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
    }
}
