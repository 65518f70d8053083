using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class SourceTextTests
{
    // Blank lines are not paragraphs; an emoji is one character, of two UTF-16 units.
    private const string Text = "Talks 🕊\r\n \t\n\nThey met.\n";

    private readonly FactBase.Builder _facts = new();

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 9)]
    public void A_place_within_the_text_is_taken(int paragraph, int end)
    {
        var claim = _facts.Read(new("a"), Text).At(Locator.Span(paragraph, 0, end)).Assert(Talks);

        Assert.Equal(end, claim.Locators[0].End);
    }

    [Theory]
    [InlineData(1, 8, "There is no paragraph 1, characters 0 to 8: the paragraph is 7 characters long.")]
    [InlineData(2, 10, "There is no paragraph 2, characters 0 to 10: the paragraph is 9 characters long.")]
    [InlineData(3, 1, "There is no paragraph 3, characters 0 to 1: the text has 2 paragraphs.")]
    public void A_place_outside_the_text_is_refused(int paragraph, int end, string message)
    {
        var passage = _facts.Read(new("a"), Text).At(Locator.Span(paragraph, 0, end));

        var issue = Assert.Single(Assert.Throws<ValidationException>(() => passage.Assert(Talks)).Issues);

        Assert.Equal((ValidationCodes.Locator, message), (issue.Code, issue.Message));
        Assert.Equal(0, _facts.Count);
    }

    [Fact]
    public void A_text_that_is_not_the_source_s_is_refused()
    {
        var source = new Source("a") { TextHash = new('0', 64) };

        var issue = Assert.Single(Assert.Throws<ValidationException>(() => _facts.Read(source, Text)).Issues);

        Assert.Equal((ValidationCodes.Text, nameof(Source.TextHash)), (issue.Code, issue.Path));
        Assert.Empty(_facts.Build().Sources);
    }
}
