using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Reads a file. The parser stops at the first syntax error, so the declaration with the error is blanked, which leaves
/// every other in its place, and the file is read again.
/// </summary>
internal static class YamlDocumentReader
{
    private const int MostAttempts = 20;
    private const char ByteOrderMark = '\uFEFF';

    public static YamlDocument Read(SourceFile source)
    {
        var diagnostics = new List<SchemaDiagnostic>();
        var lost = new List<string>();
        var text = WithoutMark(ForbiddenCharacters.Blank(source, diagnostics));
        for (var attempt = 0; attempt <= MostAttempts; attempt++)
        {
            var reader = new YamlTreeReader(source, text);
            if (reader.Read() is not { } failure)
            {
                return new(reader.Root, lost, [.. diagnostics, .. reader.Diagnostics]);
            }

            diagnostics.Add(failure.Diagnostic);
            var lines = failure.RecoverAt is { } at ? DeclarationLines.Around(source, text, at) : default;
            if (string.IsNullOrWhiteSpace(text.Substring(lines.Start, lines.End - lines.Start)))
            {
                break;
            }

            lost.AddRange(DeclarationLines.Names(source, text, lines.Start, lines.End));
            text = Blank(text, lines.Start, lines.End);
        }

        return new(null, lost, diagnostics);
    }

    /// <summary>The parser would take the mark into the first key; an empty line instead keeps the offsets.</summary>
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
