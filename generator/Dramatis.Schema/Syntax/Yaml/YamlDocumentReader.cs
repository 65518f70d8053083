using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Reads a file. The parser stops at the first syntax error. The declaration with the error is then replaced by blanks,
/// which keeps all other offsets, and the file is read again.
/// </summary>
internal static class YamlDocumentReader
{
    private const int MostAttempts = 20;
    private const char ByteOrderMark = '\uFEFF';

    public static YamlDocument Read(SourceFile source)
    {
        var findings = new SourceFindings(source);
        var lost = new List<string>();
        var text = WithoutMark(ForbiddenCharacters.Blank(findings));
        for (var attempt = 0; attempt <= MostAttempts; attempt++)
        {
            var reader = new YamlTreeReader(source, text);
            if (reader.Read() is not { } failure)
            {
                return new(reader.Root, lost, [.. findings.Items, .. reader.Findings.Items]);
            }

            findings.Items.Add(failure.Diagnostic);
            var lines = failure.RecoverAt is { } at ? DeclarationLines.Around(source, text, at) : default;
            if (string.IsNullOrWhiteSpace(text.Substring(lines.Start, lines.End - lines.Start)))
            {
                break;
            }

            lost.AddRange(DeclarationLines.Names(source, text, lines.Start, lines.End));
            text = Blank(text, lines.Start, lines.End);
        }

        return new(null, lost, findings.Items);
    }

    /// <summary>
    /// The parser would read the byte order mark as part of the first key. A line break in its place keeps the offsets.
    /// </summary>
    private static string WithoutMark(string text) =>
        text.Length > 0 && text[0] == ByteOrderMark ? '\n' + text.Substring(1) : text;

    private static string Blank(string text, int start, int end)
    {
        var units = text.ToCharArray();
        for (var i = start; i < end; i++)
        {
            units[i] = SourceFile.IsLineBreak(units[i]) ? units[i] : ' ';
        }

        return new(units);
    }
}

/// <summary>The readable part of a file.</summary>
/// <param name="Root">The root; null if the file is empty or cannot be read at all.</param>
/// <param name="Lost">The names of the declarations that were left out.</param>
internal sealed record YamlDocument(
    YamlNode? Root,
    IReadOnlyList<string> Lost,
    IReadOnlyList<SchemaDiagnostic> Diagnostics);
