namespace Dramatis.Report;

/// <summary>Lists the parts of a claim that its row in the table does not show, each with a label.</summary>
internal static class ClaimDetails
{
    public static IEnumerable<LabelledText> Of(Claim claim)
    {
        yield return new("Relation", Phrases.Heading(claim.What.Descriptor.Name));
        if (claim.What.Id is { } happening)
        {
            yield return new("Happening", happening.Value);
        }

        foreach (var member in MemberTexts.Of(claim.What))
        {
            yield return member;
        }

        if (claim.SaidOn is { } said)
        {
            yield return new("Said", said.ToString());
        }

        foreach (var note in Notes(claim))
        {
            yield return note;
        }
    }

    private static IEnumerable<LabelledText> Notes(Claim claim)
    {
        foreach (var doubt in claim.Doubts)
        {
            yield return new($"Doubt about {Phrases.Part(doubt.About)}", doubt.Why);
        }

        foreach (var inference in claim.Inferences)
        {
            var stated = inference.Stated is { } words ? $" (the text: {words})" : "";
            yield return new($"Concluded: {Phrases.Part(inference.About)}", inference.How + stated);
        }

        foreach (var wording in claim.Wordings)
        {
            yield return new($"The text calls {wording.Who.Caption}", wording.Words);
        }

        foreach (var warning in claim.Warnings)
        {
            yield return new("Remark", warning.Message);
        }
    }
}
