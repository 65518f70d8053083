using static Dramatis.Schema.Tests.Formatting.Formatted;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>The canonical layout, one decision at a time.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Blocks_are_indented_by_two_and_lists_below_their_key() => Lays(
        """
        actors:
            Person :
               is:
               - A
               -   B
               fields :   { }
        """,
        """
        actors:
          Person:
            is:
              - A
              - B
            fields: {}
        """);

    [Fact]
    public void Brackets_stay_in_one_line_with_blanks_in_braces() => Lays(
        """
        actors:
          Person: {summary: A human being.,   is: [ A,B ],
             fields: { name : text } }
        """,
        """
        actors:
          Person: { summary: A human being., is: [A, B], fields: { name: text } }
        """);

    [Theory]
    [InlineData("{ a: , b: { summary: One } }", "{ a:, b: { summary: One } }")]
    [InlineData("{ a:   }", "{ a: }")]
    [InlineData("{a}", "{ a: }")]
    public void A_value_that_is_missing_leaves_no_blank(string before, string after) =>
        Lays($"enums:\n  E: {before}\n", $"enums:\n  E: {after}");

    [Theory]
    [InlineData("{ is: B, summary: \"Who\n     acts.\" }", "\n    is: B\n    summary: \"Who\n      acts.\"")]
    [InlineData("{ caption: [B, \"C\n     D\"] }", "\n    caption:\n      - B\n      - \"C\n        D\"")]
    public void Brackets_with_a_text_of_several_lines_become_blocks(string before, string after) =>
        Lays($"actors:\n  A: {before}\n", $"actors:\n  A:{after}");

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_line_has_120_characters_at_most(int length, bool isOne)
    {
        const string Before = "  A: { is: B, summary: ";
        var summary = new string('w', length - Before.Length - " }".Length);
        var line = $"{Before}{summary} }}";

        Assert.Equal(length, line.Length);
        Lays($"actors:\n{line}\n", $"actors:\n{(isOne ? line : $"  A:\n    is: B\n    summary: {summary}")}");
    }

    [Fact]
    public void Brackets_too_long_for_a_line_or_with_comments_become_blocks() => Lays(
        """
        types:
          Short: { is: text, # of any kind
            length: 1..9
            # no longer
            }
          Title: { is: text, examples: [Minister of Foreign Affairs, Minister of Defence], summary: What an office is called there. }
        """,
        """
        types:
          Short:
            is: text  # of any kind
            length: 1..9
            # no longer
          Title:
            is: text
            examples: [Minister of Foreign Affairs, Minister of Defence]
            summary: What an office is called there.
        """);

    [Fact]
    public void Sections_stand_apart_and_nothing_else_by_more_than_one_empty_line() => Lays(
        """
        summary: Who meets.
        # What there is.
        actors:

          A:


          B:
        roles:
          R: A
        """,
        """
        summary: Who meets.

        # What there is.
        actors:
          A:

          B:

        roles:
          R: A
        """);

    [Fact]
    public void Quotes_are_single_where_that_means_the_same() => Lays(
        """
        actors:
          A: { summary: "Who acts.", caption: "it's {name}", fields: { "a": 'text', b: text } }
          B: { summary: "No\tone." }
        """,
        """
        actors:
          A: { summary: 'Who acts.', caption: "it's {name}", fields: { 'a': 'text', b: text } }
          B: { summary: "No\tone." }
        """);

    [Fact]
    public void Texts_that_only_brackets_allow_are_quoted() => Lays(
        """
        actors:
          A:
            caption: [| it's, # one
              b, %c, @d, `e, > f]
        """,
        """
        actors:
          A:
            caption:
              - '| it''s'  # one
              - b
              - '%c'
              - '@d'
              - '`e'
              - '> f'
        """);

    [Fact]
    public void Broken_texts_keep_their_lines() => Lays(
        """
        actors:
          A:
            summary:
                Whoever
                   acts,

                  or speaks.
            caption: "a \
                    b\ "
        """,
        """
        actors:
          A:
            summary: Whoever
              acts,

              or speaks.
            caption: "a \
              b\ "
        """);

    [Theory]
    [InlineData("a \\ \n     b", "a \\ \n      b")]
    [InlineData("a\\  \t\n     b", "a\\ \n      b")]
    [InlineData("a\\\\ \n     b", "a\\\\\n      b")]
    [InlineData("a\\\\\\ \n     b", "a\\\\\\ \n      b")]
    [InlineData("a  \n     b", "a\n      b")]
    public void Only_a_blank_behind_a_backslash_ends_a_line_between_double_quotes(string before, string after) =>
        Lays($"actors:\n  A:\n    summary: \"{before}\"\n", $"actors:\n  A:\n    summary: \"{after}\"");

    [Fact]
    public void Marks_of_documents_go_and_a_file_in_braces_becomes_a_block() => Assert.Equal(
        "# one\ndramatis: 1\n'namespace': 'N'\n# two\n",
        Format("%YAML 1.2\n--- # one\n{ dramatis: 1, \"namespace\": \"N\" }\n# two\n...\n").Text);

    [Theory]
    [InlineData(" { a\n         b: c }", " { 'a b': c }")]
    [InlineData(" { %a\n         b: c }", " { '%a b': c }")]
    [InlineData(" { 'a\n         b': c }", " { 'a b': c }")]
    [InlineData(" { \"a\n\n         b\": c }", " { \"a\\nb\": c }")]
    [InlineData("\n        ? a\n          b\n        : c", "\n        'a b': c")]
    [InlineData("\n        ? |\n          a\n          b\n        : c", "\n        \"a\\nb\\n\": c")]
    public void A_key_of_several_lines_becomes_one(string before, string after) =>
        Lays($"relations:\n  R:\n    excludes:\n      S:{before}\n", $"relations:\n  R:\n    excludes:\n      S:{after}");

    [Fact]
    public void A_long_key_may_be_written_with_a_question_mark() => Lays(
        """
        actors:
          ? A # of A
          : is: B
        """,
        """
        actors:
          A:  # of A
            is: B
        """);
}
