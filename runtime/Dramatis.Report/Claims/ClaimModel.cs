namespace Dramatis.Report;

/// <summary>A claim as the page shows it everywhere but in the table of claims.</summary>
internal sealed record ClaimModel(
    string Link,
    IReadOnlyList<Badge> Badges,
    string Text,
    string Speakers,
    string Source,
    string Place,
    string? Time)
{
    public static ClaimModel Of(PageLinks links, Claim claim) => new(
        links.To(claim),
        Badge.Of(claim),
        claim.What.Caption,
        ClaimWords.Speakers(claim),
        claim.Source.ToString(),
        ClaimWords.Place(claim) + ClaimWords.Standing(claim),
        ClaimWords.TimeText(claim));
}
