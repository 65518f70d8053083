using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Checks the forms of names, and tells what a name in another form would be in the right one.</summary>
internal static class NameForms
{
    private const int Longest = 64;
    private static readonly Regex Declaration = Whole("[A-Z][A-Za-z0-9]*");
    private static readonly Regex Member = Whole("[a-z][A-Za-z0-9]*");
    private static readonly Regex Dashed = Whole("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static readonly Regex Reference = Whole("[A-Za-z][A-Za-z0-9]*");
    private static readonly Regex Words =
        new("[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Reports a name that has not the form.</summary>
    public static bool Check(Findings findings, ScalarSyntax name, NameForm form)
    {
        if (name.Value.Length > Longest)
        {
            var text = $"The name has {name.Value.Length} characters; {Longest} are allowed.";
            findings.Add(DiagnosticCatalog.NameTooLong, name.Span, text);
            return false;
        }

        var isRight = PatternOf(form).IsMatch(name.Value);
        if (!isRight)
        {
            var text = $"'{Findings.Shown(name.Value)}' has not the form of a name here: {Describe(form)}.";
            findings.Add(DiagnosticCatalog.BadName, name.Span, text, Correct(name.Value, form));
        }

        return isRight;
    }

    /// <summary><c>Name</c> or <c>Namespace.Name</c>; null where it has neither form, which is reported.</summary>
    public static NameSyntax? Refer(Findings findings, string written, Span span)
    {
        var parts = written.Split('.');
        if (written.Length <= 10 * Longest && parts.All(static part => Reference.IsMatch(part)))
        {
            var qualifier = parts.Length == 1 ? null : string.Join(".", parts.Take(parts.Length - 1));
            return new(qualifier, parts[parts.Length - 1], span);
        }

        var text = $"'{Findings.Shown(written)}' has not the form of a name: letters and digits, with its namespace "
            + "before a dot where needed.";
        var suggestion = written.Length <= Longest ? Correct(written, NameForm.Declaration) : null;
        findings.Add(DiagnosticCatalog.BadName, span, text, suggestion);
        return null;
    }

    /// <summary>The name in the right form; null where its words cannot be told.</summary>
    public static string? Correct(string name, NameForm form)
    {
        var words = Words.Matches(name).Cast<Match>().Select(static match => match.Value).ToList();
        if (words.Count == 0 || name.Any(static unit => unit > '~'))
        {
            return null;
        }

        var corrected = form switch
        {
            NameForm.Dashed => string.Join("-", words.Select(static word => word.ToLowerInvariant())),
            NameForm.Member => Lower(words[0]) + string.Concat(words.Skip(1).Select(Capital)),
            _ => string.Concat(words.Select(Capital)),
        };
        var isRight = corrected.Length <= Longest && PatternOf(form).IsMatch(corrected);
        return isRight && corrected != name ? corrected : null;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static string Lower(string word) => word.All(char.IsUpper)
        ? word.ToLowerInvariant()
        : char.ToLowerInvariant(word[0]) + word.Substring(1);

    private static Regex PatternOf(NameForm form) => form switch
    {
        NameForm.Member => Member,
        NameForm.Dashed => Dashed,
        _ => Declaration,
    };

    private static string Describe(NameForm form) => form switch
    {
        NameForm.Member => "a small letter, then letters and digits, as in bornOn",
        NameForm.Dashed => "small letters and digits, words joined by '-', as in de-jure",
        _ => "a capital, then letters and digits, as in OfficeHolding",
    };

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}
