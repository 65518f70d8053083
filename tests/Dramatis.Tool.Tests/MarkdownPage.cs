using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dramatis.Tool.Tests;

/// <summary>A page as a forge reads it.</summary>
internal sealed class MarkdownPage(string text)
{
    private static readonly MarkdownPipeline s_forge = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseMathematics()
        .UseTaskLists()
        .Build();

    private readonly MarkdownDocument _document = Markdown.Parse(text, s_forge);

    public IEnumerable<string> Headings =>
        _document.Descendants<HeadingBlock>().Select(heading => new string('#', heading.Level) + " " + Text(heading.Inline!));

    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>The text of paragraphs and cells, each in one line.</summary>
    public IEnumerable<string> Paragraphs => _document.Descendants<ParagraphBlock>().Select(block => Text(block.Inline!));

    /// <summary>The rows of all tables, those of heads left out.</summary>
    public IEnumerable<string> Rows => _document.Descendants<TableRow>()
        .Where(row => !row.IsHeader)
        .Select(row => string.Join(" | ", row.Descendants<ParagraphBlock>().Select(block => Text(block.Inline!))));

    public IEnumerable<string> Blocks(string language) => _document.Descendants<FencedCodeBlock>()
        .Where(block => block.Info == language)
        .Select(block => string.Join('\n', block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString())));

    /// <summary>The kinds of everything on the page.</summary>
    public IEnumerable<string> Kinds => _document.Descendants().Select(one => one.GetType().Name);

    private static string Text(ContainerInline inline) => string.Concat(inline.Descendants().Select(one => one switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => "\n",
        _ => "",
    }));
}
