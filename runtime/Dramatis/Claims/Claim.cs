namespace Dramatis;

/// <summary>
/// That a source says something: who says it to whom, in what way and how firmly, and whether it is so.
/// </summary>
/// <remarks>
/// Made by the verbs of <see cref="Passage"/> and never changed after that. Two claims are equal if their ids are; what
/// is outside the id may differ. As an anchor of times a claim is the happening that it tells of.
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

    /// <summary>What tells this claim from every other.</summary>
    public ClaimId Id { get; }

    /// <summary>What is said, and whether that it is so or not so.</summary>
    public Proposition Proposition { get; }

    /// <summary>What is said.</summary>
    public Relation What => Proposition.What;

    /// <summary>Whether it is said to be so, inside the modality.</summary>
    public Polarity Polarity => Proposition.Polarity;

    /// <summary>In what way it is said to be so, or wanted, or under way.</summary>
    public Modality Modality => Mode.Modality;

    /// <summary>Whether the modality itself holds: of "no meeting is planned" it is denied.</summary>
    public Polarity ModalPolarity => Mode.Polarity;

    /// <summary>Whose try, plan, promise, demand, wish or expectation it is, where that is said.</summary>
    public Many<Actor> Holders => Mode.Holders;

    /// <summary>To whom it is promised, threatened, offered or recommended, or of whom it is demanded.</summary>
    public Many<Actor> Addressees => Mode.Addressees;

    /// <summary>On what it depends.</summary>
    public Condition? Condition => Context.Condition;

    /// <summary>How firmly the innermost speaker says it.</summary>
    public Certainty Certainty => Context.Certainty;

    /// <summary>Whether it is said of once, of several times or as a rule.</summary>
    public Recurrence Recurrence => Context.Recurrence;

    /// <summary>Where it is said.</summary>
    public Source Source => Context.Source;

    /// <summary>By whose word, from the outermost speakers inwards; empty: in the source's own voice.</summary>
    public Many<AttributionStep> Attribution => Context.Attribution;

    /// <summary>When it was said.</summary>
    public When? SaidOn => Context.SaidOn;

    /// <summary>Where in the source.</summary>
    public Many<Locator> Locators => Context.Locators;

    /// <summary>Whether these are the innermost speaker's own words.</summary>
    public bool IsQuoted => Context.IsQuoted;

    /// <summary>How far the text itself goes.</summary>
    public Basis Basis => Context.Basis;

    /// <summary>The parts that the encoder concluded.</summary>
    public Many<Inference> Inferences => Context.Inferences;

    /// <summary>The parts that the encoder doubts.</summary>
    public Many<Doubt> Doubts => Context.Doubts;

    /// <summary>What the text calls the players, where that is not their name.</summary>
    public Many<Wording> Wordings => Context.Wordings;

    /// <summary>The claims that this one takes the place of.</summary>
    public Many<ClaimId> Supersedes => Context.Supersedes;

    /// <summary>The claims that this one takes back.</summary>
    public Many<ClaimId> Retracts => Context.Retracts;

    /// <summary>What is odd about this claim, and the errors in parts that it doubts itself.</summary>
    public Many<ValidationIssue> Warnings { get; internal init; }

    /// <summary>Who says it in the end; nobody where the source speaks in its own voice.</summary>
    public Many<Actor> InnermostSpeakers => Attribution.Count == 0 ? default : Attribution[^1].Speakers;

    /// <summary>
    /// The holders; where none are named and the modality is somebody's own, the innermost speakers.
    /// </summary>
    /// <remarks>A try, a plan or a thing considered without a holder is nobody's in particular.</remarks>
    public Many<Actor> EffectiveHolders => Holders.Count > 0 ? Holders : Modality switch
    {
        Modality.Actual or Modality.Attempted or Modality.Planned or Modality.Considered => default,
        _ => InnermostSpeakers,
    };

    /// <inheritdoc cref="IPlayer.Caption"/>
    public string Caption => ClaimCaption.Of(this);

    internal Mode Mode { get; }

    internal ClaimContext Context { get; private init; }

    string IAnchor.Key => What.Id is { } happening ? "happening:" + happening : "claim:" + Id;

    When? IAnchor.Time => ((IAnchor)What).Time;

    /// <inheritdoc/>
    public bool Equals(Claim? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The caption.</summary>
    public override string ToString() => Caption;

    /// <summary>This claim with corrections and other readings that lead to other claims.</summary>
    internal Claim Redirect(Func<ClaimId, ClaimId> target) => this with { Context = Context.Redirect(target) };

    /// <summary>Whether a claim with the same id is the same in what is outside the id; warnings follow from it.</summary>
    internal bool HasDetailsOf(Claim other) => Context.HasDetailsOf(other.Context);

    /// <summary>This claim read again elsewhere or otherwise: what is outside the id is united.</summary>
    internal Claim Unite(Claim other) => this with
    {
        Context = Context.Unite(other.Context),
        Warnings = Warnings.Union(other.Warnings),
    };
}
