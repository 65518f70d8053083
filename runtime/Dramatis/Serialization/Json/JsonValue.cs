using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>A JSON value in a line, with the objects to which it can refer.</summary>
/// <param name="Line">The line, well-formed JSON.</param>
/// <param name="Start">The place of the first byte of the value.</param>
/// <param name="Length">The number of bytes of the value.</param>
/// <param name="Context">The things that the line can refer to.</param>
internal readonly record struct JsonValue(ReadOnlyMemory<byte> Line, int Start, int Length, ReadContext Context)
{
    private const int ExcerptLength = 40;
    private const int NameLength = 200;

    /// <summary>A value that is the whole line.</summary>
    public JsonValue(ReadOnlyMemory<byte> line, ReadContext context)
        : this(line, 0, line.Length, context)
    {
    }

    /// <summary>The bytes of the value.</summary>
    public ReadOnlySpan<byte> Bytes => Line.Span.Slice(Start, Length);

    /// <summary>
    /// The path from the line to the value, such as <c>members.host</c>. It is computed only for messages.
    /// </summary>
    public string Path => Context.Paths.To(Line.Span, Start);

    /// <summary>The kind of the value.</summary>
    public JsonTokenType Kind => Line.Span[Start] switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    /// <summary>The text; null if the value is not a text.</summary>
    public string? Text => Kind != JsonTokenType.String ? null
        : PlainText is var plain && plain.Contains((byte)'\\') ? Open().GetString()
        : Context.Text(plain);

    private ReadOnlySpan<byte> PlainText => Line.Span.Slice(Start + 1, Length - 2);

    /// <summary>The bytes of the text in the line, if the value is a text without escapes.</summary>
    public bool TryGetPlainText(out ReadOnlySpan<byte> text)
    {
        text = Kind == JsonTokenType.String ? PlainText : default;
        return Kind == JsonTokenType.String && !text.Contains((byte)'\\');
    }

    /// <summary>The text without making a string of it, if the value is a text of ASCII that fits.</summary>
    public bool TryCopyText(Span<char> into, out ReadOnlySpan<char> text)
    {
        var isCopied = Kind == JsonTokenType.String
            && Length - 2 <= into.Length
            && !PlainText.Contains((byte)'\\')
            && Ascii.ToUtf16(PlainText, into, out _) == System.Buffers.OperationStatus.Done;
        text = isCopied ? into[..(Length - 2)] : default;
        return isCopied;
    }

    /// <summary>Reads the value as an integer of 64 bits; false if it is not one, or is written with a fraction or an exponent.</summary>
    public bool TryGetInteger(out long number) =>
        Utf8Parser.TryParse(Bytes, out number, out var length) && length == Length;

    /// <summary>A reader at the value.</summary>
    public Utf8JsonReader Open()
    {
        var reader = new Utf8JsonReader(Bytes, Context.Options);
        reader.Read();
        return reader;
    }

    /// <summary>A value inside this one, given by the places of its first byte and of the byte after it.</summary>
    public JsonValue Part(int start, int end) => this with { Start = Start + start, Length = end - start };

    public void Fail(string message, string code = ValidationCodes.Form) => Context.Report(Path, message, code);

    /// <summary>A name for a message, cut to a limited length.</summary>
    public static string Clip(string name) => name.Length <= NameLength
        ? name
        : name[..(char.IsHighSurrogate(name[NameLength - 1]) ? NameLength - 1 : NameLength)] + "...";

    /// <summary>A message in one line, without control characters, which could affect a terminal.</summary>
    public static string InOneLine(string message) => message.Any(TerminalText.CanSteer)
        ? string.Concat(message.Select(static unit => TerminalText.CanSteer(unit) ? '\uFFFD' : unit))
        : message;

    /// <summary>The value for a message.</summary>
    public override string ToString()
    {
        var text = Encoding.UTF8.GetString(Bytes[..Math.Min(Length, ExcerptLength)]);
        return Length <= ExcerptLength ? text : text.TrimEnd('\uFFFD') + "...";
    }
}
