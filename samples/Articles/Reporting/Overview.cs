using System.Globalization;

namespace Articles.Reporting;

/// <summary>What the articles hold together.</summary>
internal static class Overview
{
    public static void Print(FactBase facts, TextWriter output)
    {
        var page = new Page(output);
        page.Title("Five articles");
        page.Row("", "claims", "in own voice", "denied", "doubtful");
        foreach (var source in Encoding.Sources)
        {
            var claims = facts.Claims.From(source);
            page.Row(
                source.Id.Value,
                Number(claims.Count()),
                Number(claims.InOwnVoice().Count()),
                Number(claims.Count(static claim => IsDenial(claim.Whole))),
                Number(claims.Doubtful().Count()));
        }
    }

    /// <summary>Whether it is not so, or not planned, needed and so on.</summary>
    public static bool IsDenial(Claim claim) =>
        claim.ModalPolarity == Polarity.Denied
        || claim is { Polarity: Polarity.Denied, Modality: Modality.Actual };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
