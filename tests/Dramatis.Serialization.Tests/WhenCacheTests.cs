using System.Text;

namespace Dramatis.Serialization.Tests;

/// <summary>Which times are kept while a file is read, and how many.</summary>
public sealed class WhenCacheTests
{
    private readonly WhenCache _times = new();

    [Fact]
    public void A_time_is_found_as_it_was_written()
    {
        var time = Keep("\"2024\"", When.Parse("2024"));

        Assert.Same(time, Find("\"2024\""));
        Assert.Null(Find("\"2023\""));
    }

    [Fact]
    public void The_first_of_two_that_are_written_alike_stays()
    {
        var time = Keep("\"2024\"", When.Parse("2024"));
        Keep("\"2024\"", When.Parse("2024"));

        Assert.Same(time, Find("\"2024\""));
    }

    [Fact]
    public void What_is_told_by_a_source_is_not_kept_since_another_file_may_mean_another()
    {
        Keep("{\"source\":\"a\"}", When.At(new Source("a")));

        Assert.Null(Find("{\"source\":\"a\"}"));
    }

    [Fact]
    public void What_is_written_at_length_is_not_kept()
    {
        var written = $"{{\"edtf\":\"2024\",\"words\":\"{new string('x', 100)}\"}}";
        Keep(written, When.Parse("2024"));

        Assert.Null(Find(written));
    }

    [Fact]
    public void Times_that_are_all_different_do_not_add_up()
    {
        const int Many = 100_000;
        for (var year = 0; year < Many; year++)
        {
            Keep($"\"Y{year}\"", When.Parse("2024"));
        }

        Assert.InRange(Enumerable.Range(0, Many).Count(year => Find($"\"Y{year}\"") is not null), 1, Many / 3);
    }

    private When? Find(string written) => _times.Find(Encoding.UTF8.GetBytes(written));

    private When Keep(string written, When time)
    {
        _times.Keep(Encoding.UTF8.GetBytes(written), time);
        return time;
    }
}
