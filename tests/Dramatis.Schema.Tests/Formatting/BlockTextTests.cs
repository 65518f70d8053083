using static Dramatis.Schema.Tests.Formatting.Formatted;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>How texts that begin with <c>|</c> and <c>&gt;</c> are laid out: what is text of them stays.</summary>
public sealed class BlockTextTests
{
    [Fact]
    public void Block_texts_move_as_a_whole() => Lays(
        """
        actors:
          A:
            rules:
              a: |-  # in C#
                     Name
                       .Any()

                     || true
              b: >+3
                    Name


              c: |
                true

          B:
        """,
        """
        actors:
          A:
            rules:
              a: |-  # in C#
                Name
                  .Any()

                || true
              b: >2+
                   Name


              c: |
                true

          B:
        """);

    [Theory]
    [InlineData("|1\n    t\n", "|2\n       t")]
    [InlineData("|9\n            t\n", "|2\n       t")]
    [InlineData("|-9\n            t\n", "|2-\n       t")]
    public void An_indicator_of_indentation_counts_our_step(string before, string after) => IsLaidOut(before, after);

    [Theory]
    [InlineData(">\n    t\n    u\n", ">\n      t\n      u")]
    [InlineData(">\n        t\n          u\n\n        v\n", ">\n      t\n        u\n\n      v")]
    [InlineData("|\n\n      t\n     \n      u\n", "|\n\n      t\n\n      u")]
    public void Lines_keep_what_they_are_indented_by_beyond_the_first(string before, string after) =>
        IsLaidOut(before, after);

    [Theory]
    [InlineData("|\n   t\n     \n", "|\n      t\n        \n")]
    [InlineData("|+\n   t\n     \n\n", "|+\n      t\n        \n")]
    [InlineData("|-\n   t\n     \n", "|-\n      t\n        \n")]
    public void Blanks_beyond_the_indentation_are_text_at_the_end_too(string before, string after) =>
        IsLaidOut(before, after);

    [Theory]
    [InlineData("|\n   t\n   \n  \n", "|\n      t")]
    [InlineData("|\n   t\n\n\n", "|\n      t")]
    [InlineData("|-\n   t\n\n\n", "|-\n      t")]
    [InlineData(">-\n   t\n   \n", ">-\n      t")]
    public void Empty_lines_at_the_end_go_where_they_are_no_text(string before, string after) =>
        IsLaidOut(before, after + "\n");

    [Theory]
    [InlineData("|+\n   t\n\n   \n", "|+\n      t\n\n")]
    [InlineData(">+\n   t\n\n", ">+\n      t\n")]
    [InlineData("|+\n\n\n", "|+\n\n")]
    [InlineData("|+\n \n\n", "|+\n\n")]
    public void Empty_lines_at_the_end_stay_where_they_are_text(string before, string after) => IsLaidOut(before, after);

    [Theory]
    [InlineData("|", "|")]
    [InlineData("|\n", "|")]
    [InlineData("|-", "|-")]
    [InlineData(">+", ">+")]
    [InlineData("|2", "|2")]
    public void A_text_of_nothing_may_end_a_file(string before, string after) =>
        Assert.Equal($"{Head}summary: {after}\n", Format($"{Head}summary: {before}").Text);

    [Theory]
    [InlineData("|\n   # t\n   u # v\n", "|\n      # t\n      u # v")]
    [InlineData("> # s\n   t # u\n   # v\n", ">  # s\n      t # u\n      # v")]
    public void What_looks_like_a_comment_in_it_is_text(string before, string after) => IsLaidOut(before, after);

    /// <summary>As the summary of an actor, with another one below.</summary>
    private static void IsLaidOut(string before, string after) => Lays(
        $"actors:\n A:\n  summary: {before} B:\n",
        $"actors:\n  A:\n    summary: {after}\n  B:");
}
