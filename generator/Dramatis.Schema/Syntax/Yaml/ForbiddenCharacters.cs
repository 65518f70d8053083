using System.Globalization;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Finds the characters that YAML does not allow in a file (YAML 1.2.2, section 5.1).</summary>
internal static class ForbiddenCharacters
{
    private const int MostReported = 20;

    /// <summary>The text with a space in place of each such character. The first ones are reported.</summary>
    public static string Blank(SourceFindings findings)
    {
        var source = findings.Source;
        char[]? units = null;
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (IsAllowed(source.Text, i))
            {
                continue;
            }

            units ??= source.Text.ToCharArray();
            units[i] = ' ';
            if (findings.Items.Count < MostReported)
            {
                Report(findings, i);
            }
        }

        return units is null ? source.Text : new(units);
    }

    private static bool IsAllowed(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' or '\u0085' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        >= '\uDC00' and <= '\uDFFF' => index > 0 && char.IsHighSurrogate(text[index - 1]),
        '\uFEFF' => index == 0,
        _ => true,
    };

    private static void Report(SourceFindings findings, int index)
    {
        var code = ((int)findings.Source.Text[index]).ToString("X4", CultureInfo.InvariantCulture);
        var text = $"The character U+{code} is not allowed in YAML; in a text in double quotes write \\u{code}.";
        findings.Add(DiagnosticCatalog.ForbiddenCharacter, index, index + 1, text);
    }
}
