using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>Reads a JSON text as a value, with all issues.</summary>
/// <param name="Types">The types that are known.</param>
/// <param name="Against">The lookup of ids; null if there is none.</param>
/// <param name="Options">The options of the reader, with the greatest depth of nested values.</param>
internal readonly record struct JsonReading(Lazy<SchemaTypes> Types, IFactLookup? Against, JsonReaderOptions Options)
{
    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="read">Reads the value. Its result counts only if there is no error.</param>
    /// <returns>The value, or the default if there are errors; and all issues.</returns>
    public (T? Value, IReadOnlyList<ValidationIssue> Issues) Read<T>(ReadOnlyMemory<byte> json, Func<JsonValue, T?> read)
    {
        var issues = new InlineIssues();
        if (!IsJson(json.Span, Options, issues))
        {
            return (default, issues.All);
        }

        json = Trimmed(json);
        var facts = new InlineFacts(Against, before: null);
        var context = new InlineContext(Types, Options, facts, former: null);
        var value = read(new(json, context));
        if (context.Former is not null || facts.IsNamedEarly)
        {
            // An id may come before its object, also an id of former names. The text is then read a second time, with
            // everything known.
            context = new(Types, Options, new(Against, facts), context.Former);
            value = read(new(json, context));
        }

        return (context.Issues.Errors == 0 ? value : default, context.Issues.All);
    }

    /// <summary>Reads the current value of a reader of System.Text.Json.</summary>
    /// <exception cref="FactJsonException">The value has errors. The exception holds every issue.</exception>
    public static T? Read<T>(
        ref Utf8JsonReader reader, Lazy<SchemaTypes> types, IFactLookup? against, Func<JsonValue, T?> read)
    {
        var options = new JsonReaderOptions { MaxDepth = reader.CurrentState.Options.MaxDepth };
        using var document = JsonDocument.ParseValue(ref reader);
        var bytes = JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
        return new JsonReading(types, against, options).ReadOrThrow(bytes, read);
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="FactJsonException">The value has errors. The exception holds every issue.</exception>
    public T? ReadOrThrow<T>(ReadOnlyMemory<byte> json, Func<JsonValue, T?> read)
    {
        var (value, issues) = Read(json, read);
        return issues.Any(static issue => issue.Severity == Severity.Error) ? throw new FactJsonException(issues) : value;
    }

    /// <summary>Reads a claim, or an array of claims.</summary>
    public static List<Claim> Claims(JsonValue json)
    {
        var context = (InlineContext)json.Context;
        var claims = new List<Claim>();
        if (json.Kind != JsonTokenType.StartArray)
        {
            Add(json);
            return claims;
        }

        var reader = json.Open();
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            context.BeginItem(index);

            // A text of its own, so that the places in it are found without a search through the claims before.
            Add(new(json.Line[(json.Start + start)..(json.Start + (int)reader.BytesConsumed)], context));
        }

        return claims;

        void Add(JsonValue item)
        {
            if (item.Kind != JsonTokenType.StartObject)
            {
                item.Fail($"is {item}; an object of a claim is expected.");
            }
            else if (item.Context.Claim(item) is { } claim)
            {
                claims.Add(claim);
            }
        }
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> json)
    {
        var start = json.Span.IndexOfAnyExcept(" \t\r\n"u8);
        return json[start..(json.Span.LastIndexOfAnyExcept(" \t\r\n"u8) + 1)];
    }

    private static bool IsJson(ReadOnlySpan<byte> json, JsonReaderOptions options, InlineIssues issues)
    {
        var reason = FileKind.WhyNoText(json) is { } predicate ? $"The text {predicate}"
            : json.StartsWith("\uFEFF"u8) ? "A byte order mark (U+FEFF) stands before the text; remove it."
            : Utf8.IsValid(json) ? null
            : "The text is not well-formed UTF-8.";
        if (reason is not null)
        {
            issues.Add("", reason, ValidationCodes.Json);
            return false;
        }

        try
        {
            if (BrokenText(json, options) is not { } broken)
            {
                return true;
            }

            issues.Add(broken, "The text holds half of a surrogate pair.", ValidationCodes.Json);
        }
        catch (JsonException wrong)
        {
            issues.Add("", Told(wrong, options), ValidationCodes.Json);
        }

        return false;
    }

    /// <summary>The pointer to the first text with half of a surrogate pair; null if there is none.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    private static string? BrokenText(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var (broken, isName) = (-1, false);
        var reader = new Utf8JsonReader(json, options);
        while (reader.Read())
        {
            if (broken < 0 && reader.ValueIsEscaped && !IsWhole(ref reader))
            {
                (broken, isName) = ((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.PropertyName);
            }
        }

        // A name that is broken itself cannot be in a pointer.
        return broken < 0 ? null : isName ? "" : JsonPath.Pointer.To(json, broken);
    }

    private static bool IsWhole(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Told(JsonException wrong, JsonReaderOptions options)
    {
        var depth = options.MaxDepth == 0 ? 64 : options.MaxDepth;
        var place = FormattableString.Invariant($"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}");

        // The framework quotes the rest of the text, however long.
        var reason = JsonValue.Clip(wrong.Message.Split(" LineNumber:")[0]);
        return $"The text is not JSON, or is nested more than {depth} levels deep, at {place}: {reason}".Replace(
            Environment.NewLine, " ", StringComparison.Ordinal);
    }
}
