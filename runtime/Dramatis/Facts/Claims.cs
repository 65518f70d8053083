using System.Collections;

namespace Dramatis;

/// <summary>
/// A selection of claims, in the order in which they were made unless <see cref="ByTime"/> sorts them. Each call
/// narrows it; walking over it allocates nothing per claim.
/// </summary>
/// <typeparam name="T">The relation that the claims are about, or a base of it.</typeparam>
public sealed partial class Claims<T> : IEnumerable<Claim<T>>
    where T : class, IRelation
{
    private readonly FactBase _facts;
    private readonly Places _places;
    private readonly ClaimFilter? _filter;

    internal Claims(FactBase facts, Places places, ClaimFilter? filter) =>
        (_facts, _places, _filter) = (facts, places, filter);

    /// <summary>Those of one source.</summary>
    public Claims<T> From(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Keep(claim => claim.Source.Id == source.Id);
    }

    /// <summary>Those that somebody says in the end, reported by whomever.</summary>
    public Claims<T> SaidBy(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Keep(claim => claim.InnermostSpeakers.HasId(who.Id));
    }

    /// <summary>Those that somebody passes on: who stands in an outer step of the attribution.</summary>
    public Claims<T> Through(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Keep(claim => IsPassedOnBy(claim, who));
    }

    /// <summary>Those that the source itself makes.</summary>
    public Claims<T> InOwnVoice() => Keep(static claim => claim.Attribution.Count == 0);

    /// <summary>Those that affirm a modality: what is planned, not what is said not to be.</summary>
    public Claims<T> With(Modality modality) =>
        Keep(claim => claim.Modality == modality && claim.ModalPolarity == Polarity.Affirmed);

    /// <summary>
    /// Those whose try, plan, promise, demand, wish or expectation is somebody's, be it as the speaker's own.
    /// </summary>
    public Claims<T> HeldBy(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Keep(claim => claim.EffectiveHolders.HasId(who.Id));
    }

    /// <summary>Those that are addressed to somebody.</summary>
    public Claims<T> AddressedTo(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Keep(claim => claim.Addressees.HasId(who.Id));
    }

    /// <summary>Those that say, in an affirmed modality, that it is so.</summary>
    public Claims<T> Affirmed() => Keep(static claim => HasPolarities(claim, Polarity.Affirmed));

    /// <summary>Those that say, in an affirmed modality, that it is not so, or shall not be.</summary>
    public Claims<T> Denied() => Keep(static claim => HasPolarities(claim, Polarity.Denied));

    /// <summary>Those that deny a modality: "no meeting is planned". What is denied as actual is not so.</summary>
    public Claims<T> Denied(Modality modality) => modality == Modality.Actual
        ? With(modality).Denied()
        : Keep(claim => claim.Modality == modality && claim.ModalPolarity == Polarity.Denied);

    /// <summary>Those that are said at least this firmly.</summary>
    public Claims<T> AtLeast(Certainty certainty) => Keep(claim => claim.Certainty <= certainty);

    /// <summary>Those that depend on a condition.</summary>
    public Claims<T> Conditional() => Keep(static claim => claim.Condition is not null);

    /// <summary>Those that depend on this being so, or not being so.</summary>
    public Claims<T> If(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var (facts, node) = (_facts, _facts.Index.Mentions.Nodes.Find(relation));
        return Keep(claim => node != NodeTable.None && facts.Index.Mentions.Conditions[facts.PlaceOf(claim)] == node);
    }

    /// <summary>Those with a doubt, about a part or any.</summary>
    /// <param name="part">The part by its C# name; none means any doubt.</param>
    public Claims<T> Doubtful(string? part = null) => Keep(claim => HasDoubt(claim, part));

    /// <summary>Those that the encoder concluded, in a part or anyhow.</summary>
    /// <param name="part">The part by its C# name; none means any inference.</param>
    public Claims<T> Inferred(string? part = null) => Keep(claim => HasInference(claim, part));

    /// <summary>Walks over the claims.</summary>
    public Enumerator GetEnumerator() => new(_facts, _places, _filter);

    IEnumerator<Claim<T>> IEnumerable<Claim<T>>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    internal Claims<T> Keep(Func<Claim, bool> passes) => new(_facts, _places, new(passes, _filter));

    private static bool HasPolarities(Claim claim, Polarity polarity) =>
        claim.Polarity == polarity && claim.ModalPolarity == Polarity.Affirmed;

    private static bool IsPassedOnBy(Claim claim, IActor who)
    {
        for (var i = 0; i < claim.Attribution.Count - 1; i++)
        {
            if (claim.Attribution[i].Includes(who))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDoubt(Claim claim, string? part)
    {
        foreach (var doubt in claim.Doubts)
        {
            if (part is null || PartName.AreOne(doubt.About, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInference(Claim claim, string? part)
    {
        foreach (var inference in claim.Inferences)
        {
            if (part is null || PartName.AreOne(inference.About, part))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerator<Claim<T>> Walk()
    {
        foreach (var claim in this)
        {
            yield return claim;
        }
    }

    /// <summary>Walks over a selection without allocating.</summary>
    public struct Enumerator
    {
        private readonly FactBase _facts;
        private readonly Places _places;
        private readonly ClaimFilter? _filter;
        private int _index;

        internal Enumerator(FactBase facts, Places places, ClaimFilter? filter) =>
            (_facts, _places, _filter, _index) = (facts, places, filter, -1);

        /// <summary>The claim at hand.</summary>
        public readonly Claim<T> Current => new(_facts.At(_places[_index]));

        /// <summary>Goes on to the next claim.</summary>
        public bool MoveNext()
        {
            while (++_index < _places.Count)
            {
                if (_filter is null || _filter.Admits(_facts.At(_places[_index])))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
