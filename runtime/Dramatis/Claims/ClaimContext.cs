namespace Dramatis;

/// <summary>
/// The parts of a claim that a passage settles before the verb: source, places, speakers and reservations. Immutable.
/// </summary>
internal sealed record ClaimContext(Source Source)
{
    // Few claims have any of these, so that most claims carry one null reference in place of five lists.
    private readonly Details? _details;

    public Many<Locator> Locators { get; init; }

    public Many<AttributionStep> Attribution { get; init; }

    public When? SaidOn { get; init; }

    public Condition? Condition { get; init; }

    public Certainty Certainty { get; init; }

    public Recurrence Recurrence { get; init; }

    public Basis Basis { get; init; }

    public bool IsQuoted { get; init; }

    public Many<string> Qualifiers
    {
        get => _details?.Qualifiers ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Qualifiers = value };
    }

    public Many<Qualification> QualifiedParts
    {
        get => _details?.QualifiedParts ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { QualifiedParts = value };
    }

    public Many<Inference> Inferences
    {
        get => _details?.Inferences ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Inferences = value };
    }

    public Many<Doubt> Doubts
    {
        get => _details?.Doubts ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Doubts = value };
    }

    public Many<Wording> Wordings
    {
        get => _details?.Wordings ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Wordings = value };
    }

    public Many<ClaimId> Supersedes
    {
        get => _details?.Supersedes ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Supersedes = value };
    }

    public Many<ClaimId> Retracts
    {
        get => _details?.Retracts ?? default;
        init => _details = IsStillNone(value.Count) ? null : Given with { Retracts = value };
    }

    /// <summary>Tells whether every word that narrows this claim, or a part of it, narrows another one alike.</summary>
    public bool IsAsNarrowIn(ClaimContext other) =>
        Qualifiers.All(other.Qualifiers.Includes) && QualifiedParts.All(other.QualifiedParts.Includes);

    /// <summary>Tells whether the parts outside the id are equal, in any order.</summary>
    public bool HasDetailsOf(ClaimContext other) =>
        Basis == other.Basis
        && IsQuoted == other.IsQuoted
        && HasCuesOf(other)
        && Locators.IsSetOf(other.Locators)
        && Inferences.IsSetOf(other.Inferences)
        && Doubts.IsSetOf(other.Doubts)
        && Wordings.IsSetOf(other.Wordings)
        && Supersedes.IsSetOf(other.Supersedes)
        && Retracts.IsSetOf(other.Retracts);

    /// <summary>
    /// The union with the context of the same claim: the parts outside the id are united, the plainest basis is kept.
    /// </summary>
    public ClaimContext Unite(ClaimContext other) => this with
    {
        Locators = Locators.Union(other.Locators).Sorted(),
        Basis = Basis <= other.Basis ? Basis : other.Basis,
        IsQuoted = IsQuoted || other.IsQuoted,
        Attribution = HasCuesOf(other)
            ? Attribution
            : [.. Attribution.Zip(other.Attribution, static (step, same) => step.Unite(same))],
        Inferences = Inferences.Union(other.Inferences),
        Doubts = Doubts.Union(other.Doubts),
        Wordings = Wordings.Union(other.Wordings),
        Supersedes = Supersedes.Union(other.Supersedes),
        Retracts = Retracts.Union(other.Retracts),
    };

    /// <summary>A context with other claims in the place of those that this one refers to.</summary>
    /// <param name="target">The other claim; null to leave the reference out.</param>
    public ClaimContext Redirect(Func<ClaimId, ClaimId?> target) => _details is null ? this : this with
    {
        Doubts = [.. Doubts.Select(doubt => doubt.OtherReading is { } other
            ? doubt with { OtherReading = target(other) }
            : doubt)],
        Inferences = [.. Inferences.Select(inference => inference.From is { } from
            ? inference with { From = target(from) }
            : inference)],
        Supersedes = Redirect(Supersedes, target),
        Retracts = Redirect(Retracts, target),
    };

    // Equal ids have equal steps, save for their cues.
    private bool HasCuesOf(ClaimContext other)
    {
        for (var i = 0; i < Attribution.Count; i++)
        {
            if (!Attribution[i].Cues.IsSetOf(other.Attribution[i].Cues))
            {
                return false;
            }
        }

        return true;
    }

    private Details Given => _details ?? new();

    private bool IsStillNone(int added) => _details is null && added == 0;

    private static Many<ClaimId> Redirect(Many<ClaimId> claims, Func<ClaimId, ClaimId?> target)
    {
        Many<ClaimId> targets = [.. claims.Select(target).OfType<ClaimId>()];
        return targets.Distinct();
    }

    private sealed record Details
    {
        public Many<string> Qualifiers { get; init; }

        public Many<Qualification> QualifiedParts { get; init; }

        public Many<Inference> Inferences { get; init; }

        public Many<Doubt> Doubts { get; init; }

        public Many<Wording> Wordings { get; init; }

        public Many<ClaimId> Supersedes { get; init; }

        public Many<ClaimId> Retracts { get; init; }
    }
}
