using System.Text.Json;

namespace Dramatis;

/// <summary>Reads the JSON of rows, which name actors, sources and claims by their ids.</summary>
/// <param name="facts">The facts that rows can name.</param>
internal sealed class RowContext(RowFacts facts) : ReadContext(facts.Members)
{
    /// <summary>The first error; null if there is none.</summary>
    public string? Error { get; private set; }

    // Relations refer to others at most 256 levels deep, with three levels of JSON each.
    public override JsonReaderOptions Options { get; } = new() { MaxDepth = 1024 };

    /// <summary>Begins another row.</summary>
    public RowContext Begin()
    {
        (Error, IsSound) = (null, true);
        EndLine();
        return this;
    }

    public override void Report(string path, string message, string code = ValidationCodes.Form)
    {
        IsSound = false;
        Error ??= $"{path} {message}";
    }

    public override IPlayer? Player(JsonValue json)
    {
        if (json.Kind == JsonTokenType.String)
        {
            return Found(json, EntityId.TryParse(json.Text, null, out var id) ? facts.Actor(id) : null);
        }

        if (json.Kind != JsonTokenType.StartObject)
        {
            return Found<IPlayer>(json, null);
        }

        var parts = Open(json);
        if (!parts.Has("claim"))
        {
            return EntityReader.ReadRelation(parts, facts.Types);
        }

        var claim = parts.Claim("claim");
        parts.End();
        return claim;
    }

    public override Source? Source(JsonValue json) =>
        Found(json, EntityId.TryParse(json.Text, null, out var id) ? facts.Source(id) : null);

    public override Claim? Claim(JsonValue json) =>
        Found(json, ClaimId.TryParse(json.Text, null, out var id) ? facts.Claim(id) : null);

    public override Relation? Proposition(JsonValue json) =>
        json.Kind == JsonTokenType.StartObject ? EntityReader.ReadRelation(Open(json), facts.Types) : Found<Relation>(json, null);

    private static T? Found<T>(JsonValue json, T? found)
        where T : class
    {
        if (found is null)
        {
            json.Fail($"is {json}, which the store does not have.");
        }

        return found;
    }
}
