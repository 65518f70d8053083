namespace Dramatis;

/// <summary>
/// One step of an attribution: the actors who speak together, whom they told, and how the text puts it. "Yusufzai told
/// AFP" has a speaker, an addressee and the cue <c>told</c>.
/// </summary>
/// <param name="Speakers">The speakers, one or more.</param>
public sealed record AttributionStep(Many<Actor> Speakers)
{
    /// <summary>The actors whom the speakers told; empty if the text names none. They say nothing themselves.</summary>
    public Many<Actor> Addressees { get; init; }

    /// <summary>Tells whether the speakers said it, or are described as believing or knowing it.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>
    /// The text's own words for the act, such as <c>denied</c>. Not part of a claim's id: a claim that is made twice keeps
    /// the cues of both.
    /// </summary>
    public Many<string> Cues { get; init; }

    /// <summary>Tells whether an actor is among the speakers.</summary>
    public bool Includes(IActor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Speakers.HasId(who.Id);
    }

    /// <summary>True if only version 2 of the file format can keep the step.</summary>
    internal bool IsOfSecondVersion => Addressees.Count > 0 || Kind != AttributionKind.Said || Cues.Count > 0;

    /// <summary>The step with the cues of the same step of another claim.</summary>
    internal AttributionStep Unite(AttributionStep other) =>
        Cues.IsSetOf(other.Cues) ? this : this with { Cues = Cues.Union(other.Cues) };
}
