using System.Globalization;
using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads <c>?</c>, <c>*</c>, <c>+</c>, <c>(n)</c>, <c>(n..)</c> and <c>(n..m)</c>.</summary>
internal static class MultiplicityReader
{
    private const string Allowed = "?, *, +, (n), (n..) and (n..m) are allowed";

    private static readonly Regex Count = new(
        @"\A\(\s*([0-9]{1,9})\s*(?:(\.\.)\s*([0-9]{1,9})?\s*)?\)\z",
        RegexOptions.CultureInvariant);

    /// <summary>The multiplicity, or a message about the mistake and a suggestion.</summary>
    public static (Multiplicity Value, string? Reason, string? Suggestion) Read(string text)
    {
        switch (text)
        {
            case "?":
                return (Multiplicity.Optional, null, null);
            case "*":
                return (new(0, null, true), null, null);
            case "+":
                return (new(1, null, true), null, null);
        }

        var match = Count.Match(text);
        if (!match.Success)
        {
            return (default, $"'{MessageText.Shown(text)}' is not a multiplicity; {Allowed}.", null);
        }

        var least = Number(match.Groups[1]);
        int? most = match.Groups[3].Success ? Number(match.Groups[3]) : match.Groups[2].Success ? null : least;
        return Check(least, most);
    }

    private static (Multiplicity Value, string? Reason, string? Suggestion) Check(int least, int? most) =>
        (least, most) switch
        {
            (_, 0) => (default, "A multiplicity of 0 allows no value; leave the member out.", null),
            _ when most < least => (default, "The minimum number of values is greater than the maximum.", Range(most!.Value, least)),
            (0, 1) => (default, "Write '?' for at most one.", "?"),
            (1, 1) => (default, "Leave the multiplicity out for exactly one.", null),
            _ => (new(least, most, true), null, null),
        };

    private static string Range(int least, int most) =>
        string.Format(CultureInfo.InvariantCulture, "({0}..{1})", least, most);

    private static int Number(Group digits) => int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
