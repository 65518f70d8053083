using System.Text;

namespace Dramatis.Tests;

public sealed class EdtfAllocationTests
{
    [Theory]
    [InlineData("2024")]
    [InlineData("2024-05")]
    [InlineData("2024-05-03")]
    [InlineData("2024?-05-~03")]
    [InlineData("201X-05-XX")]
    [InlineData("2024-21")]
    [InlineData("Y17E7S2")]
    [InlineData("2024-05-03T10:00:00Z")]
    public void A_date_is_read_without_allocation(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        AssertAllocatesNothing(() => _ = EdtfDate.TryParse(text, out _));
        AssertAllocatesNothing(() => _ = EdtfDate.TryParse(text.AsSpan(), out _, out _));
        AssertAllocatesNothing(() => _ = EdtfDate.TryParse(utf8, provider: null, out _));
    }

    [Theory]
    [InlineData("2024-05-03/2024-06")]
    [InlineData("2024-05/..")]
    public void An_interval_is_read_without_allocation(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        AssertAllocatesNothing(() => _ = EdtfInterval.TryParse(text, out _));
        AssertAllocatesNothing(() => _ = EdtfInterval.TryParse(utf8, provider: null, out _));
    }

    [Theory]
    [InlineData("2024-05-03")]
    [InlineData("201X-05-XX")]
    [InlineData("2024-05-03T10:00:00Z")]
    public void Dates_and_intervals_are_compared_without_allocation(string text)
    {
        var (date, other) = (EdtfDate.Parse(text), EdtfDate.Parse("2004-04"));
        EdtfInterval interval = "2004/2025";
        AssertAllocatesNothing(() => _ = (date.IsBefore(other), date.IsAfter(other), date.Is(other)));
        AssertAllocatesNothing(() => _ = (date.Intersects(other), date.Contains(other)));
        AssertAllocatesNothing(() => _ = (date.Intersects(interval), date.Contains(interval)));
        AssertAllocatesNothing(() => _ = (interval.Intersects(date), interval.Contains(date)));
        AssertAllocatesNothing(() => _ = (interval.IsBefore(date), interval.Contains(interval)));
        AssertAllocatesNothing(() => _ = (date.Earliest, date.Latest, date.CompareTo(other)));
        foreach (var relation in Enum.GetValues<AllenRelation>())
        {
            AssertAllocatesNothing(() => _ = (date.Relate(other, relation), interval.Relate(date, relation)));
        }
    }

    [Fact]
    public void Times_are_compared_without_allocation()
    {
        var (source, other) = (new Source("a") { Published = "2024-05-03" }, new Source("a"));
        When[] times = ["2024-05-03", "2023/2025", When.Year(source), When.After(other), When.AsOf("2024")];
        foreach (var a in times)
        {
            foreach (var b in times)
            {
                AssertAllocatesNothing(() => _ = (a.IsBefore(b), a.IsAfter(b), a.FallsIn(b), a.Intersects(b)));
            }
        }
    }

    private static void AssertAllocatesNothing(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
