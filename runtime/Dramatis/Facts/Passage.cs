namespace Dramatis;

/// <summary>
/// A place in a source with its speakers and reservations. It is immutable, and can be kept and used for further
/// claims. Only a verb adds a claim.
/// </summary>
/// <remarks>
/// A verb checks the claim, adds it and returns it. A claim with errors is refused by a
/// <see cref="ValidationException"/> that holds every reason, and leaves the fact base as it was. Claiming the same
/// again gives the same claim, with the places, inferences, doubts and wordings of both.
/// </remarks>
public sealed partial class Passage
{
    private readonly FactBase.Builder _facts;
    private readonly ClaimContext _context;

    internal Passage(FactBase.Builder facts, ClaimContext context) => (_facts, _context) = (facts, context);

    /// <summary>Marks the innermost speaker's own words.</summary>
    public Passage Quoted => With(_context with { IsQuoted = true });

    /// <summary>Says that the innermost speaker calls it likely.</summary>
    public Passage Probably => With(_context with { Certainty = Certainty.Probable });

    /// <summary>Says that the innermost speaker calls it possible.</summary>
    public Passage Possibly => With(_context with { Certainty = Certainty.Possible });

    /// <summary>Says that the innermost speaker leaves it open.</summary>
    public Passage Uncommitted => With(_context with { Certainty = Certainty.Uncommitted });

    /// <summary>Says that the text takes it for granted.</summary>
    public Passage Presupposed => With(_context with { Basis = Basis.Presupposed });

    /// <summary>Says that it follows from the wording.</summary>
    public Passage Implied => With(_context with { Basis = Basis.Implied });

    /// <summary>Says that it is so several times, or habitually.</summary>
    public Passage Repeatedly => With(_context with { Recurrence = Recurrence.Repeated });

    /// <summary>Says that it is so as a rule.</summary>
    public Passage Generally => With(_context with { Recurrence = Recurrence.General });

    /// <summary>Adds the speakers who say it together. Each call adds one step further in.</summary>
    /// <exception cref="ArgumentException">Nobody is given.</exception>
    public Passage By(params ReadOnlySpan<Actor> speakers)
    {
        if (speakers.IsEmpty)
        {
            throw new ArgumentException(
                "An attribution needs a speaker; leave By out for the source's own voice.", nameof(speakers));
        }

        return With(_context with { Attribution = _context.Attribution.And(new(Many.Create(speakers))) });
    }

    /// <summary>Sets the time at which it was said.</summary>
    public Passage Said(When on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return With(_context with { SaidOn = on });
    }

    /// <summary>Sets the condition that something is so, or, negated, that it is not so.</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(Proposition what)
    {
        ArgumentNullException.ThrowIfNull(what.What);
        return On(new(what));
    }

    /// <summary>Sets a condition in the text's own words.</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return On(new(words));
    }

    /// <summary>Adds the words that the text uses for a player in place of the name.</summary>
    public Passage As(Actor who, string words)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return With(_context with { Wordings = _context.Wordings.And(new(who, words)) });
    }

    /// <summary>Adds a doubt: the text is corrupt, ambiguous or implausible.</summary>
    /// <param name="why">The reason.</param>
    /// <param name="about">
    /// The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.
    /// </param>
    /// <param name="otherReading">The claim that the text makes in another reading.</param>
    public Passage Doubt(string why, string? about = null, Claim? otherReading = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return With(_context with { Doubts = _context.Doubts.And(new(why, about, otherReading?.Id)) });
    }

    /// <summary>
    /// Says that the encoder concluded a part. For the whole claim it sets the basis to <see cref="Basis.Inferred"/>.
    /// </summary>
    /// <param name="how">The reasoning.</param>
    /// <param name="about">
    /// The part by its C# name, such as <c>nameof(Meeting.On)</c>; null for the whole claim.
    /// </param>
    /// <param name="stated">The value that the text states, such as <c>XXXX-05-03</c>.</param>
    public Passage Infer(string how, string? about = null, string? stated = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        return With(_context with
        {
            Inferences = _context.Inferences.And(new(how, about, stated)),
            Basis = about is null ? Basis.Inferred : _context.Basis,
        });
    }

    /// <summary>Says that the next claim replaces earlier ones.</summary>
    public Passage Superseding(params ReadOnlySpan<ClaimId> claims) =>
        With(_context with { Supersedes = _context.Supersedes.Union(Many.Create(claims)) });

    private Passage On(Condition condition) => _context.Condition is { } given
        ? throw new InvalidOperationException(
            $"The passage depends on '{given}' already, and a claim has one condition. Use the passage before it.")
        : With(_context with { Condition = condition });

    private Passage With(ClaimContext context) => new(_facts, context);
}
