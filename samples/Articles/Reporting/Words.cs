namespace Articles.Reporting;

/// <summary>Parts of a claim as this report words them.</summary>
internal static class Words
{
    /// <summary>The speakers, from the outermost to the innermost.</summary>
    public static string Speakers(Claim claim) => ClaimWords.Speakers(claim, "the article itself");

    /// <summary>The paragraphs and cells without their spans, the basis in the text, and the mark of a quotation.</summary>
    public static string Place(Claim claim) =>
        string.Join(", ", claim.Locators.Select(Whole).Distinct()) + ClaimWords.Standing(claim);

    private static Locator Whole(Locator place) => place.Column is { } column
        ? Locator.Cell(place.Paragraph, column)
        : new(place.Paragraph);
}
