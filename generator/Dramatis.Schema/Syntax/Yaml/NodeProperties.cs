using Dramatis.Schema.Diagnostics;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Finds anchors and tags before a node, which the language does not have.</summary>
internal static class NodeProperties
{
    private const int MostShown = 80;

    /// <summary>
    /// Reports them and returns where the node itself starts; null where a tag has swallowed the text that was meant.
    /// </summary>
    public static int? Skip(SourceFile source, NodeEvent node, bool isInFlow, ICollection<SchemaDiagnostic> diagnostics)
    {
        var (at, end) = ((int)node.Start.Index, (int)node.End.Index);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return at;
        }

        var isSwallowed = false;
        while (at < source.Text.Length && source.Text[at] is '&' or '!')
        {
            var after = EndOfWord(source.Text, at, isInFlow);
            isSwallowed |= IsExpression(source.Text, at, after);
            diagnostics.Add(Report(source, at, after, isInFlow));
            at = SkipBlanks(source.Text, after, Math.Max(after, end));
        }

        return isSwallowed ? null : at;
    }

    private static SchemaDiagnostic Report(SourceFile source, int start, int end, bool isInFlow)
    {
        if (source.Text[start] == '&')
        {
            return source.Report(DiagnosticCatalog.UnsupportedYaml, start, end, "Anchors are not allowed in a schema.");
        }

        if (!IsExpression(source.Text, start, end))
        {
            return source.Report(DiagnosticCatalog.UnsupportedYaml, start, end, "Tags are not allowed in a schema.");
        }

        var lineEnd = source.LineEnd(source.LineOf(start));
        var meant = source.Text.Substring(start, Math.Min(MostShown, (isInFlow ? end : lineEnd) - start)).Trim();
        return source.Report(
            DiagnosticCatalog.TagForText,
            start,
            end,
            $"YAML reads what begins with '!' as a tag, and the text is lost; quote it: {Quoting.Quote(meant)}.");
    }

    /// <summary>A tag proper is <c>!!str</c>, <c>!name</c> or <c>!&lt;uri&gt;</c>; an expression goes on otherwise.</summary>
    private static bool IsExpression(string text, int start, int end)
    {
        var tag = text.Substring(start, end - start);
        return tag[0] == '!'
            && !tag.StartsWith("!!", StringComparison.Ordinal)
            && !tag.StartsWith("!<", StringComparison.Ordinal)
            && (tag.IndexOfAny(['(', '.', '=', '[']) >= 0 || IsFollowedByNothing(text, end));
    }

    private static bool IsFollowedByNothing(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end >= text.Length || SourceFile.IsLineBreak(text[end]) || text[end] is ',' or '}' or ']';
    }

    private static int EndOfWord(string text, int start, bool isInFlow)
    {
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !(isInFlow && text[end] is ',' or '}' or ']'))
        {
            end++;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
