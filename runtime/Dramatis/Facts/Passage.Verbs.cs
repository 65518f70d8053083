namespace Dramatis;

/// <content>The verbs.</content>
public sealed partial class Passage
{
    /// <summary>It is so, or, of a negated proposition, it is not so.</summary>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Assert(Proposition what) => _facts.Add(what, new(Modality.Actual), _context);

    /// <summary>
    /// It is not so; with a modality the modality itself is denied: <c>Deny(p, Modality.Planned)</c>, none is planned.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Deny(
        Proposition what, Modality modality = Modality.Actual, Many<Actor>? by = null, Many<Actor>? to = null) =>
        modality == Modality.Actual
            ? Add(!what, modality, Polarity.Affirmed, by, to)
            : Add(what, modality, Polarity.Denied, by, to);

    /// <summary>It was tried; whether it came about is not said.</summary>
    /// <param name="what">What is said.</param>
    /// <param name="by">
    /// Whose try, plan, promise, demand, wish or expectation it is; left out: the speaker's own, and of a try, a
    /// plan or what is considered: nobody's by name.
    /// </param>
    /// <param name="to">To whom it is promised, threatened, offered or recommended, or of whom it is demanded.</param>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Attempt(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Attempted, Polarity.Affirmed, by, to);

    /// <summary>It is decided, scheduled, intended or aimed at; <c>Plan(!p)</c>: that it shall not be so.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Plan(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Planned, Polarity.Affirmed, by, to);

    /// <summary>Somebody's word binds them to it.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Promise(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Promised, Polarity.Affirmed, by, to);

    /// <summary>It is announced as a harm.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Threaten(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Threatened, Polarity.Affirmed, by, to);

    /// <summary>It is allowed or welcome; nobody is bound.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Offer(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Offered, Polarity.Affirmed, by, to);

    /// <summary>It is weighed, discussed, proposed or open to choose.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Consider(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Considered, Polarity.Affirmed, by, to);

    /// <summary>It is required of others; a warning against it is <c>Demand(!p)</c>.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Demand(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Demanded, Polarity.Affirmed, by, to);

    /// <summary>It is advised, better or needed.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Recommend(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Recommended, Polarity.Affirmed, by, to);

    /// <summary>It is wished or hoped for.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Desire(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Desired, Polarity.Affirmed, by, to);

    /// <summary>It is predicted, or taken to follow; "is not expected to" is <c>Expect(!p)</c>.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Expect(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Expected, Polarity.Affirmed, by, to);

    /// <summary>
    /// A claim made before is taken back, without saying the opposite: the same is said again, uncommitted, and
    /// retracts it.
    /// </summary>
    /// <exception cref="ValidationException">The fact base has no such claim, or refuses this one.</exception>
    public Claim Retract(ClaimId claim) => _facts.Retract(claim, _context);

    private Claim Add(Proposition what, Modality modality, Polarity modal, Many<Actor>? by, Many<Actor>? to) =>
        _facts.Add(what, new(modality, modal, by ?? default, to ?? default), _context);
}
