namespace Dramatis.Tool.Tests;

/// <summary>Whatever a schema says, it stays text on its pages.</summary>
public sealed class DocsEscapingTests : IDisposable
{
    /// <summary>What a page is made of where no text has become markup.</summary>
    private static readonly HashSet<string> s_plain =
    [
        "HtmlBlock", "HeadingBlock", "ParagraphBlock", "Table", "TableRow", "TableCell", "ListBlock", "ListItemBlock", "LinkInline",
        "LiteralInline", "CodeInline", "EmphasisInline", "FencedCodeBlock", "ContainerInline",
    ];

    private readonly SchemaFolder _folder = new();

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>", "a | b || c", "a \\| b \\ c \\", "`code` ``` ``", "[x](http://evil.example) ![i](x.png)", "a ](x) b",
        "# heading", "## a", "- item", "* item", "+ item", "1. item", "12) item", "> quote", "===", "---", "```mermaid", "~~~", "    indented",
        "<!-- comment", "--> ends", "&lt; &amp; &#65;", "*a* _b_ **c** ~~d~~ ==e== ^f^", "$x$ $$y$$", "https://evil.example www.evil.example",
        "a@evil.example", "[^1]: foot", "[a]: http://evil.example", ": definition", "\"] n9[\"evil\"]", "{{ include 'x' }}", "@everyone #1 !2",
        "| a | b |\n|---|---|", "a\n\n# b", "  \n", "- [ ] task", "a  \nb",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_stays_text(string text)
    {
        var quoted = "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
        var schema = $$$"""
            dramatis: 1
            namespace: A
            summary: {{{quoted}}}
            types:
              T: { is: text, summary: {{{quoted}}}, examples: [{{{quoted}}}], renamedFrom: {{{quoted}}} }
            enums:
              E: { values: { a: {{{quoted}}} }, summary: {{{quoted}}} }
            actors:
              P:
                summary: {{{quoted}}}
                deprecated: { reason: {{{quoted}}} }
                fields: { f: { type: text?, summary: {{{quoted}}}, default: {{{quoted}}}, deprecated: { reason: {{{quoted}}} } } }
            roles:
              R: { players: P, summary: {{{quoted}}} }
            relations:
              M:
                summary: {{{quoted}}}
                roles: { p: { player: R, summary: {{{quoted}}} } }
                rules: { r: { check: {{{Literal(text)}}}, summary: {{{quoted}}} } }
            """.Replace("type: text?", "type: text", StringComparison.Ordinal);
        var run = ToolRun.Of("docs", _folder.Add("a.dramatis.yaml", schema), "--out", Path.Combine(_folder.Path, "out"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));

        foreach (var path in Directory.EnumerateFiles(Path.Combine(_folder.Path, "out"), "*", SearchOption.AllDirectories))
        {
            var page = new MarkdownPage(File.ReadAllText(path));
            Assert.Empty(page.Kinds.Except(s_plain));
            Assert.Single(page.Kinds, "HtmlBlock");
            Assert.All(page.Headings, heading => Assert.Matches("^#+ [A-Za-z -]+$", heading));
            Assert.All(page.Links, link => Assert.Matches(@"^(\.\./)?([A-Z]/)?(README|[A-Z])\.md$", link));
            Assert.All(page.Rows, row => Assert.True(row.Length < 400));
        }

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(line, Page("P").Paragraphs.Append(""));
        Assert.Contains(Page("M").Rows, row => row.StartsWith($"p | R | one | {line}", StringComparison.Ordinal));
        Assert.Contains(Page("E").Rows, row => row.StartsWith($"a | {line}", StringComparison.Ordinal));
        Assert.Equal([Literal(text)[1..^1].Replace("''", "'", StringComparison.Ordinal)], Page("M").Blocks("csharp"));
    }

    /// <summary>A rule that holds the text in a string of C#, quoted for YAML.</summary>
    private static string Literal(string text) =>
        "'P is not null || \"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("'", "''") + "\" != null'";

    private MarkdownPage Page(string name) => new(File.ReadAllText(Path.Combine(_folder.Path, "out", "A", name + ".md")));
}
