using System.Globalization;
using Bench;

namespace Dramatis.Benchmarks.Validation;

/// <summary>The checks of an appointment as one would write them by hand.</summary>
internal static class HandWritten
{
    /// <summary>Everything that is wrong, in the same words; null when nothing is.</summary>
    public static List<ValidationIssue>? Validate(Appointment appointment)
    {
        List<ValidationIssue>? issues = null;
        if (appointment.Company is null)
        {
            Add(ref issues, "missing", "Company", "Company must be given.");
        }

        var count = appointment.Appointed.Count;
        if (count is < 1 or > 2)
        {
            Add(
                ref issues,
                "count",
                "Appointed",
                string.Create(CultureInfo.InvariantCulture, $"Appointed has {count} values; 1 to 2 are allowed."));
        }

        var title = appointment.Title;
        if (title is null)
        {
            Add(ref issues, "missing", "Title", "Title must be given.");
        }
        else if (title.Length is < 2 or > 200 && CodePoints(title) is var length and (< 1 or > 200))
        {
            Add(
                ref issues,
                "length",
                "Title",
                string.Create(CultureInfo.InvariantCulture, $"Title is {length} characters long; 1 to 200 are allowed."));
        }

        var code = appointment.Code.Value;
        if (code is null)
        {
            Add(ref issues, "missing", "Code", "Code must be given.");
        }
        else if (!IsCode(code))
        {
            Add(ref issues, "pattern", "Code", $"Code is '{code}', which does not match [A-Z]{{2}}[0-9]{{4}}.");
        }

        if (appointment.Level is < Level.Junior or > Level.Chief)
        {
            Add(ref issues, "enum", "Level", "Level is not a value of Level.");
        }

        if (issues is null && appointment.Level == Level.Chief && appointment.Appointed.Count != 1)
        {
            Add(ref issues, "rule:Bench.Appointment.chief-is-alone", "", appointment.Company!.Caption + " has two chiefs.");
        }

        return issues;
    }

    private static bool IsCode(string text) => text.Length == 6
        && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3])
        && char.IsAsciiDigit(text[4]) && char.IsAsciiDigit(text[5]);

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static void Add(ref List<ValidationIssue>? issues, string code, string path, string message) =>
        (issues ??= []).Add(new(code, path, message, Severity.Error));
}
