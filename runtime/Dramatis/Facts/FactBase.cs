using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dramatis;

/// <summary>
/// A fact base: the claims of sources with their actors. It is immutable and safe for any number of threads.
/// </summary>
/// <remarks>
/// A <see cref="Builder"/> makes it. An index is made when a query first needs it, so the first query of a kind takes
/// longer than later ones.
/// </remarks>
public sealed partial class FactBase
{
    private readonly Actor[] _actors;
    private readonly Source[] _sources;
    private readonly Claim[] _claims;
    private readonly ActorNumbers _numbers;

    private FactBase(Actor[] actors, Source[] sources, Claim[] claims)
    {
        (_actors, _sources, _claims) = (actors, sources, claims);
        _numbers = new(actors);
        Index = new(claims, sources, _numbers);
    }

    /// <summary>An empty fact base.</summary>
    public static FactBase Empty { get; } = new([], [], []);

    /// <summary>All sources, in the order in which they were read.</summary>
    public Many<Source> Sources => new(_sources);

    /// <summary>All claims, in the order in which they were made, those that others supersede or retract among them.</summary>
    public Claims<Relation> Claims => new Claims<Relation>(this, Places.All(_claims.Length)).IncludingWithdrawn();

    internal FactIndex Index { get; }

    internal int ActorCount => _actors.Length;

    internal int ClaimCount => _claims.Length;

    /// <summary>The actor with an id.</summary>
    /// <exception cref="KeyNotFoundException">
    /// The fact base has no actor with this id and type. The message names similar ids.
    /// </exception>
    public T Get<T>(EntityId id)
        where T : class, IActor => TryGet<T>(id, out var actor)
        ? actor
        : throw new KeyNotFoundException(NearIds.Message(id, typeof(T).Name, _numbers));

    /// <summary>Finds the actor with an id and a type.</summary>
    public bool TryGet<T>(EntityId id, [NotNullWhen(true)] out T? actor)
        where T : class, IActor
    {
        actor = _numbers.Find(id) as T;
        return actor is not null;
    }

    /// <summary>The handle of an actor.</summary>
    /// <exception cref="KeyNotFoundException">
    /// The fact base has no actor with this id. The message names similar ids.
    /// </exception>
    public ActorHandle<T> HandleOf<T>(T actor)
        where T : class, IActor
    {
        ArgumentNullException.ThrowIfNull(actor);
        return NumberOf(actor) is >= 0 and var number
            ? new(number)
            : throw new KeyNotFoundException(NearIds.Message(actor.Id, typeof(T).Name, _numbers));
    }

    /// <summary>The actor with a handle of this fact base.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The handle is of another fact base, which has more actors.
    /// </exception>
    /// <exception cref="InvalidCastException">
    /// The handle is of another fact base, and its number belongs to an actor of another type here.
    /// </exception>
    public T Get<T>(ActorHandle<T> handle)
        where T : class, IActor => (uint)handle.Number < (uint)_actors.Length
        ? (T)(object)_actors[handle.Number]
        : throw new ArgumentOutOfRangeException(nameof(handle), handle.Number, "The fact base has no such actor.");

    /// <summary>
    /// The claim with an id, with the places, doubts and other details that this fact base has for it.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The fact base has no such claim.</exception>
    public Claim Get(ClaimId id) => TryGet(id, out var claim)
        ? claim
        : throw new KeyNotFoundException($"The fact base has no claim {id}.");

    /// <summary>Finds the claim with an id.</summary>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out Claim? claim)
    {
        claim = Index.Places.TryGetValue(id, out var place) ? _claims[place] : null;
        return claim is not null;
    }

    /// <summary>Finds the actor with an id as text and a type; a text that is no id finds none.</summary>
    public bool TryGet<T>([NotNullWhen(true)] string? id, [NotNullWhen(true)] out T? actor)
        where T : class, IActor
    {
        actor = null;
        return EntityId.TryParse(id, null, out var known) && TryGet(known, out actor);
    }

    /// <summary>Finds the claim with an id as text; a text that is no id finds none.</summary>
    public bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Claim? claim)
    {
        claim = null;
        return ClaimId.TryParse(id, null, out var known) && TryGet(known, out claim);
    }

    /// <summary>The actors of a type or a role.</summary>
    public IEnumerable<T> Actors<T>()
        where T : class, IActor => _actors.OfType<T>();

    /// <summary>The claims of a relation type and of the types that derive from it.</summary>
    public Claims<T> ClaimsOf<T>()
        where T : class, IRelation => Select<T>(Index.Positions.Of<T>());

    /// <summary>The claims in which a player plays a position.</summary>
    public Claims<TRelation> Playing<TRelation, TPlayer>(Role<TRelation, TPlayer> role, TPlayer player)
        where TRelation : class, IRelation
        where TPlayer : class, IPlayer
    {
        ArgumentNullException.ThrowIfNull(role);
        return Playing<TRelation>(player, role.Name);
    }

    /// <summary>The claims in which a player plays one of several positions. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Claims<TRelation> Playing<TRelation>(IPlayer player, params ReadOnlySpan<string> roles)
        where TRelation : class, IRelation
    {
        ArgumentNullException.ThrowIfNull(player);
        if (NamesakesOf(player) is not { } ones)
        {
            return Select<TRelation>(Index.Positions.Playing<TRelation>(player, roles));
        }

        var names = roles.ToArray();
        return SelectAll<TRelation>(ones, one => Index.Positions.Playing<TRelation>(one, names));
    }

    /// <summary>
    /// The claims that name a player in any part: in a position of the relation, of a nested relation, of the condition
    /// or of the anchor of a time, or as a speaker, holder or addressee.
    /// </summary>
    public Claims<Relation> Involving(IPlayer player)
    {
        ArgumentNullException.ThrowIfNull(player);
        return NamesakesOf(player) is { } ones
            ? SelectAll<Relation>(ones, one => Index.Mentions.Involving[Index.Mentions.Nodes.Find(one)])
            : Select<Relation>(Index.Mentions.Involving[Index.Mentions.Nodes.Find(player)]);
    }

    /// <summary>
    /// The claims about a relation, in any polarity and modality. For a relation with an id these are all claims about
    /// its happening.
    /// </summary>
    public Claims<Relation> About(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return About(Index.Mentions.Nodes.Find(relation));
    }

    /// <summary>The claims about the happening with an id.</summary>
    public Claims<Relation> Of(EntityId happening) => About(Index.Mentions.Nodes.FindHappening(happening));

    /// <summary>Tells whether another claim supersedes or retracts a claim.</summary>
    public bool IsWithdrawn(ClaimId claim) => Index.Withdrawn.Contains(claim) && Index.Places.ContainsKey(claim);

    /// <summary>The numbers of claims, sources and actors.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{_claims.Length} claims of {_sources.Length} sources, {_actors.Length} actors");

    /// <summary>Makes a table of numbers for players, in which actors have the numbers of this fact base.</summary>
    internal NodeTable NewNodes() => new(_numbers);

    internal int NumberOf(IActor actor) => _numbers.NumberOf((Actor)actor);

    internal Claim At(int place) => _claims[place];

    internal int PlaceOf(Claim claim) => Index.Places[claim.Id];

    private Claims<T> Select<T>(ReadOnlyMemory<int> places)
        where T : class, IRelation => new(this, new(places));
}
