using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Generation;
using Dramatis.Benchmarks.Stores;
using Dramatis.Testing;

namespace Dramatis.Benchmarks.Service;

/// <summary>A service on a store of SQLite: claims that it accepts, one a request, and reading beside that.</summary>
internal sealed class ServiceWork : Work
{
    private const int Claims = 200_000;
    private const int Connections = 32;
    private const int Pace = 1000;
    private const int ReadConnections = 8;
    private const int ReadPace = 100;

    /// <inheritdoc/>
    public override string Name => "service";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick) => MeasureAsync(quick).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Row>> MeasureAsync(bool quick)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("facts.db");
        await using (var store = await SqliteFactStore.OpenAsync(path, new FactFormat(BenchModel.Schema)))
        {
            await store.AppendAsync(StoreFacts.Make(0, Claims, Claims));
        }

        // The collector of a project for the web.
        GC.Collect();
        using var service = await ServiceProcess.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "Dramatis.Benchmarks.dll"), ["serve"], ("Facts", path), ("DOTNET_gcServer", "1"), ("DOTNET_gcConcurrent", "1"));
        var load = new Load(service.Client, Claims);
        var time = TimeSpan.FromSeconds(quick ? 5 : 30);

        await load.WriteAsync(Connections, null, time / 2);
        await load.ReadAsync(ReadConnections, ReadPace, time / 2);
        var alone = await load.ReadAsync(ReadConnections, ReadPace, time);
        var writing = load.WriteAsync(Connections, Pace, time + TimeSpan.FromSeconds(2));
        await Task.Delay(TimeSpan.FromSeconds(1));
        var beside = await load.ReadAsync(ReadConnections, ReadPace, time);
        var offered = await writing;
        var most = await load.WriteAsync(Connections, null, time);
        return
        [
            Row.Reaches(Pace, FormattableString.Invariant($"claims that a service on {Claims:N0} claims accepts, one a request, {Connections} connections"), most, "claims/s"),
            Row.AtMost(
                2,
                FormattableString.Invariant($"the slowest 1 % of reading an actor's facts, beside {offered:N0} claims a second"),
                "the same alone",
                (Slowest(beside, 100), Slowest(alone, 100)),
                "ns"),
            Row.AtMost(2, "half of reading an actor's facts, beside them", "the same alone", (Slowest(beside, 2), Slowest(alone, 2)), "ns"),
        ];
    }

    /// <summary>The time that one of so many exceeds, in nanoseconds.</summary>
    private static double Slowest(IReadOnlyList<TimeSpan> times, int oneOf) =>
        times.OrderDescending().ElementAt(times.Count / oneOf).TotalNanoseconds;
}
