namespace Dramatis;

/// <content>The verbs.</content>
public sealed partial class Passage
{
    /// <summary>Claims that something is so, or, with a negated proposition, that it is not so.</summary>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Assert(Proposition what) => _facts.Add(what, new(Modality.Actual), _context);

    /// <summary>
    /// Claims that something is not so. With a modality it denies the modality itself: <c>Deny(p, Modality.Planned)</c>
    /// says that no plan exists.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Deny(
        Proposition what, Modality modality = Modality.Actual, Many<Actor>? by = null, Many<Actor>? to = null) =>
        modality == Modality.Actual
            ? Add(!what, modality, Polarity.Affirmed, by, to)
            : Add(what, modality, Polarity.Denied, by, to);

    /// <summary>Claims that something was tried. It leaves open whether it came about.</summary>
    /// <param name="what">The content.</param>
    /// <param name="by">
    /// The holders of the try, plan, promise, demand, wish or expectation. By default it is the speaker's own; a try, a
    /// plan or a consideration has no holder then.
    /// </param>
    /// <param name="to">
    /// The actors to whom it is promised, threatened, offered or recommended, or of whom it is demanded.
    /// </param>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Attempt(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Attempted, Polarity.Affirmed, by, to);

    /// <summary>
    /// Claims that something is decided, scheduled, intended or aimed at. <c>Plan(!p)</c> plans that it shall not be
    /// so.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Plan(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Planned, Polarity.Affirmed, by, to);

    /// <summary>Claims that somebody is bound by a promise.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Promise(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Promised, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is announced as a harm.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Threaten(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Threatened, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is allowed or welcome, without binding anybody.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Offer(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Offered, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is weighed, discussed, proposed or open to choice.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Consider(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Considered, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is required of others. A warning against it is <c>Demand(!p)</c>.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Demand(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Demanded, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is advised, better or needed.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Recommend(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Recommended, Polarity.Affirmed, by, to);

    /// <summary>Claims that something is wished or hoped for.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Desire(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Desired, Polarity.Affirmed, by, to);

    /// <summary>
    /// Claims that something is predicted, or taken to follow. "Is not expected to" is <c>Expect(!p)</c>.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Expect(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Expected, Polarity.Affirmed, by, to);

    /// <summary>
    /// Takes an earlier claim back without claiming the opposite: the same is claimed again, uncommitted, and retracts
    /// the earlier claim.
    /// </summary>
    /// <exception cref="ValidationException">The fact base has no such claim, or refuses this one.</exception>
    // docs/decisions.md: Corrections
    public Claim Retract(ClaimId claim) => _facts.Retract(claim, _context);

    private Claim Add(Proposition what, Modality modality, Polarity modal, Many<Actor>? by, Many<Actor>? to) =>
        _facts.Add(what, new(modality, modal, by ?? default, to ?? default), _context);
}
