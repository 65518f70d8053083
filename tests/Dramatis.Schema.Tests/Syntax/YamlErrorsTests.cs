using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>Errors of YAML: their places, their words, and the rest of the file that they cost.</summary>
public sealed class YamlErrorsTests
{
    private const string Head = "dramatis: 1\nnamespace: N\n";

    /// <summary>The file after its two required keys, a part of the message, the declarations that are kept.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        // Brackets that are not closed.
        { "actors:\n  A: { is: [|[|]B\n  D: { is: E }\n", "'[' is not closed; ']' is missing", "D" },
        { "actors:\n  A:\n    is: [|[|]B,\n      C\n    summary: x\n  D:\n", "'[' is not closed", "D" },
        { "actors:\n  A: { is: B, fields: [|{|] a: text\n", "'{' is not closed; '}' is missing", "" },
        { "actors: { A: [|{|] is: B\nroles: { C: D }\n", "'{' is not closed", "C" },
        { "actors:\n  A: [a: [|[|]b\n  D:\n", "']' is missing", "D" },
        { "actors:\n  A: { is: [|[|]B\n  D: { is: [|[|]E\n  F:\n", "']' is missing", "F" },
        { "imports: [|[|]b", "']' is missing", "" },
        { "actors:\n  A: { is: [B, C [|}|]\n  D:\n", "expected ',' or ']'", "D" },
        { "actors:\n  A: { summary: a:b, c: [d: e [|}|]\n  B:\n", "expected ',' or ']'", "B" },

        // Brackets that close nothing, and what stands behind them.
        { "actors: { A: }[|,|] B: }\n", "characters: actors: '{ A: }, B: }'.", "" },
        { "actors:\n  A: [|]|] \n  B:\n", "characters: A: ']'.", "B" },
        { "actors:\n  A: {}[|}|]\n  B:\n", "did not find expected key.", "B" },
        { "actors:\n  A: {is: B,[|,|] summary: c}\n  D:\n", "did not find expected node content.", "D" },
        { "actors:\n  A:\n    summary: [a] [|b|]\n  B:\n", "characters: summary: '[a] b'.", "B" },

        // Quotes and other characters that begin no plain text.
        { "actors:\n  A:\n    caption: [|'a|]\n  B:\n", "unexpected end of stream.", "B" },
        { "actors:\n  A:\n    caption: [|\"a|]\\q\"\n  B:\n", "unknown escape character.", "B" },
        { "actors:\n  A:\n    summary: 'it'[|s'|]\n  D:\n", "characters: summary: 'it''s'.", "D" },
        { "actors:\n  A:\n    summary: \"a\" [|b|]\n  D:\n", "characters: summary: '\"a\" b'.", "D" },
        { "actors:\n  A:\n    summary: [|`|]a`\n  B:\n", "characters: summary: '`a`'.", "B" },
        { "actors:\n  A:\n    summary: [|%|]a\n  B:\n", "characters: summary: '%a'.", "B" },

        // Colons, and lines that stand too far in or out.
        { "actors:\n  A:\n    - summary: a[|:|] b\n  B:\n", "characters: summary: 'a: b'.", "B" },
        { "actors:\n  A:\n    summary: a's[|:|] b'\n  B:\n", "characters: summary: 'a''s: b'''.", "B" },
        { "actors:\n  A:\n    summary: a, b[|:|] c\n  B:\n", "characters: summary: 'a, b: c'.", "B" },
        { "actors:\n  A: { is: B, summary: a[|:|] b }\n  D:\n", "expected ',' or '}'.", "D" },
        { "actors:\n  A:\n    summary:\n     - a\n    [|-|] b\n  B:\n", "did not find expected key.", "B" },
        { "actors:\n  A:\n   is: B\n    summary[|:|] c\n  D:\n", "invalid mapping.", "D" },

        // Tabs.
        { "actors:\n[|\t|]A:\n", "a tab indents this line; indent it with blanks.", "" },
        { "actors:\n[|\t|]A:\n[|\t|]B:\nroles:\n  C: D\n", "a tab", "C" },
        { "actors:\n  A:\n[|\t|]  is: B\n  C:\n", "a tab", "C" },
        { "actors:\n  A:\n  [|\t|]is: B\n  C:\n", "a tab", "C" },
        { "actors:\n  A:\n    is: B\n[|\t|]\tsummary: x\n  C:\n", "a tab", "A C" },
        { "actors:\n  A:\n    summary: x\n[|\t|]y\n  C:\n", "a tab", "A C" },
        { "actors:\n  A:\n    summary: |\n      x\n[|\t|]y\n  C:\n", "a tab", "A C" },
        { "actors:\n  A:\n  [|\t|]\n  C:\n", "a tab", "C" },
        { "actors:\n  A:\n    is:\tB\n  C:\n[|\t|]# x\n", "a tab", "A" },
        { "actors:\n  A:\n    \tis: B\n", "", "A" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Error_is_reported_at_its_place_and_costs_its_declaration(string marked, string words, string kept)
    {
        var found = Marked.Reports(Head + marked);

        Assert.All(found, item => Assert.Equal("DRM001", item.Rule.Id));
        Assert.All(found, item => Assert.Contains(words, item.Message, StringComparison.Ordinal));
        Assert.Equal(kept, string.Join(" ", Parse(Marked.Text(marked)).Declarations.Select(declaration => declaration.Name.Value)));
    }

    [Theory]
    [InlineData(77, true)]
    [InlineData(78, false)]
    public void Only_what_is_short_is_shown_quoted(int length, bool isShown)
    {
        var found = Assert.Single(Marked.Reports($"{Head}summary: {new string('x', length)}[|:|] y\n"));

        Assert.Equal(isShown, found.Message.Contains("special characters:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("caption: 'a\n")]
    [InlineData("caption: \"a\n")]
    [InlineData("fields: { a: 'b }\n")]
    [InlineData("fields: { a: b: c }\n")]
    [InlineData("fields: {}}\n")]
    [InlineData("is: [A]]\n")]
    public void What_quotes_would_not_mend_is_not_shown_quoted(string line) => Assert.DoesNotContain(
        "characters:", Assert.Single(Parse("actors:\n  A:\n    " + line).Diagnostics).Message, StringComparison.Ordinal);

    private static SchemaSyntax Parse(string text) => SchemaParser.Parse(new("a.dramatis.yaml", Head + text));
}
