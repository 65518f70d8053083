namespace Dramatis.Tests;

/// <summary>Times sort by where they begin, then by where they end, then by their texts; marks count for nothing else.</summary>
public sealed class EdtfOrderTests
{
    [Fact]
    public void Dates_have_one_order() => AssertSorted<EdtfDate>(
    [
        "[..1984]", "[..1985]", "-0001", "1984-01-01", "1984-01", "1984-01?", "1984", "1984?", "1984~", "1984-02", "1985",
    ]);

    [Fact]
    public void Intervals_have_one_order() => AssertSorted<EdtfInterval>(
    [
        "../1984", "../1985", "1984-01/1984-03", "1984-01/1984-04", "1984-01?/1984-04", "1984-01/", "1984-01/..",
        "1984-02/1984-03",
    ]);

    [Fact]
    public void Times_have_one_order()
    {
        AssertSorted<When>(
        [
            "../1984", "1984-01", "1984-01?", "1984", When.During("1984"), "1984?/1985", "1984-02",
        ]);
        Assert.Equal(1, When.At("1984").CompareTo(null));
    }

    private static void AssertSorted<T>(T[] sorted)
        where T : IComparable<T>
    {
        foreach (var (i, one) in sorted.Index())
        {
            Assert.All(
                sorted.Index(), other => Assert.Equal(i.CompareTo(other.Index), Math.Sign(one.CompareTo(other.Item))));
        }
    }
}
