using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>A value in a line, with the way to it and what it can refer to.</summary>
/// <param name="Bytes">The value alone, well-formed.</param>
/// <param name="Context">What is read.</param>
/// <param name="Path">The way from the line to it, as in <c>members.host</c>.</param>
internal readonly record struct JsonValue(ReadOnlyMemory<byte> Bytes, ReadContext Context, string Path)
{
    private const int ExcerptLength = 40;
    private const int NameLength = 200;

    /// <summary>What kind of value it is.</summary>
    public JsonTokenType Kind => Bytes.Span[0] switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    /// <summary>The text, if it is one.</summary>
    public string? Text => Kind == JsonTokenType.String ? Open().GetString() : null;

    /// <summary>A reader that stands at the value.</summary>
    public Utf8JsonReader Open()
    {
        var reader = new Utf8JsonReader(Bytes.Span);
        reader.Read();
        return reader;
    }

    /// <summary>The items of an array; of anything else it itself.</summary>
    public List<JsonValue> Items()
    {
        if (Kind != JsonTokenType.StartArray)
        {
            return [this];
        }

        var items = new List<JsonValue>();
        var reader = Open();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add(this with
            {
                Bytes = Bytes[start..(int)reader.BytesConsumed],
                Path = FormattableString.Invariant($"{Path}[{items.Count}]"),
            });
        }

        return items;
    }

    public void Fail(string message) => Context.Report(Path, message);

    /// <summary>A name as messages show it: that of something unknown may be of any length.</summary>
    public static string Clip(string name) => name.Length <= NameLength ? name : name[..NameLength] + "...";

    /// <summary>The value as messages show it.</summary>
    public override string ToString()
    {
        var text = Encoding.UTF8.GetString(Bytes.Span[..Math.Min(Bytes.Length, ExcerptLength)]);
        return Bytes.Length <= ExcerptLength ? text : text.TrimEnd('\uFFFD') + "...";
    }
}
