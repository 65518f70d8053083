using System.Text.RegularExpressions;
using Dramatis.Serialization.Tests;
using Strife;

namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>
/// The tables, and every statement that a store runs, against the limits of Citus, which cannot be installed everywhere.
/// </summary>
/// <remarks>
/// This cannot tell how Citus plans a statement: whether it fetches rows of one shard for another, whether a look-up is sent to
/// one shard alone, what a statement costs, or whether a transaction over several servers sees one moment (Citus does not
/// promise it). It cannot tell what a version of Citus refuses for a reason that is not in this list either. Statements are
/// read by patterns, which know the few forms that the store writes; a statement in another form fails the test.
/// </remarks>
[Collection(PostgreSqlGroup.Name)]
public sealed partial class CitusTests(PostgreSqlFixture fixture)
{
    private static readonly Dictionary<string, string> s_distributed = new() { ["claim"] = "key", ["mention"] = "key", ["claim_id"] = "id" };
    private static readonly string[] s_references = ["store", "type", "actor", "source", "unique_value"];

    private readonly PostgreSqlServer _server = fixture.Server;

    [SkippableFact]
    public async Task Each_unique_index_holds_the_column_by_which_its_table_is_distributed_and_nothing_refers_to_another_table()
    {
        var schema = await _server.NewSchemaAsync();
        await (await PostgreSqlFactStore.OpenAsync(_server.ConnectionString(schema), Files.Format)).DisposeAsync();
        Assert.Equal(
            PostgreSqlTables.Names.Order(),
            (await _server.TextsAsync("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename", schema)).Order());
        Assert.Equal(PostgreSqlTables.Names.Order(), s_distributed.Keys.Concat(s_references).Order());
        Assert.Equal(["0"], await _server.TextsAsync("SELECT count(*) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype NOT IN ('p', 'u')", schema));
        Assert.Equal(["0"], await _server.TextsAsync("SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = current_schema()::regnamespace", schema));
        foreach (var (table, column) in s_distributed)
        {
            var columns = await _server.TextsAsync(
                $"SELECT (SELECT string_agg(a.attname, ' ') FROM pg_attribute a WHERE a.attrelid = i.indexrelid) FROM pg_index i WHERE i.indrelid = '{table}'::regclass AND i.indisunique",
                schema);
            Assert.NotEmpty(columns);
            Assert.All(columns, index => Assert.Contains(column, index.Split(' ')));
        }
    }

    [SkippableFact]
    public async Task No_statement_does_what_Citus_refuses()
    {
        var statements = await StatementsAsync();
        Assert.InRange(statements.Count, 30, 200);
        Assert.All(statements, Check);
    }

    [SkippableTheory]
    [InlineData("SELECT m.token FROM mention m JOIN claim c ON c.id = m.token")]
    [InlineData("SELECT m.token FROM mention m JOIN claim_id i ON i.key = m.key")]
    [InlineData("SELECT m.token FROM mention m, claim c WHERE c.key = m.key")]
    [InlineData("SELECT key FROM claim c WHERE c.key IN (SELECT min(m.key) FROM mention m WHERE m.token = c.type)")]
    [InlineData("SELECT (SELECT count(*) FROM claim), 1")]
    [InlineData("SELECT key FROM claim c FOR UPDATE")]
    [InlineData("UPDATE claim SET key = @key WHERE key = @other")]
    [InlineData("UPDATE claim SET body = @body WHERE id = @id")]
    [InlineData("INSERT INTO claim(id, body) VALUES (@id, @body)")]
    [InlineData("INSERT INTO mention(token, key, parts) SELECT token, key, parts FROM mention")]
    [InlineData("INSERT INTO mention(token, key, parts) VALUES (@token, @key, @parts) ON CONFLICT(token) DO NOTHING")]
    [InlineData("WITH RECURSIVE x AS (SELECT 1) SELECT key FROM claim")]
    public void A_statement_that_Citus_refuses_is_found(string sql) => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Check(sql));

    private static void Check(string sql)
    {
        if (!s_distributed.Keys.Any(table => Regex.IsMatch(sql, $@"\b(FROM|JOIN|INTO|UPDATE|COPY) {table}\b")))
        {
            return;
        }

        Assert.False(Refused().IsMatch(sql), $"Not for distributed tables: {sql}");
        Assert.False(Regex.IsMatch(sql, @"FROM \w+( \w+)?,"), $"A join without ON: {sql}");
        Assert.False(Regex.IsMatch(sql, @"SELECT[^()]*\(SELECT[^)]*\)[^()]*(,|FROM|$)") && !sql.Contains("IN (SELECT", StringComparison.Ordinal) && !sql.Contains("= (SELECT", StringComparison.Ordinal), $"A subquery among the columns: {sql}");
        var names = Tables().Matches(sql).ToLookup(static one => one.Groups["name"].Success ? one.Groups["name"].Value : one.Groups["table"].Value, static one => one.Groups["table"].Value);
        foreach (Match join in Joins().Matches(sql))
        {
            // Both sides are distributed by the column on which they are joined.
            foreach (var side in (string[])["left", "right"])
            {
                var table = names[join.Groups[side].Value].First();
                Assert.True(!s_distributed.TryGetValue(table, out var by) || by == join.Groups[side + "Column"].Value, $"A join over shards: {sql}");
            }
        }

        Assert.Equal(Regex.Count(sql, @"\bJOIN\b"), Joins().Count(sql));

        // A subquery stands alone, so that it is run first, or joins by the column of both.
        foreach (Match inner in Subqueries().Matches(sql))
        {
            Assert.DoesNotMatch(@"\bc\.", inner.Groups["query"].Value);
        }

        if (Regex.Match(sql, @"^(UPDATE|DELETE FROM) (?<table>\w+)") is { Success: true } change && s_distributed.TryGetValue(change.Groups["table"].Value, out var column))
        {
            Assert.Matches($@" WHERE (.* AND )?{column} = @", sql);
            Assert.DoesNotMatch($@"SET (.*, )?{column} = ", sql);
        }

        if (Regex.Match(sql, @"^(INSERT INTO|COPY) (?<table>\w+)\((?<columns>[^)]*)\)") is { Success: true } into && s_distributed.TryGetValue(into.Groups["table"].Value, out column))
        {
            Assert.Contains(column, into.Groups["columns"].Value.Split(", "));
            Assert.DoesNotContain(" SELECT ", sql, StringComparison.Ordinal);
            if (Regex.Match(sql, @"ON CONFLICT\((?<columns>[^)]*)\)") is { Success: true } conflict)
            {
                Assert.Contains(column, conflict.Groups["columns"].Value.Split(", "));
            }
        }
    }

    /// <summary>Every statement that a store runs when all that it offers is asked for.</summary>
    private async Task<ICollection<string>> StatementsAsync()
    {
        var dialect = new ListeningDialect(_server.ConnectionString(await _server.NewSchemaAsync()));
        await using var store = await PostgreSqlFactStore.OpenAsync(dialect, RandomStrife.Format, null, default);
        var facts = RandomStrife.Make(1, 80, 5, isAnyOpen: true);
        await store.AppendAsync(facts);
        await store.AppendAsync([At(1)]);
        await store.AppendAsync([At(2)]);
        await store.GetInfoAsync();
        await store.ReadAsync();
        var (claim, power) = (facts.Claims.First().Whole, facts.Actors<Power>().First());
        foreach (var select in (Func<FactSelection, FactSelection>[])
        [
            one => one.Involving(power).Of<Relation>().From(claim.Source),
            one => one.Involving(power).Involving("p1").During("2021").After(claim.Id).Take(3),
            one => one.About(claim.What).NotWithdrawn(),
            one => one.These([claim.Id]).RecordedSince(DateTimeOffset.MinValue).RecordedUntil(DateTimeOffset.MaxValue),
        ])
        {
            await store.ReadAsync(select);
        }

        await foreach (var _ in store.ClashesAsync())
        {
            // Each one is found by statements of its own.
        }

        await store.ClashesOfAsync(power.Id);
        await store.AgreementsAsync();
        await store.IdentitiesAsync();
        await store.ReplaceAsync([power]);
        await store.ReplaceAsync(claim.Source);
        Assert.NotNull(store.FindActor(power.Id) ?? (object?)store.FindSource(claim.Source.Id) ?? store.FindClaim(claim.Id));
        await store.DropAsync([At(1).Id]);
        return dialect.Statements.Keys;
    }

    /// <summary>A claim with a detail, which is united with what the store has.</summary>
    private static Claim At(int place) =>
        new FactBase.Builder().Read(new Source("late")).At(place).Assert(new Rule(new Power("p1"), new Area("north")));

    [GeneratedRegex(@"\bFOR (UPDATE|SHARE)\b|\bRECURSIVE\b|\bTABLESAMPLE\b|\bOVER \(|GROUPING SETS|\bLATERAL\b|\bFULL JOIN\b|\bRETURNING\b|\bnextval\b|\brandom\(|\bnow\(|^MERGE\b")]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(FROM|JOIN) (?<table>\w+)( (?!JOIN|ON|WHERE|ORDER|LIMIT)(?<name>\w+))?")]
    private static partial Regex Tables();

    [GeneratedRegex(@"JOIN \w+ \w+ ON (?<left>\w+)\.(?<leftColumn>\w+) = (?<right>\w+)\.(?<rightColumn>\w+)")]
    private static partial Regex Joins();

    [GeneratedRegex(@"\((?<query>SELECT [^()]*(\([^()]*\)[^()]*)*)\)")]
    private static partial Regex Subqueries();
}
