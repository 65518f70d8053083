using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Says where a syntax error is, in words of the language, and which declaration it costs.</summary>
internal static class YamlErrors
{
    private const int DepthOfDeclarations = 2;
    private const int LongestShown = 80;
    private static readonly Regex KeyAndText =
        new(@"^\s*(?:- )?([\w.-]+):\s+(\S.*?)\s*$", RegexOptions.CultureInvariant);

    /// <summary>The parser gives neither place nor reason where a list in brackets goes on with a key.</summary>
    public static YamlFailure ExplainUnplaced(SourceFile source, Stack<OpenNode> open, int at)
    {
        var innermost = open.FirstOrDefault(node => IsBracketed(source, node));
        return innermost is null
            ? Explain(source, open, at, at, "did not find what has to follow.")
            : NotClosed(source, innermost.Start, open.Count > 1 ? innermost.Start : null);
    }

    /// <summary>The parser says that a tab indents, but not where it stands; none where it says something else.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">What is left of its text.</param>
    /// <param name="from">No tab on a line before this offset is meant.</param>
    /// <param name="message">What the parser says.</param>
    public static YamlFailure? ExplainTab(SourceFile source, string text, int from, string message)
    {
        if (message.IndexOf("tab ", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        for (var line = source.LineOf(from); line < source.LineCount; line++)
        {
            var tab = source.LineStart(line);
            while (tab < source.LineEnd(line) && text[tab] == ' ')
            {
                tab++;
            }

            if (tab < source.LineEnd(line) && text[tab] == '\t')
            {
                const string Text = "This is not YAML: a tab indents this line; only blanks do.";
                return new(source.Report(DiagnosticCatalog.YamlSyntax, tab, tab + 1, Text), tab);
            }
        }

        return null;
    }

    public static YamlFailure Explain(SourceFile source, Stack<OpenNode> open, int start, int end, string message)
    {
        if (Unclosed(source, open, start) is { } unclosed)
        {
            return unclosed;
        }

        var line = source.LineOf(start);
        var lineEnd = source.LineEnd(line);
        end = Math.Min(Math.Max(end, start + 1), Math.Max(start, lineEnd));
        var reason = char.ToLowerInvariant(message[0]) + message.Substring(1);
        var text = $"This is not YAML: {reason}{Hint(source, line, start, open.Any(static node => node.IsFlow))}";
        return new(source.Report(DiagnosticCatalog.YamlSyntax, start, end, text), start);
    }

    /// <summary>
    /// A bracket that is never closed is noticed somewhere in the next declaration, or at the end of the file: it is
    /// reported, and costs the declaration, where it opens.
    /// </summary>
    private static YamlFailure? Unclosed(SourceFile source, Stack<OpenNode> open, int failedAt)
    {
        var all = open.Reverse().ToList();
        var inside = all.Skip(DepthOfDeclarations).FirstOrDefault(node => IsBracketed(source, node));
        if (inside is not null)
        {
            var lines = DeclarationLines.Around(source, source.Text, inside.Start);
            return failedAt >= lines.Start && failedAt < lines.End && !IsAtEnd(source, failedAt)
                ? null
                : NotClosed(source, all.Last(node => IsBracketed(source, node) && node.Start < lines.End).Start, inside.Start);
        }

        var outermost = all.FindIndex(node => IsBracketed(source, node));
        return outermost >= 0 && IsAtEnd(source, failedAt)
            ? NotClosed(source, all[outermost].Start, outermost == 0 ? null : all[outermost].Start)
            : null;
    }

    /// <summary>The pair in <c>[a: b]</c> has no brackets of its own, and the parser places it anywhere.</summary>
    private static bool IsBracketed(SourceFile source, OpenNode node) =>
        node.IsFlow && node.Start < source.Text.Length && source.Text[node.Start] is '{' or '[';

    private static bool IsAtEnd(SourceFile source, int offset) =>
        string.IsNullOrWhiteSpace(source.Text.Substring(offset));

    private static YamlFailure NotClosed(SourceFile source, int start, int? recoverAt)
    {
        var closer = source.Text[start] == '{' ? '}' : ']';
        var text = $"This is not YAML: '{source.Text[start]}' is not closed; '{closer}' is missing.";
        return new(source.Report(DiagnosticCatalog.YamlSyntax, start, start + 1, text), recoverAt);
    }

    private static string Hint(SourceFile source, int line, int failedAt, bool isInFlow)
    {
        var start = source.LineStart(line);
        var match = KeyAndText.Match(source.Text.Substring(start, source.LineEnd(line) - start));
        var value = match.Groups[2];
        var isCut = value.Value.Length > LongestShown;
        var isInside = match.Success && failedAt >= start + value.Index && failedAt < source.Text.Length;
        var isOpenQuote = isInside && failedAt == start + value.Index && value.Value[0] is '\'' or '"';
        var isBracketed = isInside && value.Value[0] is '{' or '[' && (isInFlow || source.Text[failedAt] is '}' or ']');
        return !isInside || isCut || isOpenQuote || isBracketed
            ? ""
            : $" A text with special characters is quoted: {match.Groups[1].Value}: {Quoting.Quote(Meant(value.Value))}.";
    }

    /// <summary>Without its quotes, where one inside ends a quoted text too early.</summary>
    private static string Meant(string value) =>
        value.Length > 1 && value[0] == '\'' && value[value.Length - 1] == '\'' ? value.Substring(1, value.Length - 2) : value;
}
