namespace Dramatis;

/// <summary>
/// Two claims that go badly together, while they are still being examined: the reason that a rule gives, and the reservations
/// found so far.
/// </summary>
internal sealed record PairClash(
    ContradictionRule Rule, ComparedClaim First, ComparedClaim Second, string Words, Reservations Reservations)
{
    /// <summary>The kind of the clash.</summary>
    public ClashKind Kind { get; init; }

    /// <summary>True if nothing is left open. A tension never is certain.</summary>
    public bool IsCertain => Reservations.AreNone && Kind != ClashKind.Tension;

    /// <summary>Clashes with one group are told in one way: by one rule, of one kind, as certain or not, of like parties.</summary>
    public (ContradictionRule, ClashKind, bool, ClashBetween) Group => (Rule, Kind, IsCertain, Between);

    /// <summary>The places of the two claims that were made, the earlier one first.</summary>
    public (int Earlier, int Later) Places =>
        First.Place < Second.Place ? (First.Place, Second.Place) : (Second.Place, First.Place);

    /// <summary>The steps by which the compared claims follow from those that were made.</summary>
    public Many<Derivation> Because => (First.Derived?.Steps ?? default).Union(Second.Derived?.Steps ?? default);

    /// <summary>The reason with the steps and the reservations, as a sentence.</summary>
    public string Reason => Reservations.Sentence(
        Because.Count == 0 ? Words : $"{Words}, since {string.Join(" and ", Because)}");

    public ClashBetween Between =>
        HaveOneSpeaker ? ClashBetween.OneSpeaker
        : First.Origin.Source.Id == Second.Origin.Source.Id ? ClashBetween.OneSource
        : ClashBetween.TwoSources;

    public Contradiction ToContradiction() =>
        new(Rule, First.Origin, Second.Origin, IsCertain, Reason, Between) { Because = Because };

    // docs/decisions.md: Speakers
    private bool HaveOneSpeaker => First.Origin.Attribution.Count + Second.Origin.Attribution.Count == 0
        ? First.Origin.Source.Id == Second.Origin.Source.Id
        : First.Origin.InnermostSpeakers.Any(speaker => Second.Origin.InnermostSpeakers.HasId(speaker.Id));
}
