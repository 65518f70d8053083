using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>The text of a source, reduced to its hash and the lengths of its paragraphs.</summary>
/// <remarks>A paragraph is a line that is not blank. Its length is its number of Unicode code points.</remarks>
// docs/decisions.md: Places in the text
internal sealed class SourceText
{
    private readonly int[] _lengths;
    private readonly string _hash;

    public SourceText(string text)
    {
        _lengths =
        [
            .. text.Split('\n')
                .Select(static line => line.TrimEnd('\r'))
                .Where(static line => !string.IsNullOrWhiteSpace(line))
                .Select(static line => line.EnumerateRunes().Count()),
        ];
        _hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Checks that the text has the hash of the source.</summary>
    public void Check(Source source, ref ValidationReport report)
    {
        if (source.TextHash is { } expected && expected != _hash)
        {
            report.Add(
                ValidationCodes.Text,
                nameof(Source.TextHash),
                $"The given text has the SHA-256 {_hash}; the text of {source.Id} has {expected}.");
        }
    }

    /// <summary>Checks that places lie within the text.</summary>
    public void Check(Many<Locator> places, ref ValidationReport report)
    {
        foreach (var place in places)
        {
            if (place.Paragraph > _lengths.Length)
            {
                Outside(place, $"the text has {Number(_lengths.Length)} paragraphs", ref report);
            }
            else if (place.End > _lengths[place.Paragraph - 1])
            {
                var length = Number(_lengths[place.Paragraph - 1]);
                Outside(place, $"the paragraph is {length} characters long", ref report);
            }
        }
    }

    private static void Outside(Locator place, string why, ref ValidationReport report) =>
        report.Add(ValidationCodes.Locator, nameof(Claim.Locators), $"There is no {place}: {why}.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
