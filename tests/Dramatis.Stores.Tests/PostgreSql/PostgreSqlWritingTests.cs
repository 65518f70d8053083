using Dramatis.Serialization.Tests;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>Appending by several at once, and by servers that end meanwhile.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlWritingTests(PostgreSqlFixture fixture)
{
    private readonly PostgreSqlServer _server = fixture.Server;

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Two_stores_append_the_same_and_other_claims_at_once_and_none_is_lost_or_there_twice(int partitions)
    {
        var connection = _server.ConnectionString(await _server.NewSchemaAsync());
        var opened = await Task.WhenAll(
            PostgreSqlFactStore.OpenAsync(connection, Files.Format, partitions: partitions),
            PostgreSqlFactStore.OpenAsync(connection, Files.Format, partitions: partitions));
        await using var one = opened[0];
        await using var other = opened[1];

        // The even numbers by both, the odd ones by one of them.
        var parts = Enumerable.Range(0, 40).ToList();
        await Task.WhenAll(
            Task.WhenAll(parts.Where(static part => part % 4 != 1).Select(part => Task.Run(() => one.AppendAsync(Feuds.Make(part))))),
            Task.WhenAll(parts.Where(static part => part % 4 != 3).Select(part => Task.Run(() => other.AppendAsync(Feuds.Make(part))))));

        var expected = parts.SelectMany(static part => Feuds.Make(part).Claims.Select(static claim => claim.Id)).Order();
        Assert.Equal(expected, (await one.ReadAsync()).Claims.Select(static claim => claim.Id).Order());
        Assert.Equal(parts.Count * Feuds.Size, (await other.GetInfoAsync()).Claims);
        Assert.Equal(await one.GetVersionAsync(), await other.GetVersionAsync());
    }

    [SkippableFact]
    public async Task A_call_that_the_database_refuses_leaves_those_that_are_committed_with_it()
    {
        var schema = await _server.NewSchemaAsync();
        await using var store = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema), Files.Format);
        await _server.ExecuteAsync(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the secret'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON source FOR EACH ROW WHEN (NEW.id = 'paper-1') EXECUTE FUNCTION refuse();
            """,
            schema);
        var calls = Enumerable.Range(0, 6).Select(part => store.AppendAsync(Feuds.Make(part))).ToList();
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => calls[1]);
        Assert.Equal("The store cannot be read or written (PostgreSQL P0001).", refused.Message);
        await Task.WhenAll(calls.Where(call => call != calls[1]));
        Assert.Equal(5 * Feuds.Size, (await store.GetInfoAsync()).Claims);
    }

    [SkippableFact]
    public async Task A_connection_that_was_lost_while_it_lay_in_the_pool_is_replaced()
    {
        var schema = await _server.NewSchemaAsync();
        var connection = _server.ConnectionString(schema) + ";Application Name=" + schema;
        await using var store = await PostgreSqlFactStore.OpenAsync(connection, Files.Format);
        for (var part = 0; part < 3; part++)
        {
            await store.AppendAsync(Feuds.Make(part));
            await _server.ExecuteAsync($"SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE application_name = '{schema}'");
        }

        Assert.Equal(3 * Feuds.Size, (await store.GetInfoAsync()).Claims);
    }

    [SkippableFact]
    public async Task A_server_that_crashes_while_claims_are_appended_keeps_each_call_whole_or_not_at_all()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        await using var store = await PostgreSqlFactStore.OpenAsync(server.ConnectionString(), Files.Format);
        var (first, large) = (Feuds.Make(0), Feuds.Make(1, 20_000));
        await store.AppendAsync(first);
        var before = Files.Write(await store.ReadAsync());

        // Half of the claims are written when the server ends.
        var restarted = new TaskCompletionSource();
        var written = new Progress(progress =>
        {
            if (progress.Claims >= 10_000)
            {
                server.RestartAsync().GetAwaiter().GetResult();
                restarted.TrySetResult();
            }
        });
        var lost = await Assert.ThrowsAsync<FactStoreException>(() => store.AppendAsync(large, written));
        Assert.True(lost.IsTransient, lost.Message);
        Assert.StartsWith("The connection to the database was lost.", lost.Message, StringComparison.Ordinal);
        await restarted.Task;
        Assert.Equal(before, Files.Write(await store.ReadAsync()));

        await store.AppendAsync(large);
        Assert.Equal(Files.Write(FactBase.Merge(first, large)), Files.Write(await store.ReadAsync()));
    }

    [SkippableFact]
    public async Task A_cancelled_call_ends_while_it_waits_and_the_next_one_is_done()
    {
        await using var store = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(await _server.NewSchemaAsync()), Files.Format);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.AppendAsync(Feuds.Make(0, 5000), new Progress(_ => stop.Cancel()), stop.Token));
        await store.AppendAsync(Feuds.Make(1));
        Assert.Equal(Feuds.Size, (await store.GetInfoAsync()).Claims);
    }

    private sealed class Progress(Action<FactProgress> told) : IProgress<FactProgress>
    {
        public void Report(FactProgress value) => told(value);
    }
}
