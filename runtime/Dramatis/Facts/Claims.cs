using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace Dramatis;

/// <summary>
/// A selection of claims, in the order in which they were made unless <see cref="ByTime"/> sorts them. Each call gives
/// a narrower selection. Walking over a selection allocates nothing for a claim. Selections can be used from several
/// threads.
/// </summary>
/// <remarks>
/// Claims that others supersede or retract are left out, unless <see cref="IncludingWithdrawn"/> asks for them; only <see
/// cref="FactBase.Claims"/> has all.
/// </remarks>
/// <typeparam name="T">The type of the relations, or a base of it.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(Claims<>.DebugView))]
public sealed partial class Claims<T> : IEnumerable<Claim<T>>
    where T : class, IRelation
{
    private readonly FactBase _facts;
    private readonly Places _places;
    private readonly ClaimFilter? _filter;

    // The claims to leave out, by place; null for none.
    private readonly bool[]? _withdrawn;

    internal Claims(FactBase facts, Places places)
        : this(facts, places, null, facts.Index.WithdrawnPlaces)
    {
    }

    private Claims(FactBase facts, Places places, ClaimFilter? filter, bool[]? withdrawn) =>
        (_facts, _places, _filter, _withdrawn) = (facts, places, filter, withdrawn);

    /// <summary>The selection with the claims that other claims supersede or retract.</summary>
    public Claims<T> IncludingWithdrawn() => new(_facts, _places, _filter, withdrawn: null);

    /// <summary>The claims of one source.</summary>
    public Claims<T> From(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Keep(claim => claim.Source.Id == source.Id);
    }

    /// <summary>
    /// The claims of which an actor is an innermost speaker, even if others report them. What the actor is described as
    /// believing or knowing is not among them.
    /// </summary>
    public Claims<T> SaidBy(IActor who) => Attributed(who, AttributionKind.Said);

    /// <summary>The claims that an actor is described as believing.</summary>
    public Claims<T> BelievedBy(IActor who) => Attributed(who, AttributionKind.Believed);

    /// <summary>The claims that an actor is described as knowing to be true.</summary>
    public Claims<T> KnownBy(IActor who) => Attributed(who, AttributionKind.Known);

    /// <summary>The claims that somebody told an actor, in any step of the attribution.</summary>
    public Claims<T> ToldTo(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var ids = _facts.IdsOf(who);
        return Keep(claim => claim.Attribution.Exists(ids, static (step, ids) => step.Addressees.HasAnyId(ids)));
    }

    /// <summary>
    /// The claims with a cue, the text's own words for the act of speech: <c>Cued("denied")</c>. Any step of the attribution
    /// counts.
    /// </summary>
    public Claims<T> Cued(string cue)
    {
        ArgumentNullException.ThrowIfNull(cue);
        return Keep(claim => claim.Attribution.Exists(cue, static (step, cue) => step.Cues.Includes(cue)));
    }

    /// <summary>The claims that an actor passes on, as a speaker in an outer step of the attribution.</summary>
    public Claims<T> Through(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var ids = _facts.IdsOf(who);
        return Keep(claim => IsPassedOnBy(claim, ids));
    }

    /// <summary>The claims that the source makes in its own voice.</summary>
    public Claims<T> InOwnVoice() => Keep(static claim => claim.Attribution.Count == 0);

    /// <summary>The claims that affirm a modality. The denial of a plan is not among the planned claims.</summary>
    public Claims<T> With(Modality modality) =>
        Keep(claim => claim.Modality == modality && claim.ModalPolarity == Polarity.Affirmed);

    /// <summary>
    /// The claims of which an actor is a holder: its attempt, plan, promise, demand, wish or expectation. The innermost
    /// speaker counts as the holder if none is named.
    /// </summary>
    public Claims<T> HeldBy(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var ids = _facts.IdsOf(who);
        return Keep(claim => claim.EffectiveHolders.HasAnyId(ids));
    }

    /// <summary>The claims that are addressed to an actor.</summary>
    public Claims<T> AddressedTo(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var ids = _facts.IdsOf(who);
        return Keep(claim => claim.Addressees.HasAnyId(ids));
    }

    /// <summary>The claims that affirm their content, in an affirmed modality.</summary>
    // docs/decisions.md: Three selections
    public Claims<T> Affirmed() => Keep(static claim => HasPolarities(claim, Polarity.Affirmed));

    /// <summary>The claims that deny their content, in an affirmed modality.</summary>
    public Claims<T> Denied() => Keep(static claim => HasPolarities(claim, Polarity.Denied));

    /// <summary>
    /// The claims that deny a modality: "no meeting is planned". For the actual modality they deny the content.
    /// </summary>
    public Claims<T> Denied(Modality modality) => modality == Modality.Actual
        ? With(modality).Denied()
        : Keep(claim => claim.Modality == modality && claim.ModalPolarity == Polarity.Denied);

    /// <summary>The claims of at least a given certainty.</summary>
    public Claims<T> AtLeast(Certainty certainty) => Keep(claim => claim.Certainty <= certainty);

    /// <summary>The claims that depend on a condition.</summary>
    public Claims<T> Conditional() => Keep(static claim => claim.Condition is not null);

    /// <summary>The claims that depend on a given proposition.</summary>
    public Claims<T> If(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var (facts, node) = (_facts, _facts.Index.Mentions.Nodes.Find(relation));
        return Keep(claim => node != NodeTable.None && facts.Index.Mentions.Conditions[facts.PlaceOf(claim)] == node);
    }

    /// <summary>
    /// The claims with small words that narrow them or a part of them, or with given ones: <c>Qualified("formally")</c>.
    /// </summary>
    /// <param name="words">The words; null for any.</param>
    public Claims<T> Qualified(string? words = null) => Keep(claim =>
        claim.Qualifiers.Exists(words, static (one, words) => words is null || one == words)
        || claim.QualifiedParts.Exists(words, static (one, words) => words is null || one.Words == words));

    /// <summary>The claims with a doubt about a given part, or any doubt.</summary>
    /// <param name="part">The part by its C# name; null for any doubt.</param>
    public Claims<T> Doubtful(string? part = null) => Keep(claim => HasDoubt(claim, part));

    /// <summary>The claims with an inference about a given part, or any inference.</summary>
    /// <param name="part">The part by its C# name; null for any inference.</param>
    public Claims<T> Inferred(string? part = null) => Keep(claim => HasInference(claim, part));

    /// <summary>Walks over the claims.</summary>
    public Enumerator GetEnumerator() => new(_facts, _places, _filter, _withdrawn);

    IEnumerator<Claim<T>> IEnumerable<Claim<T>>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    /// <summary>The number of claims and the type of their relations: <c>3 x Meeting</c>. It takes a walk.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this.Count()} x {typeof(T).Name}");

    internal Claims<T> Keep(Func<Claim, bool> passes) => new(_facts, _places, new(passes, _filter), _withdrawn);

    private Claims<T> Attributed(IActor who, AttributionKind kind)
    {
        ArgumentNullException.ThrowIfNull(who);
        var ids = _facts.IdsOf(who);
        return Keep(claim => claim.Attribution.Count > 0
            && claim.Attribution[^1].Kind == kind
            && claim.Attribution[^1].Speakers.HasAnyId(ids));
    }

    private static bool HasPolarities(Claim claim, Polarity polarity) =>
        claim.Polarity == polarity && claim.ModalPolarity == Polarity.Affirmed;

    private static bool IsPassedOnBy(Claim claim, EntityId[] ids)
    {
        for (var i = 0; i < claim.Attribution.Count - 1; i++)
        {
            if (claim.Attribution[i].Speakers.HasAnyId(ids))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDoubt(Claim claim, string? part) => claim.Doubts.Exists(
        part, static (doubt, part) => part is null || PartName.AreOne(doubt.About, part));

    private static bool HasInference(Claim claim, string? part) => claim.Inferences.Exists(
        part, static (inference, part) => part is null || PartName.AreOne(inference.About, part));

    /// <summary>The places of the selected claims in the fact base.</summary>
    private IEnumerable<int> AdmittedPlaces()
    {
        var walk = GetEnumerator();
        while (walk.MoveNext())
        {
            yield return walk.Place;
        }
    }

    private IEnumerator<Claim<T>> Walk()
    {
        foreach (var claim in this)
        {
            yield return claim;
        }
    }

    /// <summary>The claims as a debugger lists them.</summary>
    private sealed class DebugView(Claims<T> claims)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public Claim<T>[] Items => [.. claims];
    }
}
