namespace Dramatis;

/// <summary>
/// A statement of a source: its content and polarity, its modality and certainty, its speakers and addressees.
/// </summary>
/// <remarks>
/// The verbs of <see cref="Passage"/> make claims. A claim never changes and can be used from several threads. Two
/// claims are equal if their ids are, even if they differ in parts that the id leaves out. As an anchor of times a
/// claim is the happening that it describes.
/// </remarks>
public sealed record Claim : IPlayer, IAnchor
{
    internal Claim(Proposition proposition, Mode mode, ClaimContext context)
    {
        Proposition = proposition;
        Mode = mode;
        Context = context;
        Id = ClaimHash.Of(proposition, mode, context);
    }

    /// <summary>The identity of the claim.</summary>
    public ClaimId Id { get; }

    /// <summary>The content: a relation, affirmed or denied.</summary>
    public Proposition Proposition { get; }

    /// <summary>The relation that the claim is about.</summary>
    public Relation What => Proposition.What;

    /// <summary>The polarity of the content, inside the modality.</summary>
    public Polarity Polarity => Proposition.Polarity;

    /// <summary>The way in which the content is presented: as a fact, a plan, a demand and so on.</summary>
    public Modality Modality => Mode.Modality;

    /// <summary>The polarity of the modality itself: "no meeting is planned" denies it.</summary>
    public Polarity ModalPolarity => Mode.Polarity;

    /// <summary>The holders of the try, plan, promise, demand, wish or expectation, if the text names them.</summary>
    public Many<Actor> Holders => Mode.Holders;

    /// <summary>
    /// The actors to whom it is promised, threatened, offered or recommended, or of whom it is demanded.
    /// </summary>
    public Many<Actor> Addressees => Mode.Addressees;

    /// <summary>The condition on which the claim depends; null if there is none.</summary>
    public Condition? Condition => Context.Condition;

    /// <summary>The certainty with which the innermost speaker says it.</summary>
    public Certainty Certainty => Context.Certainty;

    /// <summary>The recurrence: once, several times or as a rule.</summary>
    public Recurrence Recurrence => Context.Recurrence;

    /// <summary>The source.</summary>
    public Source Source => Context.Source;

    /// <summary>The speakers, from the outermost step inwards; empty for the source's own voice.</summary>
    public Many<AttributionStep> Attribution => Context.Attribution;

    /// <summary>The time at which it was said; null if that is unknown.</summary>
    public When? SaidOn => Context.SaidOn;

    /// <summary>The places in the source.</summary>
    public Many<Locator> Locators => Context.Locators;

    /// <summary>True if the text quotes the innermost speaker's own words.</summary>
    public bool IsQuoted => Context.IsQuoted;

    /// <summary>The basis of the claim in the text.</summary>
    public Basis Basis => Context.Basis;

    /// <summary>The parts that the encoder concluded.</summary>
    public Many<Inference> Inferences => Context.Inferences;

    /// <summary>The parts that the encoder doubts.</summary>
    public Many<Doubt> Doubts => Context.Doubts;

    /// <summary>The words that the text uses for players in place of their names.</summary>
    public Many<Wording> Wordings => Context.Wordings;

    /// <summary>The claims that this claim replaces.</summary>
    public Many<ClaimId> Supersedes => Context.Supersedes;

    /// <summary>The claims that this claim takes back.</summary>
    public Many<ClaimId> Retracts => Context.Retracts;

    /// <summary>The warnings about the claim, and the errors in parts that it doubts itself.</summary>
    public Many<ValidationIssue> Warnings { get; internal init; }

    /// <summary>The speakers of the innermost step; empty if the source speaks in its own voice.</summary>
    public Many<Actor> InnermostSpeakers => Attribution.Count == 0 ? default : Attribution[^1].Speakers;

    /// <summary>
    /// The holders. If none are named and the modality belongs to a speaker, they are the innermost speakers.
    /// </summary>
    /// <remarks>A try, a plan or a consideration without a named holder has none.</remarks>
    public Many<Actor> EffectiveHolders => Holders.Count > 0 ? Holders : Modality switch
    {
        Modality.Actual or Modality.Attempted or Modality.Planned or Modality.Considered => default,
        _ => InnermostSpeakers,
    };

    /// <inheritdoc cref="IPlayer.Caption"/>
    public string Caption => ClaimCaption.Of(this);

    /// <summary>True if the encoder doubts the whole claim.</summary>
    internal bool IsDoubted => Doubts.Exists(static doubt => doubt.IsOfWhole);

    internal Mode Mode { get; }

    internal ClaimContext Context { get; private init; }

    string IPlayer.Description => "a claim";

    string IAnchor.Key => What.Id is { } happening ? "happening:" + happening : "claim:" + Id;

    AnchorId? IAnchor.Id => What.Id is { } happening ? new("happening", happening.Value) : new("claim", null, Id.Hash);

    When? IAnchor.Time => ((IAnchor)What).Time;

    void IPlayer.AddTo(ContentHasher hasher, string member) => hasher.Add(member, 'c', Id.Hash);

    /// <inheritdoc/>
    public bool Equals(Claim? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The caption.</summary>
    public override string ToString() => Caption;

    // docs/decisions.md: References to former ids
    /// <summary>This claim with corrections and other readings that lead to other claims.</summary>
    internal Claim Redirect(Func<ClaimId, ClaimId> target) => this with { Context = Context.Redirect(target) };

    /// <summary>
    /// Tells whether a claim with the same id is equal in the parts outside the id. Warnings follow from these.
    /// </summary>
    internal bool HasDetailsOf(Claim other) => Context.HasDetailsOf(other.Context);

    /// <summary>The union of this claim and one with the same id: the parts outside the id are united.</summary>
    internal Claim Unite(Claim other) => this with
    {
        Context = Context.Unite(other.Context),
        Warnings = Warnings.Union(other.Warnings),
    };
}
