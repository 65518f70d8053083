using System.Globalization;
using System.Text.RegularExpressions;
using Strife;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>
/// The tables of claims over three servers, by foreign tables, which every PostgreSQL has: a store reads them, and a join of
/// claims with what they mention runs on the server that has both.
/// </summary>
/// <remarks>
/// Nothing is appended here: neither unique indexes nor ON CONFLICT reach through a foreign table. Citus plans otherwise, too;
/// the test shows that the layout lets joins stay where their rows are.
/// </remarks>
[Collection(PostgreSqlGroup.Name)]
public sealed partial class ThreeServersTests(PostgreSqlFixture fixture)
{
    private const string Spread = "spread";

    private readonly PostgreSqlServer _server = fixture.Server;

    [SkippableFact]
    public async Task A_store_reads_three_servers_and_joins_stay_on_them()
    {
        await using var second = await PostgreSqlServer.StartAsync();
        await using var third = await PostgreSqlServer.StartAsync();
        var facts = RandomStrife.Make(3, 400, 6, isAnyOpen: true);
        var whole = await _server.NewSchemaAsync();
        await using var one = await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(whole), RandomStrife.Format);
        await one.AppendAsync(facts);
        await SpreadAsync(whole, second, third);

        var dialect = new ListeningDialect(_server.ConnectionString(Spread));
        await using var spread = await PostgreSqlFactStore.OpenAsync(dialect, RandomStrife.Format, null, default);
        Assert.Equal(StoreSuite.Bytes(RandomStrife.Format, await one.ReadAsync()), StoreSuite.Bytes(RandomStrife.Format, await spread.ReadAsync()));
        Assert.Equal(await CountAsync(one), await CountAsync(spread));
        var power = facts.Actors<Power>().First();
        await spread.ReadAsync(select => select.Involving(power));
        await spread.ReadAsync(select => select.Involving(power).About(facts.Claims.First().What));

        var joins = dialect.Statements.Keys.Where(static sql => sql.Contains(" JOIN claim ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, joins.Count);
        foreach (var sql in joins)
        {
            var plan = await PlanAsync(sql, PlayerKey.Of(power).Token);

            // Of two servers the joined rows come back; the third part is joined here.
            Assert.True(RemoteJoins().Count(plan) == 2, $"{sql}\n{plan}");
            Assert.DoesNotMatch(@"Join.*\n\s*->\s*Append", plan);
        }
    }

    /// <summary>Spreads the claims of a schema over this server and two others.</summary>
    private async Task SpreadAsync(string whole, params PostgreSqlServer[] others)
    {
        await _server.ExecuteAsync(
            $"""
            CREATE EXTENSION postgres_fdw;
            CREATE SCHEMA {Spread};
            CREATE TABLE {Spread}.claim(LIKE {whole}.claim) PARTITION BY HASH (key);
            CREATE TABLE {Spread}.mention(LIKE {whole}.mention) PARTITION BY HASH (key);
            CREATE TABLE {Spread}.claim_0 PARTITION OF {Spread}.claim(PRIMARY KEY (key)) FOR VALUES WITH (MODULUS 3, REMAINDER 0);
            CREATE TABLE {Spread}.mention_0 PARTITION OF {Spread}.mention(PRIMARY KEY (token, key)) FOR VALUES WITH (MODULUS 3, REMAINDER 0);
            """);
        for (var i = 0; i < others.Length; i++)
        {
            foreach (var table in PostgreSqlTables.Make(1).Where(static sql => Regex.IsMatch(sql, "^CREATE TABLE (claim|mention)[(]")))
            {
                await others[i].ExecuteAsync(table);
            }

            await _server.ExecuteAsync(
                string.Create(CultureInfo.InvariantCulture, $"""
                CREATE SERVER other_{i + 1} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '{others[i].Socket}', dbname 'postgres', use_remote_estimate 'true');
                CREATE USER MAPPING FOR postgres SERVER other_{i + 1} OPTIONS (user 'postgres');
                CREATE FOREIGN TABLE {Spread}.claim_{i + 1} PARTITION OF {Spread}.claim FOR VALUES WITH (MODULUS 3, REMAINDER {i + 1}) SERVER other_{i + 1} OPTIONS (schema_name 'public', table_name 'claim');
                CREATE FOREIGN TABLE {Spread}.mention_{i + 1} PARTITION OF {Spread}.mention FOR VALUES WITH (MODULUS 3, REMAINDER {i + 1}) SERVER other_{i + 1} OPTIONS (schema_name 'public', table_name 'mention');
                """));
        }

        foreach (var table in PostgreSqlTables.Names)
        {
            await _server.ExecuteAsync(table is "claim" or "mention"
                ? $"INSERT INTO {Spread}.{table} SELECT * FROM {whole}.{table}; ANALYZE {Spread}.{table}"
                : $"CREATE TABLE {Spread}.{table} AS SELECT * FROM {whole}.{table}");
        }

        foreach (var other in others)
        {
            await other.ExecuteAsync("ANALYZE claim; ANALYZE mention");
        }
    }

    private async Task<string> PlanAsync(string sql, long token)
    {
        var number = token.ToString(CultureInfo.InvariantCulture);
        var filled = sql.Replace("@tokens", $"'{{{number}}}'::bigint[]", StringComparison.Ordinal)
            .Replace("@token0", $"{number}::bigint", StringComparison.Ordinal)
            .Replace("@token1", $"{number}::bigint", StringComparison.Ordinal)
            .Replace("@after", "0", StringComparison.Ordinal)
            .Replace("@most", "1024", StringComparison.Ordinal);
        return string.Join('\n', await _server.TextsAsync($"SET enable_partitionwise_join = on; EXPLAIN (VERBOSE, COSTS OFF) {filled}", Spread));
    }

    private static async Task<int> CountAsync(FactStore store)
    {
        var count = 0;
        await foreach (var clash in store.ClashesAsync())
        {
            count += clash.Against.Count;
        }

        return count;
    }

    [GeneratedRegex(@"Relations: .*mention_[12].*INNER JOIN")]
    private static partial Regex RemoteJoins();
}
