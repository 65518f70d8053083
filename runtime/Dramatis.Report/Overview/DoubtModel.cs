namespace Dramatis.Report;

/// <summary>A claim that the encoder doubts, with each doubt.</summary>
internal sealed record DoubtModel(ClaimModel Claim, IReadOnlyList<LabelledText> Doubts)
{
    public static DoubtModel Of(Claim claim) => new(
        ClaimModel.Of(claim),
        [.. claim.Doubts.Select(static doubt => new LabelledText(Phrases.Part(doubt.About), doubt.Why))]);
}
