namespace Dramatis;

/// <summary>
/// A contradiction that is still being examined: the reason that its rule gives, and the reservations found so far.
/// </summary>
internal sealed record Clash(
    ContradictionRule Rule, Claim First, Claim Second, string Words, Reservations Reservations)
{
    public Contradiction ToContradiction() =>
        new(Rule, First, Second, Reservations.AreNone, Reservations.Sentence(Words), Between);

    private ClashBetween Between =>
        HaveOneSpeaker ? ClashBetween.OneSpeaker
        : First.Source.Id == Second.Source.Id ? ClashBetween.OneSource
        : ClashBetween.TwoSources;

    // docs/decisions.md: Speakers
    private bool HaveOneSpeaker => First.Attribution.Count + Second.Attribution.Count == 0
        ? First.Source.Id == Second.Source.Id
        : First.InnermostSpeakers.Any(speaker => Second.InnermostSpeakers.HasId(speaker.Id));
}
