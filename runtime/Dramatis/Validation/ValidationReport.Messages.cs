using System.Globalization;

namespace Dramatis;

/// <content>The words of what is wrong, apart from the checks.</content>
public partial struct ValidationReport
{
    private static int CodePoints(string value)
    {
        var count = 0;
        foreach (var _ in value.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static string Shown(string? value) => value is { Length: > 60 } ? value[..60] + "..." : value ?? "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Missing(MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Missing, place, place + " must be given.");
    }

    private void NotRecommended(MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Recommended, place, place + " should be given.", Severity.Warning);
    }

    private void Miscounted(int count, int least, int most, MemberPath path)
    {
        var values = count == 1 ? " value; " : " values; ";
        OutOfBounds(ValidationCodes.Count, path, " has ", Number(count) + values, least, most);
    }

    private void Count(string value, int least, int most, MemberPath path)
    {
        var length = CodePoints(value);
        if (length < least || length > most)
        {
            OutOfBounds(ValidationCodes.Length, path, " is ", Number(length) + " characters long; ", least, most);
        }
    }

    private void OutOfBounds(string code, MemberPath path, string verb, string found, int least, int most)
    {
        var place = path.ToString();
        var (to, last) = most == int.MaxValue ? (" or more", "")
            : least == most ? ("", "")
            : (" to ", Number(most));
        Add(code, place, string.Concat([place, verb, found, Number(least), to, last, " are allowed."]));
    }

    private void Mismatched(string? value, string pattern, MemberPath path)
    {
        var place = path.ToString();
        var message = string.Concat([place, " is '", Shown(value), "', which does not match ", pattern, "."]);
        Add(ValidationCodes.Pattern, place, message);
    }

    private void Failed(string? value, string type, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Check, place, string.Concat([place, " is '", Shown(value), "', which is no ", type, "."]));
    }

    private void Undefined(string type, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Enum, place, string.Concat([place, " is no value of ", type, "."]));
    }

    private void Misplayed(string allowed, MemberPath path)
    {
        var place = path.ToString();
        Add(ValidationCodes.Player, place, string.Concat(place, " can be played by ", allowed, " only."));
    }

    private void OutOfRange(object? value, object? least, object? most, MemberPath path)
    {
        var allowed = (least, most) switch
        {
            (null, _) => $"{FieldValue.Print(most)} at most",
            (_, null) => $"{FieldValue.Print(least)} at least",
            _ => $"{FieldValue.Print(least)} to {FieldValue.Print(most)}",
        };
        Add(ValidationCodes.Range, path, $"{path} is {FieldValue.Print(value)}; allowed is {allowed}.");
    }
}
