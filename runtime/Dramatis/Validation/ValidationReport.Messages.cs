using System.Globalization;

namespace Dramatis;

/// <content>The messages, in methods of their own so that the checks stay short enough to be inlined.</content>
public partial struct ValidationReport
{
    /// <summary>The words of a rule or check that ended in an exception. The command finds such issues by them.</summary>
    internal const string NotEvaluated = "cannot be evaluated";

    private const int LongestShown = 60;

    private static int CodePoints(string value)
    {
        var count = 0;
        foreach (var _ in value.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>A text for a message: cut to a length that can be read, and never within a surrogate pair.</summary>
    internal static string Shown(string? value) => value is { Length: > LongestShown }
        ? value[..(char.IsHighSurrogate(value[LongestShown - 1]) ? LongestShown - 1 : LongestShown)] + "..."
        : value ?? "";

    private static string Shown(Exception error) =>
        $"{error.GetType().Name}, {Shown(error.Message.ReplaceLineEndings(" ").TrimEnd('.'))}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Paths become texts first, since texts that consist of texts alone are concatenated without a formatter.
    private void Missing(MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Missing, place, $"{place} must be given.");
    }

    private void NotRecommended(MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Recommended, place, $"{place} should be given.", Severity.Warning);
    }

    private void Miscounted(int count, int least, int most, MemberPath path) => OutOfBounds(
        ValidationCodes.Count, path, string.Concat("has ", Number(count), count == 1 ? " value" : " values"), least, most);

    private void Count(string value, int least, int most, MemberPath path)
    {
        var length = CodePoints(value);
        if (length < least || length > most)
        {
            OutOfBounds(ValidationCodes.Length, path, $"is {Number(length)} characters long", least, most);
        }
    }

    private void OutOfBounds(string code, MemberPath path, string found, int least, int most)
    {
        var place = path.ToString();
        var to = most == int.MaxValue ? " or more" : least == most ? "" : " to " + Number(most);
        Add(code, place, $"{place} {found}; {Number(least)}{to} are allowed.");
    }

    private void Mismatched(string? value, string pattern, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Pattern, place, $"{place} is '{Shown(value)}', which does not match {pattern}.");
    }

    private void Failed(string? value, string type, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Check, place, $"{place} is '{Shown(value)}', which is not a valid {type}.");
    }

    private void Undefined(string type, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Enum, place, $"{place} is not a value of {type}.");
    }

    private void Misplayed(string allowed, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Player, place, $"{place} can be played by {allowed} only.");
    }

    private void OutOfRange(object? value, object? least, object? most, MemberPath path)
    {
        var allowed = (least, most) switch
        {
            (null, _) => $"at most {FieldValue.Print(most)}",
            (_, null) => $"at least {FieldValue.Print(least)}",
            _ => $"from {FieldValue.Print(least)} to {FieldValue.Print(most)}",
        };
        Add(ValidationCodes.Range, path, $"{path} is {Shown(FieldValue.Print(value))}; it must be {allowed}.");
    }
}
