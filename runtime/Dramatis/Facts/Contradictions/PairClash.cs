namespace Dramatis;

/// <summary>
/// Two claims that go badly together, while they are still being examined: the words of the rule, and the reservations found so
/// far. The text is made only for those that are told.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">One claim.</param>
/// <param name="Second">The other.</param>
/// <param name="Say">Makes the words of the rule.</param>
/// <param name="Reservations">The reservations.</param>
internal readonly record struct PairClash(
    ContradictionRule Rule, ComparedClaim First, ComparedClaim Second, Func<PairClash, string> Say, Reservations Reservations)
{
    /// <summary>The kind of the clash.</summary>
    public ClashKind Kind { get; init; }

    /// <summary>The member, the declaration or the text from which <see cref="Say"/> makes the words.</summary>
    public object? Detail { get; init; }

    /// <summary>The two types that exclude each other; null if the rule is about one type.</summary>
    public string? Types { get; init; }

    /// <summary>True if nothing is left open. A tension never is certain.</summary>
    public bool IsCertain => Reservations.AreNone && Kind != ClashKind.Tension;

    /// <summary>The places of the two claims that were made, the earlier one first.</summary>
    public (int Earlier, int Later) Places =>
        First.Place < Second.Place ? (First.Place, Second.Place) : (Second.Place, First.Place);

    /// <summary>The steps by which the compared claims follow from those that were made.</summary>
    public Many<Derivation> Because => (First.Derived?.Steps ?? default).Union(Second.Derived?.Steps ?? default);

    /// <summary>The words of the rule.</summary>
    public string Words => Say(this);

    /// <summary>The reason with the steps and the reservations, as a sentence.</summary>
    public string Reason
    {
        get
        {
            var because = Because;
            return Reservations.Sentence(because.Count == 0 ? Words : $"{Words}, since {string.Join(" and ", because)}");
        }
    }

    public ClashBetween Between =>
        HaveOneSpeaker ? ClashBetween.OneSpeaker
        : First.Origin.Source.Id == Second.Origin.Source.Id ? ClashBetween.OneSource
        : ClashBetween.TwoSources;

    // docs/decisions.md: Speakers
    private bool HaveOneSpeaker
    {
        get
        {
            var (one, other) = (First.Origin, Second.Origin);
            if (one.Attribution.Count + other.Attribution.Count == 0)
            {
                return one.Source.Id == other.Source.Id;
            }

            foreach (var speaker in one.InnermostSpeakers)
            {
                if (other.InnermostSpeakers.HasId(speaker.Id))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public Contradiction ToContradiction() =>
        new(Rule, First.Origin, Second.Origin, IsCertain, Reason, Between) { Because = Because };
}
