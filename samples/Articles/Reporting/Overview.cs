using System.Globalization;

namespace Articles.Reporting;

/// <summary>Prints a table with the numbers of claims of each article.</summary>
internal static class Overview
{
    public static void Print(FactBase facts, TextWriter output)
    {
        var page = new Page(output);
        page.Title("Five articles");
        page.Row("", "claims", "own voice", "denied", "doubtful");
        foreach (var source in Encoding.Sources)
        {
            var claims = facts.Claims.From(source);
            page.Row(
                source.Id.Value,
                Number(claims.Count()),
                Number(claims.InOwnVoice().Count()),
                Number(claims.Count(static claim => ClaimWords.IsDenial(claim.Whole))),
                Number(claims.Doubtful().Count()));
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
