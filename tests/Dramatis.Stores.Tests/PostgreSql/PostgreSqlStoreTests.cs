namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>The store in PostgreSQL, on a real server.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlStoreTests(PostgreSqlFixture fixture) : StoreSuite
{
    private readonly PostgreSqlServer _server = fixture.Server;

    private protected override async Task<FactStore> NewAsync(FactFormat format, TimeProvider? time = null) =>
        await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(await _server.NewSchemaAsync()), format, time);
}
