using System.Text.Json;

namespace Dramatis;

/// <summary>Reads values that stand alone, with whatever they refer to inside them.</summary>
/// <param name="types">The types that are known.</param>
/// <param name="options">How deep values can stand in each other, as whoever reads has set it.</param>
internal sealed class InlineContext(Lazy<SchemaTypes> types, JsonReaderOptions options) : ReadContext(new())
{
    private readonly List<string> _issues = [];
    private readonly List<Claim> _claims = [];

    public override JsonReaderOptions Options => options;

    public override void Report(string path, string message)
    {
        IsSound = false;
        _issues.Add(path.Length == 0 ? message : $"{path}: {message}");
    }

    /// <summary>Ends the value: what refers to claims inside it leads to the ids that they have.</summary>
    /// <exception cref="JsonException">Something is wrong; it names everything.</exception>
    public void End()
    {
        if (Former is { } former)
        {
            _claims.ForEach(claim => claim.Redirect(former.Current));
        }

        if (!IsSound)
        {
            throw new JsonException(string.Join(" ", _issues));
        }
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

    public override Source? Source(JsonValue json)
    {
        if (TryOpen(json) is not { } parts)
        {
            return null;
        }

        var source = ClaimParts.ReadSource(parts);
        parts.End();
        return source;
    }

    private MemberReader? TryOpen(JsonValue json)
    {
        if (json.Kind == JsonTokenType.StartObject)
        {
            return Open(json);
        }

        json.Fail($"is {json}; an object is expected.");
        return null;
    }

    private Claim? ReadClaim(MemberReader parts)
    {
        ClaimId? given = null;
        parts.Field("claim", ref given, Scalar.ClaimId);
        var read = ClaimParts.Read(parts);
        parts.End();
        if (!IsSound)
        {
            return null;
        }

        var claim = new Claim(read.Proposition, read.Mode, read.Context);
        CheckId(parts, given, read, claim.Id);
        _claims.Add(claim);
        return claim;
    }
}
