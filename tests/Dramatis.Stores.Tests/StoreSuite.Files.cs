using System.Text;
using CsCheck;
using Dramatis.Serialization.Tests;

namespace Dramatis.Stores.Tests;

/// <content>Files that are put into a store and got out of it, in parts of a few claims.</content>
public abstract partial class StoreSuite
{
    [SkippableFact]
    public void A_random_file_that_was_put_and_got_is_equal_to_the_byte_in_parts_of_any_size() => FixedCases.Sample(
        Gen.Select(Gen.Int.Array[1, 25], Gen.Int[1, 12]),
        (seeds, size) => Check(async () =>
        {
            var bytes = Files.Write(RandomClaims.Make(seeds).Facts);
            await using var store = InParts(await NewAsync(Files.Format), size);
            await InFolderAsync(async folder =>
            {
                var (put, got) = (Path.Combine(folder, "put.jsonl"), Path.Combine(folder, "got.jsonl"));
                await File.WriteAllBytesAsync(put, bytes);
                await store.LoadAsync(put);
                await store.SaveAsync(got);
                Assert.Equal(Encoding.UTF8.GetString(bytes), await File.ReadAllTextAsync(got));
                await store.LoadAsync(got);
                Assert.Equal(bytes, Files.Write(await store.ReadAsync()));
            });
        }),
        iter: 30);

    [SkippableFact]
    public async Task A_file_with_errors_is_refused_whole_with_every_issue_at_its_line()
    {
        var lines = Encoding.UTF8.GetString(Files.Write(RandomClaims.Make([.. Enumerable.Range(0, 40)]).Facts)).Split('\n');
        var last = Array.FindLastIndex(lines, static line => line.StartsWith("{\"claim\"", StringComparison.Ordinal));
        lines[last] = lines[last].Replace("\"source\"", "\"sauce\"", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        Assert.Null(Files.TryRead(bytes, out var issues));
        await using var store = InParts(await NewAsync(Files.Format), 2);
        await InFolderAsync(async folder =>
        {
            var path = Path.Combine(folder, "wrong.jsonl");
            await File.WriteAllBytesAsync(path, bytes);
            var refused = await Assert.ThrowsAsync<FactFileException>(() => store.LoadAsync(path));
            Assert.Equal(issues, refused.Issues);
            Assert.Contains(issues, issue => issue.Line == last + 1);
            var info = await store.GetInfoAsync();
            Assert.Equal((0, 0, 0), (info.Claims, info.Actors, info.Sources));
        });
    }

    [SkippableFact]
    public async Task A_stream_that_is_no_file_is_put_as_a_whole_and_a_call_that_is_cancelled_puts_nothing()
    {
        var bytes = Files.Write(RandomClaims.Make([1, 2, 3, 4, 5]).Facts);
        await using var store = await NewAsync(Files.Format);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.LoadAsync(new MemoryStream(bytes), cancellationToken: stop.Token));
        Assert.Equal(0, (await store.GetInfoAsync()).Claims);
        await store.LoadAsync(new MemoryStream(bytes));
        Assert.Equal(bytes, Files.Write(await store.ReadAsync()));
    }

    private static FactStore InParts(FactStore store, int size)
    {
        if (store is SqlFactStore sql)
        {
            sql.PartSize = size;
        }

        return store;
    }

    private static async Task InFolderAsync(Func<string, Task> use)
    {
        var folder = Directory.CreateTempSubdirectory("dramatis-files-");
        try
        {
            await use(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
