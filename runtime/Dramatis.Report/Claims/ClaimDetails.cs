namespace Dramatis.Report;

/// <summary>What a claim holds beside what its row shows: each with a label.</summary>
internal static class ClaimDetails
{
    public static IEnumerable<(string Label, string Text)> Of(Claim claim)
    {
        yield return ("Relation", Phrases.Heading(claim.What.Descriptor.Name));
        if (claim.What.Id is { } happening)
        {
            yield return ("Happening", happening.Value);
        }

        foreach (var (member, text) in MemberTexts.Of(claim.What))
        {
            yield return (member, text);
        }

        if (claim.SaidOn is { } said)
        {
            yield return ("Said", said.ToString());
        }

        foreach (var note in Notes(claim))
        {
            yield return note;
        }
    }

    private static IEnumerable<(string Label, string Text)> Notes(Claim claim)
    {
        foreach (var doubt in claim.Doubts)
        {
            yield return ($"Doubt about {Phrases.Part(doubt.About)}", doubt.Why);
        }

        foreach (var inference in claim.Inferences)
        {
            var stated = inference.Stated is { } words ? $" (the text: {words})" : "";
            yield return ($"Concluded: {Phrases.Part(inference.About)}", inference.How + stated);
        }

        foreach (var wording in claim.Wordings)
        {
            yield return ($"The text calls {wording.Who.Caption}", wording.Words);
        }

        foreach (var warning in claim.Warnings)
        {
            yield return ("Remark", warning.Message);
        }
    }
}
