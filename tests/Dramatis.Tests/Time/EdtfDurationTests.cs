namespace Dramatis.Tests;

public sealed class EdtfDurationTests
{
    [Theory]
    [InlineData("P3D", "3 days")]
    [InlineData("P1D", "1 day")]
    [InlineData("P2M", "2 months")]
    [InlineData("P1Y6M", "1 year and 6 months")]
    [InlineData("P1W", "1 week")]
    [InlineData("PT12H", "12 hours")]
    [InlineData("P1DT1M", "1 day and 1 minute")]
    [InlineData("P1Y2M3W4DT5H6M7S", "1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes and 7 seconds")]
    public void Duration_is_read_and_printed(string text, string words)
    {
        var duration = EdtfDuration.Parse(text);
        Assert.Equal(text, duration.ToString());
        Assert.Equal(words, duration.ToWords());
    }

    [Theory]
    [InlineData("", "'P' is missing (at position 0)")]
    [InlineData("P", "a number with Y, M, W or D is missing (at position 1)")]
    [InlineData("3D", "'P' is expected, not '3' (at position 0)")]
    [InlineData("PT", "a number of hours, minutes or seconds is missing (at position 2)")]
    [InlineData("P3", "a number with Y, M, W or D is expected, not '3' (at position 1)")]
    [InlineData("P3D2M", "Y, M, W or D in this order is expected, not '2' (at position 3)")]
    [InlineData("P1.5D", "a number with Y, M, W or D is expected, not '1' (at position 1)")]
    [InlineData("P-1D", "a number with Y, M, W or D is expected, not '-' (at position 1)")]
    [InlineData("P0D", "a number begins with 0 (at position 1)")]
    [InlineData("p3d", "'P' is expected, not 'p' (at position 0)")]
    [InlineData("P3D ", "Y, M, W or D in this order is expected, not ' ' (at position 3)")]
    [InlineData("P3H", "a number with Y, M, W or D is expected, not '3' (at position 1)")]
    [InlineData("P1DT2D", "a number of hours, minutes or seconds is expected, not '2' (at position 4)")]
    [InlineData("P9999999999D", "a number beyond 999999999 is not supported (at position 1)")]
    public void Anything_else_is_refused_with_its_place(string text, string reason)
    {
        Assert.False(EdtfDuration.TryParse(text.AsSpan(), out _, out var error));
        Assert.Equal(reason, error.ToString());
    }
}
