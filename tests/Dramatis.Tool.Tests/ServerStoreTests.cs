using Dramatis.Stores.Tests.PostgreSql;

namespace Dramatis.Tool.Tests;

/// <summary>Facts that go into a store of a server, whose connection string stands in the environment.</summary>
public sealed class ServerStoreTests : IAsyncLifetime, IDisposable
{
    private const string Variable = "DRAMATIS_CONNECTION";

    private readonly SchemaFolder _folder = new();
    private readonly string _schema;
    private readonly string _facts;
    private PostgreSqlServer? _server;

    public ServerStoreTests() =>
        (_schema, _facts) = (_folder.Add("a.dramatis.yaml", StoreTests.Schema), _folder.Add("facts.jsonl", StoreTests.Facts));

    public async Task InitializeAsync() =>
        _server = PostgreSqlServer.Missing is null ? await PostgreSqlServer.StartAsync() : null;

    public async Task DisposeAsync() => await (_server?.DisposeAsync() ?? default);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _folder.Dispose();
    }

    [SkippableFact]
    public void A_file_that_is_put_on_a_server_and_got_is_equal_to_the_byte()
    {
        PostgreSqlServer.Require();
        Environment.SetEnvironmentVariable(Variable, _server!.ConnectionString());
        Assert.Equal((2, "dramatis: The schema of the database has no store of facts.\n"), Error(Run("info", "--from")));
        var put = ToolRun.Of("store", "put", _facts, "--to", "postgresql", "--schema", _schema, "--unsealed");
        Assert.Equal("", put.Error);
        Assert.StartsWith("postgresql: 2 claims of 1 sources, 3 actors, ", put.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 clash in postgresql: 1 contradiction\n", Run("clashes", "--from").Output, StringComparison.Ordinal);

        var (file, sqlite) = (Path.Combine(_folder.Path, "one.jsonl"), "sqlite:" + Path.Combine(_folder.Path, "facts.db"));
        Assert.Equal(0, Run("get", "--out", file, "--from").ExitCode);
        Assert.Equal(0, ToolRun.Of("store", "put", file, "--to", sqlite, "--schema", _schema).ExitCode);
        var again = Path.Combine(_folder.Path, "two.jsonl");
        Assert.Equal(0, ToolRun.Of("store", "get", "--from", sqlite, "--out", again, "--schema", _schema).ExitCode);
        Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(again));
    }

    [Theory]
    [InlineData(null, "the environment variable DRAMATIS_CONNECTION is not set; give it a connection string such as Host=db;Database=facts;Username=me.")]
    [InlineData("secret=1;Password=secret", "the environment variable DRAMATIS_CONNECTION has no connection string of PostgreSQL; one is Host=db;Database=facts;Username=me.")]
    public void A_connection_string_that_is_missing_or_malformed_is_told_without_it(string? connection, string error)
    {
        Environment.SetEnvironmentVariable(Variable, connection);
        Assert.Equal((2, $"dramatis: {error}\n"), Error(Run("info", "--from")));
    }

    [Fact]
    public void A_server_that_is_not_there_is_told_without_a_secret()
    {
        Environment.SetEnvironmentVariable(Variable, $"Host={_folder.Path};Password=secret;Username=me");
        var run = Run("info", "--from");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private ToolRun Run(params string[] arguments) => ToolRun.Of(["store", .. arguments, "postgresql", "--schema", _schema]);

    private static (int ExitCode, string Error) Error(ToolRun run) => (run.ExitCode, run.Error);
}
