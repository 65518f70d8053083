using System.Diagnostics;
using System.Globalization;

namespace Dramatis.Stores.Tests;

/// <summary>Processes that append to a store of SQLite: killed, several at once, and without room on the disk.</summary>
public sealed class KilledWriterTests : IDisposable
{
    // A hundred kills take minutes: DRAMATIS_KILLS sets the number.
    private static readonly int s_kills = int.Parse(Environment.GetEnvironmentVariable("DRAMATIS_KILLS") ?? "6", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-killed-");

    private string FilePath => Path.Combine(_folder.FullName, "facts.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_killed_writer_leaves_whole_batches_and_all_that_it_told()
    {
        var random = new Random(1);
        var told = new HashSet<int>();
        for (var kill = 0; kill < s_kills; kill++)
        {
            var first = kill * 1000;
            using var writer = Start(first, first + 1000);
            Assert.Equal("ready", await writer.StandardOutput.ReadLineAsync());
            using var timer = new Timer(_ => writer.Kill(), null, random.Next(20, 600), Timeout.Infinite);
            while (await writer.StandardOutput.ReadLineAsync() is { } line)
            {
                told.Add(int.Parse(line, CultureInfo.InvariantCulture));
            }

            await writer.WaitForExitAsync();
            await using var store = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format);
            var there = await WrittenBatches.InAsync(store);
            Assert.Subset(there, told);
            Assert.InRange(there.Count - told.Count, 0, kill + 1);
        }

        // Appending again mends what was lost.
        await using var again = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format);
        foreach (var number in told.Append(told.DefaultIfEmpty(0).Max() + 1))
        {
            await again.AppendAsync(WrittenBatches.Make(number));
        }

        Assert.Superset(told, await WrittenBatches.InAsync(again));
    }

    [Fact]
    public async Task Two_writers_at_once_lose_nothing_and_write_nothing_twice()
    {
        using var one = Start(0, 30);
        using var other = Start(20, 50);
        await using var store = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format);
        for (var number = 10; number < 40; number++)
        {
            await store.AppendAsync(WrittenBatches.Make(number));
        }

        foreach (var writer in new[] { one, other })
        {
            _ = await writer.StandardOutput.ReadToEndAsync();
            await writer.WaitForExitAsync();
            Assert.Equal(0, writer.ExitCode);
        }

        Assert.Equal(Enumerable.Range(0, 50).ToHashSet(), await WrittenBatches.InAsync(store));
        Assert.Equal(50 * WrittenBatches.Size, (await store.GetInfoAsync()).Claims);
    }

    [Fact]
    public async Task Calls_at_once_are_committed_together_and_a_wrong_one_alone_fails()
    {
        await using var store = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format);
        var before = (await store.GetVersionAsync()).Changes;
        var wrong = new FactBase.Builder();
        wrong.Read(new("batch-3") { Title = "Another" }).At(1).Assert(new Strife.Rule(new("p1"), new("area")));
        var calls = Enumerable.Range(0, 200).Select(number => store.AppendAsync(WrittenBatches.Make(number))).ToList();
        var refused = store.AppendAsync(wrong.Build());
        await Task.WhenAll(calls);
        await Assert.ThrowsAsync<ValidationException>(() => refused);
        Assert.Equal(Enumerable.Range(0, 200).ToHashSet(), await WrittenBatches.InAsync(store));
        Assert.InRange((await store.GetVersionAsync()).Changes - before, 1, 100);
    }

    [SkippableFact]
    public async Task A_full_disk_is_an_error_and_leaves_what_was_there()
    {
        var small = Path.Combine(_folder.FullName, "small");
        Directory.CreateDirectory(small);
        Skip.IfNot(await RunsAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small), "A file system of 2 MB cannot be mounted here.");
        try
        {
            await using var store = await SqliteFactStore.OpenAsync(Path.Combine(small, "facts.db"), RandomStrife.Format);
            var (done, failed) = (0, default(FactStoreException));
            while (failed is null && done < 10_000)
            {
                try
                {
                    await store.AppendAsync(WrittenBatches.Make(done));
                    done++;
                }
                catch (FactStoreException full)
                {
                    failed = full;
                }
            }

            Assert.Equal("facts.db cannot be written: the disk is full.", failed?.Message);
            Assert.Equal(Enumerable.Range(0, done).ToHashSet(), await WrittenBatches.InAsync(store));
        }
        finally
        {
            await RunsAsync("umount", small);
        }
    }

    private static async Task<bool> RunsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private Process Start(int first, int end)
    {
        var writer = AppContext.BaseDirectory.Replace(".Stores.Tests", ".Stores.Writer", StringComparison.Ordinal);
        return Process.Start(new ProcessStartInfo(
            "dotnet",
            ["exec", Path.Combine(writer, "Dramatis.Stores.Writer.dll"), FilePath, $"{first}", $"{end}"])
        {
            RedirectStandardOutput = true,
        })!;
    }
}
