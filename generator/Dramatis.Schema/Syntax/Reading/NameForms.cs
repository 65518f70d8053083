using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Checks the forms of names, and suggests the right form for a name in another one.</summary>
internal static class NameForms
{
    private const int Longest = 64;
    private static readonly Regex Words =
        new("[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Reports a name that does not have the required form.</summary>
    public static bool Check(SourceFindings findings, ScalarSyntax name, NameForm form)
    {
        if (name.Value.Length > Longest)
        {
            var text = $"The name has {name.Value.Length} characters; {Longest} are allowed.";
            findings.Add(DiagnosticCatalog.NameTooLong, name.Span, text);
            return false;
        }

        var isRight = Has(name.Value, form);
        if (!isRight)
        {
            var text = $"'{MessageText.Shown(name.Value)}' is not a valid name here; write {Describe(form)}.";
            findings.Add(DiagnosticCatalog.BadName, name.Span, text, Correct(name.Value, form));
        }

        return isRight;
    }

    /// <summary><c>Name</c> or <c>Namespace.Name</c>; null if it has neither form, which is reported.</summary>
    public static NameSyntax? Refer(SourceFindings findings, string written, Span span)
    {
        var dot = written.LastIndexOf('.');
        var space = dot < 0 ? null : written.Substring(0, dot);
        if (written.Length <= 10 * Longest && IsReference(written.Substring(dot + 1)) && IsQualifier(space))
        {
            return new(space, written.Substring(dot + 1), span);
        }

        var text = $"'{MessageText.Shown(written)}' is not a valid name; write letters and digits, if needed with the "
            + "namespace and a dot before it.";
        var suggestion = written.Length <= Longest ? Correct(written, NameForm.Declaration) : null;
        findings.Add(DiagnosticCatalog.BadName, span, text, suggestion);
        return null;
    }

    /// <summary>The name in the right form; null if its words cannot be told apart.</summary>
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
            NameForm.Member => words[0].ToLowerInvariant() + string.Concat(words.Skip(1).Select(Capital)),
            _ => string.Concat(words.Select(Capital)),
        };
        return corrected.Length <= Longest && Has(corrected, form) ? corrected : null;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    /// <summary>True if a name has the form. Its length does not matter.</summary>
    public static bool Has(string name, NameForm form) => form switch
    {
        NameForm.Member => name.Length > 0 && IsSmall(name[0]) && name.All(IsLetterOrDigit),
        NameForm.Dashed => name.Split('-').All(static word => word.Length > 0 && word.All(IsSmallOrDigit)) && IsSmall(name[0]),
        _ => name.Length > 0 && IsCapital(name[0]) && name.All(IsLetterOrDigit),
    };

    /// <summary>A namespace may contain underscores; names of declarations may not.</summary>
    private static bool IsQualifier(string? space) =>
        space is null || space.Replace('_', 'a').Split('.').All(IsReference);

    private static bool IsReference(string part) => part.Length > 0 && !IsDigit(part[0]) && part.All(IsLetterOrDigit);

    private static bool IsCapital(char unit) => unit is >= 'A' and <= 'Z';

    private static bool IsSmall(char unit) => unit is >= 'a' and <= 'z';

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsSmallOrDigit(char unit) => IsSmall(unit) || IsDigit(unit);

    private static bool IsLetterOrDigit(char unit) => IsCapital(unit) || IsSmall(unit) || IsDigit(unit);

    private static string Describe(NameForm form) => form switch
    {
        NameForm.Member => "a small letter, then letters and digits, as in bornOn",
        NameForm.Dashed => "small letters and digits, words joined by '-', as in de-jure",
        _ => "a capital, then letters and digits, as in OfficeHolding",
    };
}

/// <summary>The forms of names.</summary>
internal enum NameForm
{
    /// <summary>The form for types, enums, actors, roles and relations: <c>OfficeHolding</c>.</summary>
    Declaration,

    /// <summary>The form for fields and positions: <c>bornOn</c>.</summary>
    Member,

    /// <summary>The form for enum values and rules: <c>de-jure</c>.</summary>
    Dashed,
}
