namespace Dramatis.Tests.Claims;

public sealed class LocatorTests
{
    [Fact]
    public void A_locator_says_where_in_words()
    {
        Assert.Equal("paragraph 4", new Locator(4).ToString());
        Assert.Equal("paragraph 9, column 2", Locator.Cell(9, 2).ToString());
        Assert.Equal("paragraph 3, characters 0 to 12", Locator.Span(3, 0, 12).ToString());
    }

    [Fact]
    public void Locators_sort_as_they_are_read()
    {
        Locator[] sorted =
        [
            1, 2, Locator.Span(2, 0, 4), Locator.Span(2, 0, 5), Locator.Span(2, 1, 2), Locator.Cell(2, 1),
            Locator.Cell(2, 2), 3,
        ];

        foreach (var (i, one) in sorted.Index())
        {
            Assert.All(sorted.Index(), other => Assert.Equal(i.CompareTo(other.Index), one.CompareTo(other.Item)));
        }
    }

    [Fact]
    public void What_is_no_place_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Locator(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Locator.Cell(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Locator.Span(1, -1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Locator.Span(1, 2, 2));
    }
}
