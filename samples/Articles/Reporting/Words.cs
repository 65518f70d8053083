namespace Articles.Reporting;

/// <summary>Parts of a claim as this report lays them out.</summary>
internal static class Words
{
    /// <summary>By whose word, from the outside inwards.</summary>
    public static string Speakers(Claim claim) => ClaimWords.Speakers(claim, "the article itself");

    /// <summary>Where in the article, how far the text goes, and whether it is a quotation.</summary>
    public static string Place(Claim claim) => ClaimWords.Place(claim) + ClaimWords.Standing(claim);

    /// <summary>When it is so, unless only as of the article; nothing where no time is given.</summary>
    public static string Time(Claim claim) => ClaimWords.Time(claim) is { } time && time.Relation != WhenRelation.AsOf
        ? $"{time}; "
        : "";
}
