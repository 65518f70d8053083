namespace Dramatis;

/// <content>The verbs.</content>
public sealed partial class Passage
{
    /// <summary>
    /// Adds a claim that affirms a proposition as actual. <c>Assert(!p)</c> is the same as <c>Deny(p)</c>.
    /// </summary>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Assert(Proposition what) => _facts.Add(what, new(Modality.Actual), _context);

    /// <summary>Adds a claim that affirms a proposition as actual and is addressed to somebody.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Assert(Proposition what, Many<Actor> to) => Add(what, Modality.Actual, Polarity.Affirmed, by: null, to);

    /// <summary>
    /// Adds a claim that denies a proposition. With a modality the claim denies the modality: <c>Deny(p,
    /// Modality.Planned)</c> says that there is no such plan.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Deny(
        Proposition what, Modality modality = Modality.Actual, Many<Actor>? by = null, Many<Actor>? to = null) =>
        modality == Modality.Actual
            ? Add(!what, modality, Polarity.Affirmed, by, to)
            : Add(what, modality, Polarity.Denied, by, to);

    /// <summary>Adds a claim that somebody tried to bring a proposition about. The result is open.</summary>
    /// <param name="what">The content.</param>
    /// <param name="by">
    /// The holders: the actors whose attempt, plan, promise, demand, wish or expectation it is. Without holders it is
    /// the speaker's; an attempt, a plan and a consideration then have no named holder.
    /// </param>
    /// <param name="to">The addressees: the actors to whom it is said, promised, recommended and so on.</param>
    /// <exception cref="ValidationException">The claim is refused, for every reason in the exception.</exception>
    public Claim Attempt(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Attempted, Polarity.Affirmed, by, to);

    /// <summary>
    /// Adds a claim that a proposition is decided, scheduled, intended or aimed at. <c>Plan(!p)</c> is a plan that it
    /// does not happen.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Plan(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Planned, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that somebody promises a proposition.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Promise(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Promised, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that somebody announces a proposition as a harm to others.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Threaten(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Threatened, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that somebody allows or welcomes a proposition. It binds nobody.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Offer(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Offered, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that a proposition is weighed, discussed or open to choice.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Consider(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Considered, Polarity.Affirmed, by, to);

    /// <summary>
    /// Adds a claim that somebody requires a proposition of others. A warning against it is <c>Demand(!p)</c>.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Demand(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Demanded, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that a proposition is proposed, advised, better or needed.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Recommend(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Recommended, Polarity.Affirmed, by, to);

    /// <summary>Adds a claim that somebody wishes or hopes for a proposition.</summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Desire(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Desired, Polarity.Affirmed, by, to);

    /// <summary>
    /// Adds a claim that somebody predicts a proposition, or concludes that it will follow. "Is not expected to" is
    /// <c>Expect(!p)</c>.
    /// </summary>
    /// <inheritdoc cref="Attempt"/>
    public Claim Expect(Proposition what, Many<Actor>? by = null, Many<Actor>? to = null) =>
        Add(what, Modality.Expected, Polarity.Affirmed, by, to);

    /// <summary>
    /// Withdraws an earlier claim without asserting the opposite. It adds a claim with the same content that is
    /// uncommitted and retracts the earlier one.
    /// </summary>
    /// <exception cref="ValidationException">The fact base has no such claim, or refuses this one.</exception>
    // docs/decisions.md: Corrections
    public Claim Retract(ClaimId claim) => _facts.Retract(claim, _context);

    private Claim Add(Proposition what, Modality modality, Polarity modal, Many<Actor>? by, Many<Actor>? to) =>
        _facts.Add(what, new(modality, modal, by ?? default, to ?? default), _context);
}
