using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dramatis.Benchmarks.Service;

/// <summary>Sends requests to a service, from some connections at once.</summary>
internal sealed class Load(HttpClient client, int claims)
{
    private int _sent;

    /// <summary>Reads actors at an even pace and gives the time of each answer.</summary>
    public async Task<IReadOnlyList<TimeSpan>> ReadAsync(int connections, int perSecond, TimeSpan time)
    {
        var times = new ConcurrentBag<TimeSpan>();
        await PacedAsync(connections, perSecond, time, async number =>
        {
            var company = new Random(number).Next(claims / 30);
            var start = Stopwatch.GetTimestamp();
            _ = await client.GetByteArrayAsync(new Uri($"/facts/actors/company-{company}", UriKind.Relative));
            times.Add(Stopwatch.GetElapsedTime(start));
        });
        return [.. times];
    }

    /// <summary>Posts single claims at an even pace, and gives the number of those that were accepted in a second.</summary>
    /// <param name="connections">The number of connections.</param>
    /// <param name="perSecond">The pace; null for as many as the service takes.</param>
    /// <param name="time">How long.</param>
    public async Task<double> WriteAsync(int connections, int? perSecond, TimeSpan time)
    {
        var accepted = 0;
        var start = Stopwatch.GetTimestamp();
        await PacedAsync(connections, perSecond, time, async _ =>
        {
            using var content = new StringContent(Claim(Interlocked.Increment(ref _sent)), Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri("/facts/claims", UriKind.Relative), content);
            if ((int)answer.StatusCode != 201)
            {
                throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            }

            Interlocked.Increment(ref accepted);
        });
        return accepted / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task PacedAsync(int connections, int? perSecond, TimeSpan time, Func<int, Task> request)
    {
        var (next, start) = (-1, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                var number = Interlocked.Increment(ref next);
                var wait = perSecond is { } pace ? TimeSpan.FromSeconds((double)number / pace) - Stopwatch.GetElapsedTime(start) : TimeSpan.Zero;
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait);
                }

                await request(number);
            }
        })));
    }

    private string Claim(int number) => string.Create(CultureInfo.InvariantCulture, $$$"""
        {"source":"report-0-{{{number % 20}}}","what":{"type":"Bench.Employment","members":{"during":"2024-05-01","employee":"person-{{{number % 1000}}}","employer":"company-{{{number % (claims / 30)}}}","title":"post {{{number}}}"}},"locators":[1]}
        """);
}
