using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Finds the place of a syntax error, the message in words of the schema language, and the declaration to leave out.
/// </summary>
internal static class YamlErrors
{
    private const int DepthOfDeclarations = 2;
    private const int LongestShown = 80;
    private static readonly Regex KeyAndText =
        new(@"^\s*(?:- )?([\w.-]+):\s+(\S.*?)\s*$", RegexOptions.CultureInvariant);

    /// <summary>
    /// Explains an error without a place. The parser gives neither place nor reason if a key follows within a list in
    /// brackets.
    /// </summary>
    public static YamlFailure ExplainUnplaced(SourceFile source, Stack<OpenNode> open, int at)
    {
        var innermost = open.FirstOrDefault(node => IsBracketed(source, node));
        return innermost is null
            ? Explain(source, open, at, at, "something is missing here.")
            : NotClosed(source, innermost.Start, open.Count > 1 ? innermost.Start : null);
    }

    /// <summary>
    /// Finds the tab that indents a line, since the parser reports the error without its place; null for other errors.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="text">The text of the file, without the declarations that were left out.</param>
    /// <param name="from">The offset from which tabs are searched for.</param>
    /// <param name="message">The message of the parser.</param>
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
                const string Text = "This is not YAML: a tab indents this line; indent it with blanks.";
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
    /// The parser notices an unclosed bracket only in a later declaration or at the end of the file. It is reported
    /// where it opens, and that declaration is left out.
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

    /// <summary>
    /// The pair in <c>[a: b]</c> has no brackets of its own, and the place that the parser gives for it is wrong.
    /// </summary>
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
            : $" Quote a text with special characters: {match.Groups[1].Value}: {Quoting.Quote(Meant(value.Value))}.";
    }

    /// <summary>The text without its quotes, for a quoted text that a quote inside ends too early.</summary>
    private static string Meant(string value) =>
        value.Length > 1 && value[0] == '\'' && value[value.Length - 1] == '\'' ? value.Substring(1, value.Length - 2) : value;
}
