namespace Dramatis;

/// <summary>
/// A place in a source with its speakers and reservations. An immutable value that can be kept and used for the next
/// claim of the same breath; nothing is added before the verb.
/// </summary>
/// <remarks>
/// A verb checks the claim, adds it and returns it. What is refused is refused with every reason at once, by a
/// <see cref="ValidationException"/>, and leaves the fact base as it was. What is said again is the same claim: the
/// verb returns it with the places, inferences, doubts and wordings of both.
/// </remarks>
public sealed partial class Passage
{
    private readonly FactBase.Builder _facts;
    private readonly ClaimContext _context;

    internal Passage(FactBase.Builder facts, ClaimContext context) => (_facts, _context) = (facts, context);

    /// <summary>In the innermost speaker's own words.</summary>
    public Passage Quoted => With(_context with { IsQuoted = true });

    /// <summary>The innermost speaker says that it is likely.</summary>
    public Passage Probably => With(_context with { Certainty = Certainty.Probable });

    /// <summary>The innermost speaker says that it may be so.</summary>
    public Passage Possibly => With(_context with { Certainty = Certainty.Possible });

    /// <summary>The innermost speaker leaves open whether it is so.</summary>
    public Passage Uncommitted => With(_context with { Certainty = Certainty.Uncommitted });

    /// <summary>The text takes it for granted.</summary>
    public Passage Presupposed => With(_context with { Basis = Basis.Presupposed });

    /// <summary>It follows from the wording.</summary>
    public Passage Implied => With(_context with { Basis = Basis.Implied });

    /// <summary>It is said of several times, or of a habit.</summary>
    public Passage Repeatedly => With(_context with { Recurrence = Recurrence.Repeated });

    /// <summary>It is said as a rule.</summary>
    public Passage Generally => With(_context with { Recurrence = Recurrence.General });

    /// <summary>By the word of these, who say it together; each call is one step further in.</summary>
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

    /// <summary>When it was said.</summary>
    public Passage Said(When on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return With(_context with { SaidOn = on });
    }

    /// <summary>On condition that something is so, or, negated, that it is not so.</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(Proposition what)
    {
        ArgumentNullException.ThrowIfNull(what.What);
        return On(new(what));
    }

    /// <summary>On a condition in the text's words.</summary>
    /// <exception cref="InvalidOperationException">The passage has a condition already.</exception>
    public Passage If(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return On(new(words));
    }

    /// <summary>The text calls a player by other words than its name.</summary>
    public Passage As(Actor who, string words)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return With(_context with { Wordings = _context.Wordings.And(new(who, words)) });
    }

    /// <summary>The text is corrupt, ambiguous or implausible here.</summary>
    /// <param name="why">The reason.</param>
    /// <param name="about">The part by its C# name, such as <c>nameof(Meeting.On)</c>; none means the whole.</param>
    /// <param name="otherReading">The claim that the text makes if it is read otherwise.</param>
    public Passage Doubt(string why, string? about = null, Claim? otherReading = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return With(_context with { Doubts = _context.Doubts.And(new(why, about, otherReading?.Id)) });
    }

    /// <summary>The encoder concluded a part; of the whole, its basis is <see cref="Basis.Inferred"/> then.</summary>
    /// <param name="how">From what.</param>
    /// <param name="about">The part by its C# name, such as <c>nameof(Meeting.On)</c>; none means the whole.</param>
    /// <param name="stated">What the text says instead, such as <c>XXXX-05-03</c>.</param>
    public Passage Infer(string how, string? about = null, string? stated = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        return With(_context with
        {
            Inferences = _context.Inferences.And(new(how, about, stated)),
            Basis = about is null ? Basis.Inferred : _context.Basis,
        });
    }

    /// <summary>The claim to come takes the place of these.</summary>
    public Passage Superseding(params ReadOnlySpan<ClaimId> claims) =>
        With(_context with { Supersedes = _context.Supersedes.Union(Many.Create(claims)) });

    private Passage On(Condition condition) => _context.Condition is { } given
        ? throw new InvalidOperationException(
            $"The passage depends on '{given}' already, and a claim has one condition. Use the passage before it.")
        : With(_context with { Condition = condition });

    private Passage With(ClaimContext context) => new(_facts, context);
}
