namespace Dramatis;

/// <summary>Makes claims of rows, with their actors and sources.</summary>
/// <param name="types">The types of the schemas.</param>
/// <param name="rows">The rows that others name.</param>
internal sealed class RowFacts(SchemaTypes types, IRowLookup rows)
{
    private readonly Dictionary<EntityId, Actor> _actors = [];
    private readonly Dictionary<EntityId, Source> _sources = [];
    private readonly Dictionary<ClaimId, Claim> _claims = [];
    private readonly Stack<RowContext> _resting = [];

    public SchemaTypes Types => types;

    /// <summary>The builder that checks claims, so that they have the warnings that they had when they were made.</summary>
    public FactBase.Builder Builder { get; private set; } = NewBuilder();

    public FormerMembers Members { get; } = new();

    public Actor? Actor(EntityId id) => _actors.TryGetValue(id, out var known) ? known
        : rows.Actor(id) is { } body ? Actor(id, body)
        : null;

    /// <summary>The actor of a row.</summary>
    /// <exception cref="FactStoreException">The row is damaged.</exception>
    public Actor Actor(EntityId id, byte[] body) => Keep(_actors, id, ReadActor(id, body));

    /// <summary>The source with an id, which the builder knows from then on: a time of a claim can be told by another source.</summary>
    /// <exception cref="FactStoreException">The row is damaged.</exception>
    public Source? Source(EntityId id)
    {
        var source = _sources.TryGetValue(id, out var known) ? known
            : rows.Source(id) is { } body ? Keep(_sources, id, ReadSource(id, body))
            : null;
        if (source is not null)
        {
            Builder.Know(source);
        }

        return source;
    }

    public Claim? Claim(ClaimId id) => _claims.TryGetValue(id, out var known) ? known
        : rows.Claim(id) is { } row ? Claim(row)
        : null;

    /// <summary>The claim of a row.</summary>
    /// <exception cref="FactStoreException">The row is damaged.</exception>
    public Claim Claim(StoredClaim row) =>
        _claims.TryGetValue(row.Id, out var known) ? known : Keep(_claims, row.Id, ReadClaim(row));

    /// <summary>Forgets the claims, and all else if that is much.</summary>
    public void Forget(int mostKept)
    {
        _claims.Clear();
        Builder = NewBuilder();
        if (_actors.Count + _sources.Count > mostKept)
        {
            _actors.Clear();
            _sources.Clear();
        }
    }

    /// <exception cref="FactStoreException">The row is damaged.</exception>
    public Actor ReadActor(EntityId id, byte[] body) => Read(
        body, $"actor {id}", (context, json) => EntityReader.ReadActor(context.Open(json), types).Actor);

    /// <exception cref="FactStoreException">The row is damaged.</exception>
    public Source ReadSource(EntityId id, byte[] body) => Read(
        body, $"source {id}", static (context, json) => ClaimParts.ReadSource(context.Open(json)));

    private static FactBase.Builder NewBuilder() => new() { Awaits = static _ => true };

    private static T Keep<TId, T>(Dictionary<TId, T> known, TId id, T value)
        where TId : notnull
    {
        known[id] = value;
        return value;
    }

    private Claim ReadClaim(StoredClaim row) => Read(row.Body, $"claim {row.Id}", (context, json) =>
    {
        var (_, parts) = ClaimParts.Read(context.Open(json));
        if (!context.IsSound)
        {
            return null;
        }

        Builder.RecordedAt = row.Recorded is { } ticks ? new(ticks, TimeSpan.Zero) : null;
        var claim = Builder.Make(parts.Proposition, parts.Mode, context.Current(parts.Context));
        if (claim.Id != row.Id)
        {
            context.Report("claim", "does not follow from the content.");
        }

        return claim;
    });

    private T Read<T>(byte[] body, string what, Func<RowContext, JsonValue, T?> read)
        where T : class
    {
        // A row can name a claim, whose row is read meanwhile.
        var context = _resting.TryPop(out var resting) ? resting : new(this);
        try
        {
            var value = read(context.Begin(), new(body, context));
            return value is not null && context.IsSound ? value : throw Damaged(what, context.Error);
        }
        catch (ValidationException refused)
        {
            throw Damaged(what, string.Join(" ", refused.Issues));
        }
        catch (System.Text.Json.JsonException wrong)
        {
            throw Damaged(what, wrong.Message);
        }
        finally
        {
            _resting.Push(context);
        }
    }

    private static FactStoreException Damaged(string what, string? why) =>
        new($"The {what} of the store cannot be read: {JsonValue.InOneLine(JsonValue.Clip(why ?? "it is not complete."))}");
}

/// <summary>Finds the rows that others name.</summary>
internal interface IRowLookup
{
    byte[]? Actor(EntityId id);

    byte[]? Source(EntityId id);

    StoredClaim? Claim(ClaimId id);
}
