using System.Diagnostics;
using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Generation;

namespace Dramatis.Benchmarks.Stores;

/// <summary>
/// A store of SQLite: appending, its size, one actor's claims, all clashes, and a file that is got and put; for ten times the
/// claims, too.
/// </summary>
internal sealed class StoresWork : Work
{
    private const int LargestPart = 100_000;

    /// <inheritdoc/>
    public override string Name => "stores";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick) =>
        (quick ? new[] { 20_000, 200_000 } : [1_000_000, 10_000_000]).SelectMany(static claims => Measure(claims).GetAwaiter().GetResult());

    private static async Task<IReadOnlyList<Row>> Measure(int claims)
    {
        using var folder = new TemporaryFolder();
        var (path, copy, file, again) =
            (folder.PathOf("facts.db"), folder.PathOf("copy.db"), folder.PathOf("facts.jsonl"), folder.PathOf("again.db"));
        var format = new FactFormat(BenchModel.Schema);
        await using var store = await SqliteFactStore.OpenAsync(path, format);
        var appending = TimeSpan.Zero;
        var part = Math.Min(claims, LargestPart);
        for (var i = 0; i < claims / part; i++)
        {
            var facts = StoreFacts.Make(i, part, claims);
            GC.Collect();
            appending += await TimeAsync(() => store.AppendAsync(facts));
        }

        var size = (await store.GetInfoAsync()).Bytes!.Value;
        var copying = SqliteCopy.Time(path, copy);
        File.Delete(copy);
        var actor = await ActorAsync(store, claims);
        var found = 0;
        var peak = await PeakAsync(async () =>
        {
            await foreach (var _ in store.ClashesAsync())
            {
                found++;
            }
        });
        var getting = await PeakAsync(() => store.SaveAsync(file));
        await using var second = await SqliteFactStore.OpenAsync(again, format);
        var putting = await PeakAsync(() => second.LoadAsync(file));
        var fileBytes = new FileInfo(file).Length;
        var what = FormattableString.Invariant($"{claims:N0} claims");
        return
        [
            Row.AtMost(1.5, $"appending {what} to SQLite", "the same rows by prepared INSERT", (appending.TotalNanoseconds, copying.TotalNanoseconds), "ns"),
            Row.AtMost(3, $"the size of {what} in SQLite", "their file", (size, fileBytes), "bytes"),
            Row.Within(20e6, $"reading one actor's claims among {what}", actor.TotalNanoseconds, "ns"),
            Row.Within(600e9 * claims / 10_000_000, FormattableString.Invariant($"{found:N0} clashes of {what} in SQLite"), peak.Time.TotalNanoseconds, "ns"),
            Row.Within(1e9, $"the memory of the process meanwhile, of {what}", peak.Bytes, "bytes"),
            Row.AtMost(1.5, $"getting a file of {what} out of SQLite", "the same rows by prepared INSERT", (getting.Time.TotalNanoseconds, copying.TotalNanoseconds), "ns"),
            Row.Within(1e9, $"the memory of the process meanwhile, of {what}", getting.Bytes, "bytes"),
            Row.AtMost(2, $"putting a file of {what} into SQLite", "the same rows by prepared INSERT", (putting.Time.TotalNanoseconds, copying.TotalNanoseconds), "ns"),
            Row.Within(1e9, $"the memory of the process meanwhile, of {what}", putting.Bytes, "bytes"),
        ];
    }

    private static async Task<TimeSpan> ActorAsync(FactStore store, int claims)
    {
        var random = new Random(7);
        var times = new List<TimeSpan>();
        for (var i = 0; i < 50; i++)
        {
            EntityId actor = $"company-{random.Next(claims / 30)}";
            times.Add(await TimeAsync(() => store.ReadAsync(select => select.Involving(actor))));
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static async Task<(TimeSpan Time, double Bytes)> PeakAsync(Func<Task> work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        using var stop = new CancellationTokenSource();
        var peak = 0L;
        var watching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                process.Refresh();
                peak = Math.Max(peak, process.WorkingSet64);
                await Task.Delay(50);
            }
        });
        var time = await TimeAsync(work);
        await stop.CancelAsync();
        await watching;
        return (time, peak);
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }
}
