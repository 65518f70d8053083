namespace Dramatis;

/// <summary>
/// A statement of a source: its content and polarity, its modality and certainty, its speakers and addressees.
/// </summary>
/// <remarks>
/// The verbs of <see cref="Passage"/> make claims. A claim never changes and can be used from several threads. Two
/// claims are equal if their ids are equal, even if they differ in parts that the id leaves out, such as places and
/// doubts. As an anchor of times a claim stands for the happening that it describes.
/// </remarks>
public sealed record Claim : IPlayer, IAnchor
{
    // The ticks of the instant; 0 for none.
    private readonly long _recorded;

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
    public Proposition Proposition { get; private init; }

    /// <summary>The relation that the claim is about.</summary>
    public Relation What => Proposition.What;

    /// <summary>The polarity of the content, inside the modality.</summary>
    public Polarity Polarity => Proposition.Polarity;

    /// <summary>The way in which the claim presents its content: as actual, planned, demanded and so on.</summary>
    public Modality Modality => Mode.Modality;

    /// <summary>The polarity of the modality itself: "no meeting is planned" denies it.</summary>
    public Polarity ModalPolarity => Mode.Polarity;

    /// <summary>
    /// The holders: the actors whose attempt, plan, promise, demand, wish or expectation it is. Empty if the text names
    /// none.
    /// </summary>
    public Many<Actor> Holders => Mode.Holders;

    /// <summary>
    /// The addressees: the actors to whom it is said, promised, recommended and so on. Whom a speaker told is in the step of
    /// the <see cref="Attribution"/>.
    /// </summary>
    public Many<Actor> Addressees => Mode.Addressees;

    /// <summary>The condition on which the claim depends; null if there is none.</summary>
    public Condition? Condition => Context.Condition;

    /// <summary>The certainty of the innermost speaker about the content.</summary>
    public Certainty Certainty => Context.Certainty;

    /// <summary>The number of occasions that the claim is about: one, several, or all as a rule.</summary>
    public Recurrence Recurrence => Context.Recurrence;

    /// <summary>
    /// The small words of the text that narrow the claim, such as <c>formally</c>, in any order. They are part of the id.
    /// </summary>
    public Many<string> Qualifiers => Context.Qualifiers;

    /// <summary>
    /// The small words of the text that narrow parts of the claim, such as <c>significant</c>, in any order. They are part of
    /// the id.
    /// </summary>
    public Many<Qualification> QualifiedParts => Context.QualifiedParts;

    /// <summary>The source.</summary>
    public Source Source => Context.Source;

    /// <summary>The speakers, from the outermost step inwards; empty for the source's own voice.</summary>
    public Many<AttributionStep> Attribution => Context.Attribution;

    /// <summary>The time of the speech; null if it is unknown.</summary>
    public When? SaidOn => Context.SaidOn;

    /// <summary>The places in the source.</summary>
    public Many<Locator> Locators => Context.Locators;

    /// <summary>True if the text quotes the innermost speaker's own words.</summary>
    public bool IsQuoted => Context.IsQuoted;

    /// <summary>The basis of the claim in the text.</summary>
    public Basis Basis => Context.Basis;

    /// <summary>The inferences: the parts of the claim that the encoder concluded.</summary>
    public Many<Inference> Inferences => Context.Inferences;

    /// <summary>The doubts of the encoder about parts of the claim or the whole.</summary>
    public Many<Doubt> Doubts => Context.Doubts;

    /// <summary>The words that the text uses for players instead of their names.</summary>
    public Many<Wording> Wordings => Context.Wordings;

    /// <summary>The claims that this claim replaces.</summary>
    public Many<ClaimId> Supersedes => Context.Supersedes;

    /// <summary>The claims that this claim retracts.</summary>
    public Many<ClaimId> Retracts => Context.Retracts;

    /// <summary>
    /// The instant at which the fact base learned the claim; null if none was kept. It is part neither of the id nor of files;
    /// stores keep it.
    /// </summary>
    // docs/decisions.md: Recorded time
    public DateTimeOffset? RecordedAt
    {
        get => _recorded == 0 ? null : new(_recorded, TimeSpan.Zero);
        internal init => _recorded = value?.UtcTicks ?? 0;
    }

    /// <summary>The warnings about the claim, and the errors in parts that it doubts itself.</summary>
    public Many<ValidationIssue> Warnings { get; internal init; }

    /// <summary>The speakers of the innermost step; empty if the source speaks in its own voice.</summary>
    public Many<Actor> InnermostSpeakers => Attribution.Count == 0 ? default : Attribution[^1].Speakers;

    /// <summary>
    /// The named holders. If there are none and the modality belongs to the speaker, the innermost speakers.
    /// </summary>
    /// <remarks>An attempt, a plan or a consideration without a named holder has no holder.</remarks>
    public Many<Actor> EffectiveHolders => Holders.Count > 0 ? Holders : Modality switch
    {
        Modality.Actual or Modality.Attempted or Modality.Planned or Modality.Considered => default,
        _ => InnermostSpeakers,
    };

    /// <inheritdoc cref="IPlayer.Caption"/>
    public string Caption => ClaimCaption.Of(this);

    /// <summary>True if the encoder doubts the whole claim.</summary>
    internal bool IsDoubted => Doubts.Exists(static doubt => doubt.IsOfWhole);

    internal Mode Mode { get; private init; }

    internal ClaimContext Context { get; private init; }

    string IPlayer.Description => "a claim";

    string IAnchor.Key => What.Id is { } happening ? "happening:" + happening : "claim:" + Id;

    AnchorId? IAnchor.Id => What.Id is { } happening ? new("happening", happening.Value) : new("claim", null, Id.Hash);

    When? IAnchor.Time => ((IAnchor)What).Time;

    PlayerIdentity? IPlayer.Identity => new('c', null, Id.Hash);

    void IPlayer.VisitReferences(MemberVisitor visitor)
    {
        visitor.Field("source", When.At(Source));
        visitor.Field("saidOn", SaidOn);
        visitor.Player("what", What);
        visitor.Player("condition", Condition?.What?.What);
    }

    /// <summary>
    /// The words of the source's text at the places of the claim, in the order of the places. A place that is a paragraph
    /// or a cell has the words of the whole paragraph.
    /// </summary>
    /// <param name="text">The text of the source.</param>
    /// <param name="part">The part of the statement whose spans are meant; null for all places.</param>
    /// <exception cref="ValidationException">
    /// The text has another hash than the source, or has no such place. The exception holds every reason.
    /// </exception>
    public Many<string> Words(string text, SpanPart? part = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = SourceText.Of(text, Source.Paragraphing);
        var report = default(ValidationReport);
        read.Check(Source, ref report);
        read.Check(Locators, ref report);
        return report.IsValid
            ? [.. Locators.Where(place => part is null || place.Part == part).Select(read.Words)]
            : throw new ValidationException($"Claim {Id}", report.Issues);
    }

    /// <inheritdoc/>
    public bool Equals(Claim? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The caption.</summary>
    public override string ToString() => Caption;

    // docs/decisions.md: References to former ids
    /// <summary>
    /// This claim with other claims in the place of those that it corrects or names as other readings.
    /// </summary>
    internal Claim Redirect(Func<ClaimId, ClaimId?> target) =>
        Context.Redirect(target) is var context && ReferenceEquals(context, Context) ? this : this with { Context = context };

    /// <summary>This claim with other warnings.</summary>
    internal Claim Warned(Many<ValidationIssue> warnings) => this with { Warnings = warnings };

    /// <summary>This claim with other contents of its actors and source, which do not change its id.</summary>
    internal Claim Remade(Proposition proposition, Mode mode, ClaimContext context) => this with
    {
        Proposition = proposition,
        Mode = mode,
        Context = context,
    };

    /// <summary>
    /// Tells whether a claim with the same id is equal in the parts that the id leaves out. Warnings follow from the
    /// parts and are not compared.
    /// </summary>
    internal bool HasDetailsOf(Claim other) => Context.HasDetailsOf(other.Context);

    /// <summary>
    /// The union of this claim and another with the same id: the parts that the id leaves out are united. It was recorded when
    /// the first of both was.
    /// </summary>
    internal Claim Unite(Claim other) => this with
    {
        RecordedAt = RecordedAt < other.RecordedAt ? RecordedAt : other.RecordedAt ?? RecordedAt,
        Context = Context.Unite(other.Context),
        Warnings = Warnings.Union(other.Warnings),
    };
}
