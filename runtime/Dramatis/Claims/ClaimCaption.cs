using System.Text;

namespace Dramatis;

/// <summary>Turns a claim into words, from its outermost speaker to its proposition and the time of it.</summary>
internal static class ClaimCaption
{
    public static string Of(Claim claim)
    {
        var text = new StringBuilder();
        foreach (var step in claim.Attribution)
        {
            text.Append(CaptionText.Phrase(step.Speakers)).Append(Manner(step)).Append(": ");
        }

        text.Append(claim.Condition is { } condition ? $"if {condition}: " : "");
        text.Append(claim.Certainty == Certainty.Certain ? "" : Lower(claim.Certainty) + ": ");
        text.Append(claim.Recurrence == Recurrence.Once ? "" : Lower(claim.Recurrence) + ": ");
        text.Append(Narrowing(claim) is { Length: > 0 } words ? $"{words}: " : "");
        var denial = claim.ModalPolarity == Polarity.Denied ? "not " : "";
        var manner = Manner(claim);
        text.Append(manner.Length == 0 ? "" : $"{denial}{manner}: ");
        var what = claim.Proposition.ToString();
        text.Append(what);

        // A template can show the time itself.
        if (((IAnchor)claim).Time is { } time && !what.Contains(time.ToString(), StringComparison.Ordinal))
        {
            text.Append(", ").Append(Time(claim, time));
        }

        return text.ToString();
    }

    /// <summary>A time of a claim in words. The claim's own source is called <c>its publication</c>.</summary>
    public static string Time(Claim claim, When time) => time is { Anchor: Source source } && source.Id == claim.Source.Id
        ? time.ToString().Replace(((IAnchor)source).Caption, "its publication", StringComparison.Ordinal)
        : time.ToString();

    /// <summary>The words that narrow a claim and its parts: <c>formally, significant (matter)</c>; empty if there are none.</summary>
    public static string Narrowing(Claim claim) => string.Join(
        ", ", claim.Qualifiers.Concat(claim.QualifiedParts.Select(static part => part.ToString())));

    /// <summary>How a step is tied to its speakers, if it is not plainly said: <c> (believed)</c>, <c> (to Radio North)</c>.</summary>
    public static string Manner(AttributionStep step)
    {
        var kind = step.Kind == AttributionKind.Said ? "" : Lower(step.Kind);
        var told = step.Addressees.Count == 0 ? "" : $"to {CaptionText.Phrase(step.Addressees)}";
        string[] cues = [.. step.Cues.Select(static cue => $"\"{cue}\"")];
        var manner = string.Join(", ", ((string[])[kind, .. cues, told]).Where(static part => part.Length > 0));
        return manner.Length == 0 ? "" : $" ({manner})";
    }

    /// <summary>The modality with its holders and addressees: <c>promised by Norland to Sudland</c>.</summary>
    public static string Manner(Claim claim)
    {
        var modality = claim.Modality == Modality.Actual ? "" : Lower(claim.Modality);
        var holders = claim.Holders.Count > 0 ? $" by {CaptionText.Phrase(claim.Holders)}" : "";
        var addressees = claim.Addressees.Count > 0 ? Preposition(claim.Modality) + CaptionText.Phrase(claim.Addressees) : "";
        return (modality + holders + addressees).TrimStart();
    }

    /// <summary>An enum's value as a word: <c>planned</c>.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Preposition(Modality modality) => modality == Modality.Demanded ? " of " : " to ";
}
