using System.Text.Json;

namespace Dramatis;

// docs/decisions.md: JSON by reference
/// <summary>
/// Reads values whose relations are inside them. Actors, sources and claims are given whole or named by their ids.
/// </summary>
/// <param name="types">The types that are known.</param>
/// <param name="options">The options of the reader, with the greatest depth of nested values.</param>
/// <param name="facts">The facts that can be named.</param>
/// <param name="former">The former names that an attempt before found.</param>
internal sealed partial class InlineContext(
    Lazy<SchemaTypes> types, JsonReaderOptions options, InlineFacts facts, FormerIds? former)
    : ReadContext(new(), former)
{
    private readonly HashSet<string> _unsound = new(StringComparer.Ordinal);
    private readonly HashSet<EntityId> _refused = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private string _start = "";

    public override JsonReaderOptions Options => options;

    public override JsonPath Paths => JsonPath.Pointer;

    /// <summary>The issues found so far.</summary>
    public InlineIssues Issues { get; } = new();

    /// <summary>Begins a value that is an item of an array in the text.</summary>
    public void BeginItem(int index)
    {
        (_start, IsSound) = (JsonPath.Pointer.Item("", index), true);
        EndLine();
    }

    public override void Report(string path, string message, string code = ValidationCodes.Form)
    {
        IsSound = false;
        Issues.Add(_start + path, message, code);
    }

    // These are members that a builder misses. Their issues name them in C#.
    public override void ReportErrors(IEnumerable<ValidationIssue> issues, Func<string, string>? pathOf = null)
    {
        foreach (var issue in issues)
        {
            var name = PartName.InSchema(issue.Path);
            Report(pathOf?.Invoke(name) ?? name, name + issue.Message[issue.Path.Length..], issue.Code);
        }
    }

    public override IPlayer? Player(JsonValue json)
    {
        if (json.Kind == JsonTokenType.String)
        {
            return Named(json, "an actor's id", ValidationCodes.UnknownActor, "actor", facts.FindActor);
        }

        if (json.Kind != JsonTokenType.StartObject)
        {
            json.Fail($"is {json}; an actor's id, or an object of an actor, a relation or a claim is expected.");
            return null;
        }

        var parts = Open(json);
        return parts.Has("actor") ? ReadActor(json, parts)
            : parts.Has("what") ? ReadClaim(json, parts)
            : parts.Has("claim") ? Referred(parts)
            : EntityReader.ReadRelation(parts, types.Value);
    }

    public override Relation? Proposition(JsonValue json) =>
        TryOpen(json, "an object") is { } parts ? EntityReader.ReadRelation(parts, types.Value) : null;

    public override Claim? Claim(JsonValue json)
    {
        if (json.Kind != JsonTokenType.String)
        {
            return TryOpen(json, "a claim's id or an object") is { } parts ? ReadClaim(json, parts) : null;
        }

        if (!ClaimScalars.TryClaimId(json, out var id))
        {
            json.Fail($"is {json}; {ClaimScalars.ClaimId.Expected} is expected.");
            return null;
        }

        return Found(json, ValidationCodes.UnknownClaim, "claim", id.ToString(), facts.FindClaim(id));
    }

    public override Source? Source(JsonValue json)
    {
        if (json.Kind == JsonTokenType.String)
        {
            return Named(json, "a source's id", ValidationCodes.UnknownSource, "source", facts.FindSource);
        }

        return TryOpen(json, "a source's id or an object") is { } parts ? ReadSource(json, parts) : null;
    }

    private JsonMemberReader? TryOpen(JsonValue json, string expected)
    {
        if (json.Kind == JsonTokenType.StartObject)
        {
            return Open(json);
        }

        json.Fail($"is {json}; {expected} is expected.");
        return null;
    }

    private T? Named<T>(JsonValue json, string expected, string code, string kind, Func<EntityId, Given<T>?> find)
        where T : class
    {
        if (EntityId.TryParse(json.Text, null, out var id))
        {
            return Found(json, code, kind, id.Value, find(id));
        }

        json.Fail($"is {json}; {expected} is expected: {EntityId.Form}.");
        return null;
    }

    private T? Found<T>(JsonValue json, string code, string kind, string id, Given<T>? found)
        where T : class
    {
        // One that is unknown is reported once, however many places name it; one with errors, where it is given.
        IsSound &= found?.Value is not null;
        if (found is null && _unknown.Add($"{kind} {id}"))
        {
            var where = facts.HasLookup ? "" : "; give it whole";
            json.Fail($"there is no {kind} {id}{where}.", code);
        }

        return found?.Value;
    }

    private static Claim? Referred(JsonMemberReader parts)
    {
        var claim = parts.Claim("claim");
        parts.End();
        return claim;
    }
}
