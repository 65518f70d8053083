using System.Collections;

namespace Dramatis;

/// <summary>
/// The clashes of a fact base, or of a part of it. Nothing is compared before they are asked for, and each is told as soon as
/// it is found.
/// </summary>
/// <remarks>
/// Selections combine: <c>facts.Clashes().Of(kabulov).OfKind(ClashKind.Change)</c>. Those by actor, source and type compare
/// only the claims that they concern.
/// </remarks>
public sealed class Clashes : IEnumerable<Clash>
{
    private readonly FactBase _facts;
    private readonly ClashScope _scope;
    private readonly Func<ComparedClaim, ComparedClaim, bool> _keeps;
    private readonly ClashKind? _kind;

    internal Clashes(FactBase facts)
        : this(facts, ClashScope.All(facts), static (_, _) => true, null)
    {
    }

    private Clashes(FactBase facts, ClashScope scope, Func<ComparedClaim, ComparedClaim, bool> keeps, ClashKind? kind) =>
        (_facts, _scope, _keeps, _kind) = (facts, scope, keeps, kind);

    /// <summary>
    /// The clashes of claims that name an actor, or one that is the same, a part or a whole of it, or acts for it or it for that.
    /// </summary>
    public Clashes Of(IActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var places = ClashScope.Naming(_facts, (Actor)actor);
        return Narrowed(
            ClashScope.WithAddedUp(_facts, places, places), (one, other) => places.Contains(one.Place) || places.Contains(other.Place));
    }

    /// <summary>The clashes of a claim.</summary>
    public Clashes Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!_facts.Index.Places.TryGetValue(claim.Id, out var place))
        {
            return Narrowed([], static (_, _) => false);
        }

        return Narrowed(
            ClashScope.WithAddedUp(_facts, _facts.ClashIndex.Like(new ComparedClaims(_facts, _scope).At(place)), [place]),
            (one, other) => one.Origin.Id == claim.Id || other.Origin.Id == claim.Id);
    }

    /// <summary>The clashes of claims of a relation type, or of a base of it, with any others.</summary>
    public Clashes Of<T>()
        where T : class, IRelation => Narrowed(
            _facts.ClashIndex.Like(_facts.ClaimsOf<T>().Select(static claim => claim.Whole)),
            static (one, other) => one.Origin.What is T || other.Origin.What is T);

    /// <summary>The clashes between two sources; of a source with itself if both are one.</summary>
    public Clashes Between(Source one, Source other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Narrowed(
            [.. _facts.ClashIndex.From(one), .. _facts.ClashIndex.From(other)],
            (first, second) =>
                (first.Origin.Source.Id == one.Id && second.Origin.Source.Id == other.Id)
                || (first.Origin.Source.Id == other.Id && second.Origin.Source.Id == one.Id));
    }

    /// <summary>The clashes of claims whose relations may both hold or happen in a time.</summary>
    public Clashes During(When when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return new(_facts, _scope, (one, other) => _keeps(one, other) && IsIn(one, when) && IsIn(other, when), _kind);
    }

    /// <summary>The clashes of a kind.</summary>
    public Clashes OfKind(ClashKind kind) =>
        new(_facts, _scope, _kind is { } other && other != kind ? static (_, _) => false : _keeps, kind);

    /// <summary>The same clashes. The search ends with an exception once it is cancelled.</summary>
    public Clashes WithCancellation(CancellationToken cancellation) =>
        new(_facts, _scope with { Cancellation = cancellation }, _keeps, _kind);

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public IEnumerator<Clash> GetEnumerator() =>
        new ClashFinder(_facts, _scope).Clashes(_keeps, _kind).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsIn(ComparedClaim claim, When when) =>
        ((IAnchor)claim.Origin.What).Time is not { } time || time.Intersects(when) != Truth.No;

    private Clashes Narrowed(HashSet<int> places, Func<ComparedClaim, ComparedClaim, bool> keeps) => new(
        _facts,
        _scope.Within(places),
        (one, other) => _keeps(one, other) && keeps(one, other),
        _kind);
}
