using Dramatis.Serialization.Tests;
using Npgsql;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>Opening: servers and roles that refuse, and databases that have other things.</summary>
[Collection(PostgreSqlGroup.Name)]
public sealed class PostgreSqlOpeningTests(PostgreSqlFixture fixture)
{
    private readonly PostgreSqlServer _server = fixture.Server;

    [SkippableFact]
    public async Task A_server_that_is_not_there_is_told_without_its_name()
    {
        var refused = await RefusedAsync("Host=127.0.0.1;Port=1;Username=the-role;Password=the-password;Database=the-database");
        Assert.Equal("The server of the database cannot be reached.", refused.Message);
        Assert.True(refused.IsTransient);
        Assert.Equal(refused.Message, (await RefusedAsync("Host=/nowhere-at-all;Username=the-role")).Message);
    }

    [SkippableFact]
    public async Task A_wrong_password_an_unknown_role_and_an_unknown_database_are_told_without_their_names()
    {
        await _server.ExecuteAsync("DROP ROLE IF EXISTS guarded; CREATE ROLE guarded LOGIN PASSWORD 'right'");
        var wrong = await RefusedAsync(_server.ConnectionString(role: "guarded") + ";Password=the-password");
        Assert.Equal("The database refuses the role or its password.", wrong.Message);
        Assert.Equal("The database cannot be opened with this connection string.", (await RefusedAsync(_server.ConnectionString(role: "guarded"))).Message);
        Assert.Equal("The database refuses the role or its password.", (await RefusedAsync(_server.ConnectionString(role: "the-role"))).Message);
        Assert.Equal("The server has no such database.", (await RefusedAsync(_server.ConnectionString(database: "the-database"))).Message);
        Assert.Equal(
            "The search path has no schema that exists and that the role may use.",
            (await RefusedAsync(_server.ConnectionString("nowhere"))).Message);
        Assert.False(wrong.IsTransient);
    }

    [SkippableFact]
    public async Task A_malformed_connection_string_is_refused() => await Assert.ThrowsAsync<ArgumentException>(() =>
        PostgreSqlFactStore.OpenAsync("Hots=x", Files.Format));

    [SkippableFact]
    public async Task A_role_that_may_only_read_reads_and_is_refused_when_it_appends()
    {
        var schema = await _server.NewSchemaAsync();
        await using var owned = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema), Files.Format);
        await owned.AppendAsync(Feuds.Make(0));
        await _server.ExecuteAsync(
            $"DO $$ BEGIN CREATE ROLE reader LOGIN; EXCEPTION WHEN duplicate_object THEN END $$; GRANT USAGE ON SCHEMA {schema} TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO reader");
        await using var store = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema, "reader"), Files.Format);
        Assert.Equal(Files.Write(await owned.ReadAsync()), Files.Write(await store.ReadAsync()));
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => store.AppendAsync(Feuds.Make(1)));
        Assert.StartsWith("The role lacks a right: reading needs SELECT", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.IsTransient);
        Assert.Equal(Feuds.Size, (await store.GetInfoAsync()).Claims);

        // With the rights that the documents name it appends, changes and drops.
        await _server.ExecuteAsync($"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO reader");
        await store.AppendAsync(Feuds.Make(1));
        await store.ReplaceAsync([new Hero("hero-0") { Name = "Another", Code = "h0" }]);
        await store.DropAsync([(await store.ReadAsync()).Claims.First().Id]);
        Assert.Equal((2 * Feuds.Size) - 1, (await owned.GetInfoAsync()).Claims);
    }

    [SkippableFact]
    public async Task A_role_that_may_not_make_tables_is_refused_in_an_empty_schema()
    {
        var schema = await _server.NewSchemaAsync();
        await _server.ExecuteAsync(
            $"DO $$ BEGIN CREATE ROLE looker LOGIN; EXCEPTION WHEN duplicate_object THEN END $$; GRANT USAGE ON SCHEMA {schema} TO looker");
        var refused = await RefusedAsync(_server.ConnectionString(schema, "looker"));
        Assert.Contains("making the tables CREATE", refused.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_store_of_a_later_layout_is_refused_and_stays()
    {
        var schema = await _server.NewSchemaAsync();
        await (await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema), Files.Format)).DisposeAsync();
        await _server.ExecuteAsync("UPDATE store SET value = '7' WHERE name = 'layout'", schema);
        Assert.Equal(
            "The store has the layout 7 of a later version of Dramatis; this one knows layout 1.",
            (await RefusedAsync(_server.ConnectionString(schema))).Message);
        Assert.Equal(["7"], await _server.TextsAsync("SELECT value FROM store WHERE name = 'layout'", schema));
    }

    [SkippableFact]
    public async Task Other_tables_of_a_database_stay_and_those_with_names_of_a_store_are_no_store()
    {
        var schema = await _server.NewSchemaAsync();
        await _server.ExecuteAsync("CREATE TABLE customer(id int); INSERT INTO customer VALUES (7)", schema);
        await (await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema), Files.Format)).DisposeAsync();
        Assert.Equal(["7"], await _server.TextsAsync("SELECT id FROM customer", schema));

        var other = await _server.NewSchemaAsync();
        await _server.ExecuteAsync("CREATE TABLE claim(id int); CREATE VIEW store AS SELECT 1 AS name", other);
        Assert.StartsWith(
            "The schema of the database has tables with names of a store (claim, store), but no store of facts",
            (await RefusedAsync(_server.ConnectionString(other))).Message,
            StringComparison.Ordinal);
        Assert.Equal(["2"], await _server.TextsAsync($"SELECT count(*) FROM pg_class WHERE relnamespace = '{other}'::regnamespace"));

        var third = await _server.NewSchemaAsync();
        await _server.ExecuteAsync(
            string.Join(';', PostgreSqlTables.Names.Select(static name => $"CREATE TABLE {name}(name int)")), third);
        Assert.Equal("The database has tables that are no store of facts.", (await RefusedAsync(_server.ConnectionString(third))).Message);
    }

    [SkippableFact]
    public async Task Unique_values_of_any_length_and_of_any_characters_are_unique()
    {
        await using var store = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(await _server.NewSchemaAsync()), Files.Format);
        var random = new Random(1);
        string[] codes = [string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('a' + random.Next(26)))), "sha256:00", "\U0001F600"];
        for (var i = 0; i < codes.Length; i++)
        {
            await store.AppendAsync(Known($"hero-{i}", codes[i]));
            var refused = await Assert.ThrowsAsync<ValidationException>(() => store.AppendAsync(Known("other", codes[i])));
            Assert.Equal(ValidationCodes.Unique, Assert.Single(refused.Issues).Code);
        }

        static FactBase Known(string id, string code)
        {
            var facts = new FactBase.Builder();
            facts.Read(new Source("paper")).At(1).Assert(new Feud([new Hero(id) { Name = id, Code = code }]));
            return facts.Build();
        }
    }

    [SkippableFact]
    public async Task The_size_grows_with_the_claims_and_counts_partitions()
    {
        foreach (var partitions in (int[])[1, 4])
        {
            await using var store = await PostgreSqlFactStore.OpenAsync(
                _server.ConnectionString(await _server.NewSchemaAsync()), Files.Format, partitions: partitions);
            var empty = (await store.GetInfoAsync()).Bytes;
            await store.AppendAsync(Feuds.Make(0, 2000));
            Assert.InRange((await store.GetInfoAsync()).Bytes!.Value, empty!.Value + 500_000, empty.Value + 5_000_000);
        }
    }

    private static async Task<FactStoreException> RefusedAsync(string connectionString)
    {
        var refused = await Assert.ThrowsAsync<FactStoreException>(() => PostgreSqlFactStore.OpenAsync(connectionString, Files.Format));
        Assert.IsAssignableFrom<NpgsqlException>(refused.InnerException ?? new NpgsqlException());
        foreach (var secret in (string[])["the-role", "the-password", "the-database", "guarded", "127.0.0.1", "nowhere-at-all", "SELECT c.", "CREATE TABLE"])
        {
            Assert.DoesNotContain(secret, refused.Message, StringComparison.Ordinal);
        }

        return refused;
    }
}
