using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>
/// A place in a source, with the speakers, the certainty, the time and the other parts that qualify a claim. A verb
/// such as <c>Assert</c> completes it and adds the claim.
/// </summary>
/// <remarks>
/// A passage is immutable and can be used for several claims. Its verbs add to the builder, which is not safe for
/// several threads. A verb checks the claim, adds it and returns it. A claim with errors is refused by a <see
/// cref="ValidationException"/> that holds every reason, and leaves the builder as it was. A claim that is made twice
/// is kept once, with the places, inferences, doubts and wordings of both.
/// </remarks>
public sealed partial class Passage
{
    private readonly FactBase.Builder _facts;
    private readonly ClaimContext _context;

    internal Passage(FactBase.Builder facts, ClaimContext context) => (_facts, _context) = (facts, context);

    /// <summary>Marks the claim as a quotation of the innermost speaker.</summary>
    public Passage Quoted => With(_context with { IsQuoted = true });

    /// <summary>Sets the certainty: the innermost speaker calls the content likely.</summary>
    public Passage Probably => With(_context with { Certainty = Certainty.Probable });

    /// <summary>Sets the certainty: the innermost speaker calls the content possible.</summary>
    public Passage Possibly => With(_context with { Certainty = Certainty.Possible });

    /// <summary>Sets the certainty: the innermost speaker does not commit to the content.</summary>
    public Passage Uncommitted => With(_context with { Certainty = Certainty.Uncommitted });

    /// <summary>Sets the basis: the text takes the claim for granted.</summary>
    public Passage Presupposed => With(_context with { Basis = Basis.Presupposed });

    /// <summary>Sets the basis: the claim follows from the wording of the text.</summary>
    public Passage Implied => With(_context with { Basis = Basis.Implied });

    /// <summary>Sets the recurrence: the claim is about several occasions, or a habit.</summary>
    public Passage Repeatedly => With(_context with { Recurrence = Recurrence.Repeated });

    /// <summary>Sets the recurrence: the claim states a general rule.</summary>
    public Passage Generally => With(_context with { Recurrence = Recurrence.General });

    /// <summary>
    /// Adds speakers who make the claim together. Each call adds one level of reported speech, inside the levels before
    /// it.
    /// </summary>
    /// <exception cref="ArgumentException">No speaker is given, or one is null.</exception>
    public Passage By(params ReadOnlySpan<Actor> speakers)
    {
        ThrowIfEmpty(speakers.Length, nameof(speakers));
        return By(new AttributionStep(Many.Create(speakers)));
    }

    /// <summary>
    /// Adds speakers who make the claim together, with whom they told and how the text puts it: <c>.By(yusufzai, to: afp, cue:
    /// "told")</c>.
    /// </summary>
    /// <param name="speakers">The speakers.</param>
    /// <param name="to">The actors whom they told, such as the outlet that reports it; they are no speakers.</param>
    /// <param name="cue">The text's own words for the act, such as <c>denied</c>; null to leave it out.</param>
    /// <param name="kind">Tells whether they said it, or are described as believing or knowing it.</param>
    /// <exception cref="ArgumentException">No speaker is given, or the cue is blank.</exception>
    // The overload without options is meant wherever both fit.
    [OverloadResolutionPriority(-1)]
    public Passage By(
        Many<Actor> speakers, Many<Actor>? to = null, string? cue = null, AttributionKind kind = AttributionKind.Said)
    {
        ThrowIfEmpty(speakers.Count, nameof(speakers));
        if (cue is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(cue);
        }

        return By(new AttributionStep(speakers)
        {
            Addressees = to ?? default,
            Kind = kind,
            Cues = cue is null ? default : [cue],
        });
    }

    /// <summary>Sets the time of the speech.</summary>
    public Passage Said(When on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return With(_context with { SaidOn = on });
    }

    /// <summary>Makes the claim depend on a proposition. <c>If(!x)</c> is "unless x".</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(Proposition what)
    {
        ArgumentNullException.ThrowIfNull(what.What);
        return On(new(what));
    }

    /// <summary>Makes the claim depend on a condition in the words of the text.</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return On(new(words));
    }

    /// <summary>
    /// Adds the words that the text uses for a player instead of the name, such as "Kabul" for a government.
    /// </summary>
    public Passage As(Actor who, string words)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return With(_context with { Wordings = _context.Wordings.And(new(who, words)) });
    }

    /// <summary>
    /// Adds the words that the text uses for a player, with the encoder's reasons: the text says "the interim government",
    /// and its first paragraph tells who that is.
    /// </summary>
    /// <param name="who">The player.</param>
    /// <param name="words">The text's words.</param>
    /// <param name="how">The reasons for taking the words to mean the player.</param>
    public Passage As(Actor who, string words, string how)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        return With(_context with { Wordings = _context.Wordings.And(new Wording(who, words) { How = how }) });
    }

    /// <summary>
    /// Adds small words of the text that narrow the claim, of manner, degree or frequency: <c>Qualified("formally")</c>. A
    /// denial that is qualified denies no more than what is so qualified: who does not formally recognise a government may
    /// still deal with it.
    /// </summary>
    public Passage Qualified(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
        }

        return With(_context with { Qualifiers = _context.Qualifiers.Union(Many.Create(words)) });
    }

    /// <summary>
    /// Adds small words that narrow a part of the claim: <c>Qualified("significant", about: nameof(Success.Matter))</c>. A
    /// denial denies no more than what has a part that is so qualified.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="about">The part by its C# name.</param>
    // The overload for the whole claim is meant wherever both fit.
    [OverloadResolutionPriority(-1)]
    public Passage Qualified(Many<string> words, string about)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(about);
        foreach (var word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
        }

        return With(_context with
        {
            QualifiedParts = _context.QualifiedParts.Union([.. words.Select(word => new Qualification(word, PartName.Of(about)))]),
        });
    }

    /// <summary>Adds a doubt: the text is corrupt, ambiguous or implausible.</summary>
    /// <param name="why">The reason.</param>
    /// <param name="about">
    /// The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.
    /// </param>
    /// <param name="otherReading">
    /// The claim that the text makes if it is read differently; null if there is none.
    /// </param>
    public Passage Doubt(string why, string? about = null, Claim? otherReading = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return With(_context with { Doubts = _context.Doubts.And(new(why, about, otherReading?.Id)) });
    }

    /// <summary>
    /// Records that the encoder concluded a part of the claim. Without <paramref name="about"/> the whole claim is
    /// concluded, and its basis is <see cref="Basis.Inferred"/>.
    /// </summary>
    /// <param name="how">The reasoning.</param>
    /// <param name="about">
    /// The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.
    /// </param>
    /// <param name="stated">The value that the text states, such as <c>XXXX-05-03</c>.</param>
    /// <param name="from">
    /// The claim from which it was concluded, maybe one of another source, of which this claim is then not independent; null if
    /// it was concluded from the text at hand.
    /// </param>
    public Passage Infer(string how, string? about = null, string? stated = null, Claim? from = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        return With(_context with
        {
            Inferences = _context.Inferences.And(new(how, about, stated, from?.Id)),
            Basis = about is null ? Basis.Inferred : _context.Basis,
        });
    }

    /// <summary>Makes the claim replace earlier claims.</summary>
    public Passage Superseding(params ReadOnlySpan<ClaimId> claims) =>
        With(_context with { Supersedes = _context.Supersedes.Union(Many.Create(claims)) });

    private static void ThrowIfEmpty(int speakers, string name)
    {
        if (speakers == 0)
        {
            throw new ArgumentException("An attribution needs a speaker; leave By out for the source's own voice.", name);
        }
    }

    private Passage By(AttributionStep step) => With(_context with { Attribution = _context.Attribution.And(step) });

    private Passage On(Condition condition) => _context.Condition is { } given
        ? throw new InvalidOperationException(
            $"The passage already depends on '{given}', and a claim has one condition only. Use the passage without a condition.")
        : With(_context with { Condition = condition });

    private Passage With(ClaimContext context) => new(_facts, context);
}
