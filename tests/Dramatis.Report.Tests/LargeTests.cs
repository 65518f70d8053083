using System.Diagnostics;
using Xunit.Abstractions;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class LargeTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Count = 10_000;

    [SkippableFact]
    public async Task Ten_thousand_claims_open_and_filter()
    {
        var facts = PressFacts.Many(Count);
        var watch = Stopwatch.StartNew();
        using var stream = new MemoryStream();
        facts.WriteReport(stream);
        output.WriteLine($"written in {watch.ElapsedMilliseconds} ms, {stream.Length / 1024} KiB");

        watch.Restart();
        await using var open = await chromium.Open(facts);
        output.WriteLine($"written and opened in {watch.ElapsedMilliseconds} ms");
        Assert.Equal(Count, await open.Count());
        var times = await open.Page.EvaluateAsync<double[]>("""
            () => ['h', 'ha', 'har', 'number 7776'].map(text => {
                const field = document.querySelector('[name=text]');
                const start = performance.now();
                field.value = text;
                field.dispatchEvent(new Event('input', { bubbles: true }));
                document.body.getBoundingClientRect();
                return performance.now() - start;
            })
            """);
        output.WriteLine($"each key filtered and laid out in {string.Join(", ", times.Select(static time => $"{time:0}"))} ms");
        var expected = facts.Claims.Count(static claim => claim.What is Claimed said && said.Words.Contains("number 7776", StringComparison.Ordinal));
        Assert.Equal(1, expected);
        Assert.Equal(expected, await open.Count());
        Assert.Equal(expected, await open.Rows.CountAsync());
    }
}
