using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>What sources say: an immutable, indexed snapshot, safe for any number of threads.</summary>
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
        Index = new(claims, _numbers);
    }

    /// <summary>A fact base without anything in it.</summary>
    public static FactBase Empty { get; } = new([], [], []);

    /// <summary>Every source, in the order in which they were read.</summary>
    public Many<Source> Sources => new(_sources);

    /// <summary>Every claim, in the order in which they were made.</summary>
    public Claims<Relation> Claims => new(this, Places.All(_claims.Length), null);

    internal FactIndex Index { get; }

    internal int ActorCount => _actors.Length;

    /// <summary>The actor with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this type; the message names near ids.</exception>
    public T Get<T>(EntityId id)
        where T : class, IActor => TryGet<T>(id, out var actor)
        ? actor
        : throw new KeyNotFoundException(NearIds.Message(id, typeof(T).Name, _numbers));

    /// <summary>The actor with an id, if there is one of this type.</summary>
    public bool TryGet<T>(EntityId id, [NotNullWhen(true)] out T? actor)
        where T : class, IActor
    {
        actor = _numbers.Find(id) as T;
        return actor is not null;
    }

    /// <summary>The handle of an actor.</summary>
    /// <exception cref="KeyNotFoundException">There is no actor with its id; the message names near ids.</exception>
    public ActorHandle<T> HandleOf<T>(T actor)
        where T : class, IActor
    {
        ArgumentNullException.ThrowIfNull(actor);
        return NumberOf(actor) is >= 0 and var number
            ? new(number)
            : throw new KeyNotFoundException(NearIds.Message(actor.Id, typeof(T).Name, _numbers));
    }

    /// <summary>The actor with a handle of this fact base.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no actor with its number.</exception>
    public T Get<T>(ActorHandle<T> handle)
        where T : class, IActor => (uint)handle.Number < (uint)_actors.Length
        ? (T)(object)_actors[handle.Number]
        : throw new ArgumentOutOfRangeException(nameof(handle), handle.Number, "The fact base has no such actor.");

    /// <summary>The claim with an id, as it stands here.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Claim Get(ClaimId id) => TryGet(id, out var claim)
        ? claim
        : throw new KeyNotFoundException($"The fact base has no claim {id}.");

    /// <summary>The claim with an id, if there is one.</summary>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out Claim? claim)
    {
        claim = Index.Places.TryGetValue(id, out var place) ? _claims[place] : null;
        return claim is not null;
    }

    /// <summary>The actors of a type or a role.</summary>
    public IEnumerable<T> Actors<T>()
        where T : class, IActor => _actors.OfType<T>();

    /// <summary>The claims of a relation type, or of all that derive from a base relation.</summary>
    public Claims<T> ClaimsOf<T>()
        where T : class, IRelation => Select<T>(Index.Positions.Of<T>());

    /// <summary>The claims in which somebody plays a position.</summary>
    public Claims<TRelation> Playing<TRelation, TPlayer>(Role<TRelation, TPlayer> role, TPlayer player)
        where TRelation : class, IRelation
        where TPlayer : class, IPlayer
    {
        ArgumentNullException.ThrowIfNull(role);
        return Playing<TRelation>(player, role.Name);
    }

    /// <summary>The claims in which somebody plays one of several positions. Used by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Claims<TRelation> Playing<TRelation>(IPlayer player, params ReadOnlySpan<string> roles)
        where TRelation : class, IRelation
    {
        ArgumentNullException.ThrowIfNull(player);
        return Select<TRelation>(Index.Positions.Playing<TRelation>(player, roles));
    }

    /// <summary>
    /// The claims that name somebody or something in any part: as player, also of a nested relation, the condition
    /// or what a time is told by, as speaker, holder or addressee.
    /// </summary>
    public Claims<Relation> Involving(IPlayer player)
    {
        ArgumentNullException.ThrowIfNull(player);
        return Select<Relation>(Index.Mentions.Involving[Index.Mentions.Nodes.Find(player)]);
    }

    /// <summary>The claims that say or deny this, in whatever way; with an id, all of its happening.</summary>
    public Claims<Relation> About(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Select<Relation>(Index.Mentions.About[Index.Mentions.Nodes.Find(relation)]);
    }

    /// <summary>The claims that tell of a happening.</summary>
    public Claims<Relation> Of(EntityId happening) =>
        Select<Relation>(Index.Mentions.About[Index.Mentions.Nodes.FindHappening(happening)]);

    /// <summary>Whether another claim supersedes or retracts this one.</summary>
    public bool IsWithdrawn(ClaimId claim) => Index.Withdrawn.Contains(claim) && Index.Places.ContainsKey(claim);

    /// <summary>Numbers for players beside the actors, whose are as here.</summary>
    internal NodeTable NewNodes() => new(_numbers);

    internal int NumberOf(IActor actor) => _numbers.NumberOf((Actor)actor);

    internal Claim At(int place) => _claims[place];

    internal int PlaceOf(Claim claim) => Index.Places[claim.Id];

    private Claims<T> Select<T>(ReadOnlyMemory<int> places)
        where T : class, IRelation => new(this, new(places), null);
}
