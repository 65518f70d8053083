using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>Reads values with nested references: a referenced object is inside the value.</summary>
/// <param name="types">The types that are known.</param>
/// <param name="options">
/// The options of the caller of System.Text.Json, with the greatest depth of nested values.
/// </param>
/// <param name="former">The former names that an earlier attempt to read the same value found.</param>
internal sealed class InlineContext(Lazy<SchemaTypes> types, JsonReaderOptions options, FormerIds? former)
    : ReadContext(new(), former)
{
    private readonly List<string> _issues = [];

    public override JsonReaderOptions Options => options;

    /// <summary>Reads the current value of a reader of System.Text.Json.</summary>
    /// <exception cref="JsonException">The value has errors. The message names all of them.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Lazy<SchemaTypes> types, Func<JsonMemberReader, T> read)
    {
        var options = new JsonReaderOptions { MaxDepth = reader.CurrentState.Options.MaxDepth };
        using var document = JsonDocument.ParseValue(ref reader);
        var bytes = JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
        var context = new InlineContext(types, options, former: null);
        var value = read(context.At(new(bytes, context)));
        if (context.Former is { } former)
        {
            // A claim can refer to a later one by an id of former names. If that happens, the value is read a second
            // time, with all former names known.
            context = new(types, options, former);
            value = read(context.At(new(bytes, context)));
        }

        return context.IsSound ? value : throw new JsonException(string.Join(" ", context._issues));
    }

    public override void Report(string path, string message)
    {
        IsSound = false;
        _issues.Add(path.Length == 0 ? message : $"{path}: {message}");
    }

    public override IPlayer? Player(JsonValue json)
    {
        if (TryOpen(json) is not { } parts)
        {
            return null;
        }

        return parts.Has("actor") ? EntityReader.ReadActor(parts, types.Value).Actor
            : parts.Has("claim") ? ReadClaim(parts)
            : EntityReader.ReadRelation(parts, types.Value);
    }

    public override Relation? Proposition(JsonValue json) =>
        TryOpen(json) is { } parts ? EntityReader.ReadRelation(parts, types.Value) : null;

    public override Claim? Claim(JsonValue json) => TryOpen(json) is { } parts ? ReadClaim(parts) : null;

    public override Source? Source(JsonValue json) =>
        TryOpen(json) is { } parts ? ClaimParts.ReadSource(parts) : null;

    private JsonMemberReader? TryOpen(JsonValue json)
    {
        if (json.Kind == JsonTokenType.StartObject)
        {
            return Open(json);
        }

        json.Fail($"is {json}; an object is expected.");
        return null;
    }

    private Claim? ReadClaim(JsonMemberReader parts)
    {
        var (given, read) = ClaimParts.Read(parts);
        if (!IsSound)
        {
            return null;
        }

        var claim = new Claim(read.Proposition.Plain, read.Mode, Current(read.Context));
        CheckId(parts, given, read, claim.Id);
        return claim;
    }
}
