using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class RecoveryTests
{
    [Fact]
    public void Six_errors_give_six_findings_and_cost_six_declarations()
    {
        var text = """
            dramatis: 1
            namespace: N
            types:
              A: { is: text }
              B: { is: text, pattern: @ }
              C: { is: text }
            actors:
              D:
                caption: a: b
                fields: { name: text }
              E:
              F: [x, }
              # A comment.
              G: { is: E }
              H:
                rules:
                  r: "x" == y

              I: 'open
            relations:
              J: { roles: { a: E, b: E
              K:
                roles: { a: E }
            """.ReplaceLineEndings("\n");
        var tree = Parse(text);

        Assert.Equal(["A", "C", "E", "G", "K"], tree.Declarations.Select(found => found.Name.Value));
        Assert.Equal(["B", "D", "F", "H", "I", "J"], tree.Blanked.Order(StringComparer.Ordinal));
        Assert.Equal([5, 9, 12, 17, 19, 21], tree.Diagnostics.Select(found => found.Span.Start.Line));
        Assert.All(tree.Diagnostics, found => Assert.Equal("DRM001", found.Rule.Id));
    }

    [Fact]
    public void Declarations_may_be_indented_by_any_width()
    {
        var tree = Parse(Samples.Numbered(
            "actors:", "    A:", "        caption: a: b", "    B:", "roles:", "    C: A"));

        Assert.Equal(["B", "C"], tree.Declarations.Select(found => found.Name.Value));
        Assert.Equal("A", Assert.Single(tree.Blanked));
    }

    [Fact]
    public void Error_in_indented_json_costs_its_declaration()
    {
        var tree = Parse("""
            {
              "dramatis": 1,
              "namespace": "N",
              "actors": {
                "A": {
                  "is": "B" "C"
                },
                "D": { "is": "E" }
              }
            }
            """);

        Assert.Single(tree.Diagnostics);
        Assert.Equal("D", Assert.Single(tree.Declarations).Name.Value);
        Assert.Equal("A", Assert.Single(tree.Blanked));
    }

    [Fact]
    public void Error_in_a_key_of_the_file_costs_what_stands_under_it()
    {
        var tree = Parse(Samples.Numbered("actors: @", "  A:", "  B:", "roles:", "  C: A"));

        Assert.Equal("C", Assert.Single(tree.Declarations).Name.Value);
        Assert.Equal(["A", "B"], tree.Blanked.ToArray());
    }

    [Fact]
    public void Broken_member_is_left_out_and_its_declaration_stays()
    {
        var tree = Parse(Samples.Numbered(
            "actors:", "  A: { fields: { a: text, b: text??, C: text, d: [x], e: b! }, rules: { r: a, S: b, t: } }"));

        var actor = Assert.IsType<ActorSyntax>(Assert.Single(tree.Declarations));
        Assert.Equal(["a", "b", "d", "e"], actor.Fields.Select(field => field.Name.Value));
        Assert.Equal([true, false, false, false], actor.Fields.Select(field => field.Type is not null));
        Assert.Equal("r", Assert.Single(actor.Rules).Name.Value);
        Assert.Equal(6, tree.Diagnostics.Length);
    }

    [Fact]
    public void Broken_template_is_left_out_and_its_declaration_stays()
    {
        var tree = Parse(Samples.Numbered("actors: { A: { caption: ['{a', '{}', ok] } }"));

        var actor = Assert.IsType<ActorSyntax>(Assert.Single(tree.Declarations));
        Assert.Equal("ok", Assert.Single(actor.Captions).Parts[0].Text);
        Assert.All(tree.Diagnostics, found => Assert.Null(found.Suggestion));
    }

    [Theory]
    [InlineData("enums: { E: text }", "E")]
    [InlineData("types: { T: [text] }", "T")]
    public void Declaration_that_cannot_be_read_is_known_to_be_lost(string body, string name)
    {
        var tree = Parse(Samples.Numbered(body));

        Assert.Empty(tree.Declarations);
        Assert.Equal([name], tree.Blanked.ToArray());
    }

    [Fact]
    public void Misnamed_declaration_is_known_under_both_names()
    {
        var tree = Parse(Samples.Numbered("actors:", "  office holder:"));

        Assert.Empty(tree.Declarations);
        Assert.Equal(["office holder", "OfficeHolder"], tree.Blanked.ToArray());
    }

    [Fact]
    public void Reading_stops_after_twenty_attempts()
    {
        var lines = Enumerable.Range(0, 30).Select(index => $"  A{index}: @");
        var tree = Parse(Samples.Numbered(["actors:", .. lines]));

        Assert.Equal(21, tree.Diagnostics.Length);
        Assert.Empty(tree.Declarations);
    }

    private static SchemaSyntax Parse(string text) => SchemaParser.Parse(new("a.dramatis.yaml", text));
}
