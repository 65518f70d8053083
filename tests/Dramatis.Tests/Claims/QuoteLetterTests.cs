using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

/// <summary>Letters of quotes and texts are alike, however they are composed.</summary>
public sealed class QuoteLetterTests
{
    [Theory]
    [InlineData("caf\u00E9 de Z\u00FCrich", "cafe\u0301 de Zu\u0308rich", "In the ", " he spoke.")]
    [InlineData("vi\u1EC7t", "vie\u0302\u0323t", "", "")]
    [InlineData("vi\u1EC7t", "vi\u1EB9\u0302t", "A ", "!")]
    [InlineData("\u0439\u043E\u0434", "\u0438\u0306\u043E\u0434", "\uD83D\uDD4A ", " .")]
    [InlineData("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "", "\uC744")]
    [InlineData("\u304C", "\u304B\u3099", "\u304B", "\u304B")]
    [InlineData("10 \u212B", "10 \u00C5", "", "")]
    [InlineData("\u0622\u0628", "\u0627\u0653\u0628", "", "")]
    public void Composed_and_decomposed_letters_are_alike(string one, string other, string before, string after)
    {
        foreach (var (inText, quoted) in new[] { (one, other), (other, one), (one, one), (other, other) })
        {
            var text = before + inText + after;
            var claim = new FactBase.Builder().Read(new Source("sheet"), text).At(quoted).Assert(Talks);
            Assert.Equal(inText, Assert.Single(claim.Words(text)));
        }
    }

    [Fact]
    public void A_letter_is_not_in_the_same_letter_with_a_mark()
    {
        var reading = new FactBase.Builder().Read(new Source("sheet"), "cafe\u0301 caf\u00E9s");
        Assert.Throws<ValidationException>(() => reading.At("cafe"));
        Assert.Throws<ValidationException>(() => reading.At("caf"));
        Assert.Single(reading.At("caf\u00E9s").Assert(Talks).Locators);
    }
}
