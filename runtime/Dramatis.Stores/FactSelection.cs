using System.Collections.Immutable;

namespace Dramatis;

/// <summary>A part of a store. Each call makes it narrower; <see cref="All"/> is everything.</summary>
/// <example><code>store.ReadAsync(select => select.Of&lt;Meeting&gt;().Involving(kabulov).During("2024/.."))</code></example>
public sealed record FactSelection
{
    private FactSelection()
    {
    }

    /// <summary>All claims.</summary>
    public static FactSelection All { get; } = new();

    /// <summary>The players that each claim names, in any part.</summary>
    internal ImmutableArray<PlayerKey> Players { get; private init; } = [];

    /// <summary>The sources, of which each claim has one; null for any.</summary>
    internal ImmutableArray<EntityId>? Sources { get; private init; }

    /// <summary>The type of the relations; null for any.</summary>
    internal Type? Type { get; private init; }

    /// <summary>The declared type of the relations; null for any.</summary>
    internal RelationDescriptor? Descriptor { get; private init; }

    /// <summary>True if a type is asked for.</summary>
    internal bool IsOfType => Type is not null || Descriptor is not null;

    /// <summary>The numbers of types in a store; null for any.</summary>
    internal ImmutableArray<long>? TypeNumbers { get; private init; }

    /// <summary>The subject of the claims; null for any.</summary>
    internal PlayerKey? Subject { get; private init; }

    /// <summary>The times in which each claim's relation may hold or happen.</summary>
    internal ImmutableArray<When> Times { get; private init; } = [];

    internal DateTimeOffset? LeastRecorded { get; private init; }

    internal DateTimeOffset? MostRecorded { get; private init; }

    /// <summary>The ids of the claims; null for any.</summary>
    internal ImmutableHashSet<ClaimId>? Ids { get; private init; }

    /// <summary>The claim after which the part begins, in the order of appending; null for the first.</summary>
    internal ClaimId? Before { get; private init; }

    /// <summary>The greatest number of claims; null for all.</summary>
    internal int? Most { get; private init; }

    /// <summary>True if claims that others supersede or retract are left out.</summary>
    internal bool IsStanding { get; private init; }

    internal bool IsAll => this == All;

    /// <summary>The claims that name a player in any part, as <see cref="FactBase.Involving"/> finds them.</summary>
    public FactSelection Involving(IPlayer player) => this with { Players = Players.Add(PlayerKey.Of(player)) };

    /// <summary>The claims that name an actor, given by its id, in any part.</summary>
    public FactSelection Involving(EntityId actor) => this with { Players = Players.Add(PlayerKey.Actor(actor)) };

    /// <summary>The claims about a relation, or about its happening if it has an id.</summary>
    public FactSelection About(Relation what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return this with { Subject = PlayerKey.Of(what) };
    }

    /// <summary>The claims about a happening.</summary>
    public FactSelection Of(EntityId happening) => this with { Subject = PlayerKey.Happening(happening) };

    /// <summary>The claims of a relation type and of the types that derive from it.</summary>
    public FactSelection Of<T>()
        where T : class, IRelation =>
        Type is null || Type.IsAssignableFrom(typeof(T)) ? this with { Type = typeof(T) }
        : typeof(T).IsAssignableFrom(Type) ? this
        : this with { Type = typeof(T), Most = 0 };

    /// <summary>The claims of a relation type that is known by its declaration, and of the types that derive from it.</summary>
    public FactSelection Of(RelationDescriptor type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Descriptor is null || type.Is(Descriptor) ? this with { Descriptor = type }
            : Descriptor.Is(type) ? this
            : this with { Descriptor = type, Most = 0 };
    }

    /// <summary>The claims of some sources.</summary>
    public FactSelection From(params ReadOnlySpan<EntityId> sources)
    {
        ImmutableArray<EntityId> all = [.. sources];
        return this with { Sources = Sources is { } known ? [.. known.Intersect(all)] : all };
    }

    /// <summary>The claims of a source.</summary>
    public FactSelection From(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return From(source.Id);
    }

    /// <summary>
    /// The claims about an event that may lie within a time, or a state that may have held for some of it, as
    /// <see cref="Claims{T}.During"/> selects them. A time with an open end: <c>2024/..</c>.
    /// </summary>
    public FactSelection During(When when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return this with { Times = Times.Add(when) };
    }

    /// <summary>The claims that were recorded at an instant or after it.</summary>
    public FactSelection RecordedSince(DateTimeOffset instant) =>
        this with { LeastRecorded = LeastRecorded > instant ? LeastRecorded : instant };

    /// <summary>The claims that were recorded at an instant or before it.</summary>
    /// <remarks>
    /// Later corrections count, too. The facts that were known at an instant are those of <see cref="FactBase.AsRecordedAt"/>.
    /// </remarks>
    public FactSelection RecordedUntil(DateTimeOffset instant) =>
        this with { MostRecorded = MostRecorded < instant ? MostRecorded : instant };

    /// <summary>The claims with some ids. An id that the store does not know finds nothing.</summary>
    public FactSelection These(IEnumerable<ClaimId> claims)
    {
        var all = claims.ToImmutableHashSet();
        return this with { Ids = Ids is null ? all : Ids.Intersect(all) };
    }

    /// <summary>The claims that no other claim supersedes or retracts.</summary>
    public FactSelection NotWithdrawn() => this with { IsStanding = true };

    /// <summary>The claims that were appended after one, for the next page of a list.</summary>
    public FactSelection After(ClaimId claim) => this with { Before = claim };

    /// <summary>At most a number of the claims, the first ones.</summary>
    public FactSelection Take(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return this with { Most = Math.Min(Most ?? most, most) };
    }

    /// <summary>The claims of types that a store knows by their numbers.</summary>
    internal FactSelection OfTypes(ImmutableArray<long> types) => this with { TypeNumbers = types };

    /// <summary>Tells whether a claim is among those selected, apart from its place and from withdrawals.</summary>
    internal bool Admits(Claim claim) =>
        IsOfTypes(claim.What)
        && (Ids is null || Ids.Contains(claim.Id))
        && (Sources is not { } sources || sources.Contains(claim.Source.Id))
        && (LeastRecorded is not { } least || claim.RecordedAt >= least)
        && (MostRecorded is not { } most || claim.RecordedAt is null || claim.RecordedAt <= most)
        && (Subject is not { } subject || PlayerKey.Of(claim.What) == subject)
        && (Players.IsEmpty || NamesAll(claim))
        && Times.All(when => IsIn(claim, when));

    /// <summary>Tells whether a relation is of the types that are asked for.</summary>
    internal bool IsOfTypes(Relation what) =>
        (Type is null || Type.IsInstanceOfType(what)) && (Descriptor is null || what.Descriptor.Is(Descriptor));

    private static bool IsIn(Claim claim, When when) => claim.What switch
    {
        IEventRelation happens => happens.On?.FallsIn(when) != Truth.No,
        IStateRelation holds => holds.During?.Intersects(when) != Truth.No,
        _ => false,
    };

    private bool NamesAll(Claim claim)
    {
        var named = MentionWalk.Of(claim).Where(static one => one.Parts.HasFlag(MentionParts.Names)).Select(static one => one.Player).ToHashSet();
        return Players.All(named.Contains);
    }
}
