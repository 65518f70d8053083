using static Dramatis.Schema.Tests.Formatting.Formatted;

namespace Dramatis.Schema.Tests.Formatting;

/// <summary>The places of comments.</summary>
public sealed class CommentLayoutTests
{
    [Fact]
    public void Comments_stand_before_what_they_are_about_at_its_indent() => Lays(
        """
        actors:   # who acts
        # of A
            A:
                is: B
                # the end of A

         # of B
            B: # nothing more
            # the end
        # of the file
        """,
        """
        actors:  # who acts
          # of A
          A:
            is: B
            # the end of A

          # of B
          B:  # nothing more
          # the end
        # of the file
        """);

    [Fact]
    public void Comments_between_a_key_and_its_text_go_above_the_key() => Lays(
        """
        actors:
          A:

            summary: # why
              # and how
              Whoever acts.
            caption: [ # none
             ]
        """,
        """
        actors:
          A:
            # why
            # and how
            summary: Whoever acts.
            # none
            caption: []
        """);

    [Fact]
    public void A_comment_as_far_in_as_what_follows_a_list_is_about_that() => Lays(
        """
        actors:
          A:
            is:
            - B
            # of the fields
            fields: { a: text }
            caption:
            - a
              # the end of the caption
            summary: Who acts.
        """,
        """
        actors:
          A:
            is:
              - B
            # of the fields
            fields: { a: text }
            caption:
              - a
              # the end of the caption
            summary: Who acts.
        """);

    [Fact]
    public void A_comment_between_a_key_and_its_brackets_goes_above_the_key() => Lays(
        """
        actors:
          A: # of A
            { is: B }
          B:
            # of B
            { is: C,
              # why
              summary: Who acts. }
        """,
        """
        actors:
          # of A
          A: { is: B }
          B:
            # of B
            is: C
            # why
            summary: Who acts.
        """);

    [Fact]
    public void What_stands_apart_does_so_with_the_comments_that_go_above_it() => Lays(
        """
        actors:
          A:
            is: B

            summary: # why
              # and how
              Whoever acts.
        """,
        """
        actors:
          A:
            is: B

            # why
            # and how
            summary: Whoever acts.
        """);

    [Fact]
    public void A_section_stands_apart_with_the_comments_that_go_above_it() => Lays(
        """
        summary: Who meets.
        actors: # none
          {}
        """,
        """
        summary: Who meets.

        # none
        actors: {}
        """);

    [Theory]
    [InlineData("Whoever\n      acts. # why\n", "Whoever\n      acts.  # why")]
    [InlineData("'Whoever\n      acts.' # why\n", "'Whoever\n      acts.'  # why")]
    [InlineData("| # why\n     Whoever\n     acts.\n", "|  # why\n      Whoever\n      acts.")]
    public void A_comment_behind_a_text_of_several_lines_stays_behind_it(string before, string after) =>
        Lays($"actors:\n  A:\n    summary: {before}", $"actors:\n  A:\n    summary: {after}");
}
