namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>The server that the tests share, if there is PostgreSQL on the machine.</summary>
public sealed class PostgreSqlFixture : IAsyncLifetime
{
    private PostgreSqlServer? _server;

    /// <summary>The server. Without one the test is skipped, or fails where one is required.</summary>
    public PostgreSqlServer Server
    {
        get
        {
            PostgreSqlServer.Require();
            return _server!;
        }
    }

    public async Task InitializeAsync()
    {
        // Cases of properties wait on threads of the pool for answers that come on others; two processors begin with two threads.
        ThreadPool.GetMinThreads(out _, out var ports);
        ThreadPool.SetMinThreads(32, ports);
        _server = PostgreSqlServer.Missing is null ? await PostgreSqlServer.StartAsync() : null;
    }

    public Task DisposeAsync() => _server?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}

/// <summary>The tests that share a server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlGroup : ICollectionFixture<PostgreSqlFixture>
{
    public const string Name = "PostgreSQL";
}
