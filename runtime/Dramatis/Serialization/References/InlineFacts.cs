namespace Dramatis;

/// <summary>The actors, sources and claims that JSON can name: those that it gives whole, and those of a lookup.</summary>
/// <param name="against">The lookup; null if there is none.</param>
/// <param name="before">The facts of an attempt before, which knew what comes later in the text; null for the first.</param>
internal sealed class InlineFacts(IFactLookup? against, InlineFacts? before)
{
    private readonly Dictionary<EntityId, Given<Actor>> _actors = [];
    private readonly Dictionary<EntityId, Given<Source>> _sources = [];
    private readonly Dictionary<ClaimId, Given<Claim>> _claims = [];
    private readonly HashSet<object> _unknown = [];
    private readonly FactBase.Builder _builder = new();

    /// <summary>True if there is a lookup.</summary>
    public bool HasLookup => against is not null;

    /// <summary>True if something was named before it was given, so that another attempt knows more.</summary>
    public bool IsNamedEarly { get; private set; }

    /// <summary>The actor with an id: unknown, or given with errors if its value is null.</summary>
    public Given<Actor>? FindActor(EntityId id) =>
        Find(_actors, before?._actors, id) ?? Known(id, against?.FindActor(id));

    /// <summary>The source with an id: unknown, or given with errors if its value is null.</summary>
    public Given<Source>? FindSource(EntityId id)
    {
        var found = Find(_sources, before?._sources, id) ?? Known(id, against?.FindSource(id));
        if (found?.Value is { } source)
        {
            _builder.Know(source);
        }

        return found;
    }

    /// <summary>The claim with an id: unknown, or given with errors if its value is null.</summary>
    public Given<Claim>? FindClaim(ClaimId id) =>
        Find(_claims, before?._claims, id) ?? Known(id, against?.FindClaim(id));

    /// <summary>Enters an actor that is given whole; null for one with errors.</summary>
    /// <returns>The actor to use, and a message if another has its id.</returns>
    public (Actor? Actor, string? Clash) Enter(EntityId id, Actor? actor, string pointer, JsonValue json)
    {
        var known = (_actors.TryGetValue(id, out var given) ? given.Value : null)
            ?? (before?._actors.TryGetValue(id, out given) == true ? given.Value : null)
            ?? against?.FindActor(id);
        var clash = known is not null && actor is not null && !known.Equals(actor) ? ClashMessage.Of(known, actor) : null;
        Enter(_actors, id, clash is null ? known ?? actor : null, pointer, json);
        return (clash is null && actor is not null ? known ?? actor : null, clash);
    }

    /// <summary>Checks and enters a source that is given whole.</summary>
    /// <exception cref="ValidationException">It has errors, or another source has its id.</exception>
    public void Enter(Source source, string pointer)
    {
        if (against?.FindSource(source.Id) is { } known)
        {
            _builder.Know(known);
        }

        Enter(_sources, source.Id, null, pointer);
        _builder.Take(source, text: null);
        _sources[source.Id] = new(source, pointer, default);
    }

    /// <summary>Records a source that has errors.</summary>
    public void EnterUnsound(EntityId source, string pointer) => Enter(_sources, source, null, pointer);

    /// <summary>Makes a claim.</summary>
    /// <exception cref="ValidationException">The claim has errors.</exception>
    public Claim Make(ClaimParts parts, ClaimContext context)
    {
        _builder.Awaits ??= IsKnown;
        return _builder.Make(parts.Proposition, parts.Mode, context);
    }

    /// <summary>Enters a claim by the id that other parts of the text can give; null for one with errors.</summary>
    public void Enter(ClaimId id, Claim? claim, string pointer) => Enter(_claims, id, claim, pointer);

    // Without a lookup nothing tells which claims there are, and a claim that stands alone may refer to any.
    private bool IsKnown(ClaimId id) => !HasLookup || FindClaim(id) is not null;

    private static Given<T>? Find<TId, T>(Dictionary<TId, Given<T>> here, Dictionary<TId, Given<T>>? earlier, TId id)
        where TId : notnull
        where T : class =>
        here.TryGetValue(id, out var given) || earlier?.TryGetValue(id, out given) == true ? given : null;

    private Given<T>? Known<TId, T>(TId id, T? known)
        where TId : notnull
        where T : class
    {
        if (known is null)
        {
            _unknown.Add(id);
            return null;
        }

        return new(known, "", default);
    }

    private void Enter<TId, T>(Dictionary<TId, Given<T>> here, TId id, T? value, string pointer, JsonValue json = default)
        where TId : notnull
        where T : class
    {
        here.TryAdd(id, new(value, pointer, json));
        IsNamedEarly |= _unknown.Contains(id);
    }
}

/// <summary>An object that JSON names.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="Value">The object; null if it has errors, which were reported.</param>
/// <param name="Pointer">The place where it is given whole; empty if a lookup has it.</param>
/// <param name="Json">The JSON of an actor that is given whole; the default for all else.</param>
internal readonly record struct Given<T>(T? Value, string Pointer, JsonValue Json)
    where T : class;
