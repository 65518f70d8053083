using Dramatis.Schema.Diagnostics;
using YamlDotNet.Core.Events;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Finds anchors and tags before a node, which the language does not have.</summary>
internal static class NodeProperties
{
    private const int MostShown = 80;

    /// <summary>
    /// Reports anchors and tags, and returns the offset of the node behind them; null if YAML reads a text of the
    /// author as a tag.
    /// </summary>
    public static int? Skip(SourceFindings findings, NodeEvent node, bool isInFlow)
    {
        var source = findings.Source;
        // The parser places a missing node behind the end of the text.
        var at = (int)Math.Min(node.Start.Index, source.Text.Length);
        var end = (int)node.End.Index;
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return at;
        }

        while (at < source.Text.Length && source.Text[at] is '&' or '!')
        {
            var after = EndOfWord(source.Text, at, isInFlow);
            if (node is Scalar && IsMeantAsText(source.Text, at))
            {
                ReportText(findings, at, after, isInFlow);
                return null;
            }

            var what = source.Text[at] == '&' ? "Anchors" : "Tags";
            var message = $"{what} are not allowed in a schema.";
            findings.Add(DiagnosticCatalog.UnsupportedYaml, at, after, message);
            at = SkipBlanks(source.Text, after, Math.Max(after, end));
        }

        return at;
    }

    private static void ReportText(SourceFindings findings, int start, int end, bool isInFlow)
    {
        var source = findings.Source;
        var lineEnd = isInFlow ? end : source.LineEnd(source.LineOf(start));
        var meant = source.Text.Substring(start, Math.Min(MostShown, lineEnd - start)).Trim();
        var message = "YAML reads a text that begins with '!' as a tag and loses it; quote the whole text: "
            + $"{Quoting.Quote(meant)}.";
        findings.Add(DiagnosticCatalog.TagForText, start, end, message);
    }

    /// <summary>
    /// <c>!!str</c> and <c>!&lt;uri&gt;</c> are meant as tags; anything else is meant as an expression.
    /// </summary>
    private static bool IsMeantAsText(string text, int start) =>
        text[start] == '!' && (start + 1 >= text.Length || text[start + 1] is not ('!' or '<'));

    private static int EndOfWord(string text, int start, bool isInFlow)
    {
        var end = start + 1;
        while (end < text.Length && !SourceFile.IsBlank(text[end]) && !(isInFlow && text[end] is ',' or '}' or ']'))
        {
            end++;
        }

        return end;
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && SourceFile.IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }
}
