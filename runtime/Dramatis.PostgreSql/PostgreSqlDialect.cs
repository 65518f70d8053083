using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Npgsql;

namespace Dramatis;

// docs/decisions.md: Writers of PostgreSQL
/// <summary>PostgreSQL, and Citus: tables of which each unique index holds the column by which they are distributed.</summary>
internal class PostgreSqlDialect : SqlDialect
{
    /// <summary>The first number of the lock of writers: "Dram". The second one stands for the schema.</summary>
    private const int LockClass = 0x4472616D;

    /// <summary>The greatest length of a text that an index takes: a third of a page of 8 KB, at four bytes a character.</summary>
    private const int LongestIndexed = 600;

    private const string HashPrefix = "sha256:";

    private static readonly string s_write = string.Create(
        CultureInfo.InvariantCulture,
        $"SET LOCAL lock_timeout = '60s'; SET LOCAL enable_partitionwise_join = on; SELECT pg_advisory_xact_lock({LockClass}, hashtext(coalesce(current_schema(), '')))");

    private readonly NpgsqlDataSource _source;
    private readonly int _partitions;

    public PostgreSqlDialect(string connectionString, int partitions)
    {
        _partitions = partitions;
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        var settings = builder.ConnectionStringBuilder;
        settings.IncludeErrorDetail = false;
        settings.PersistSecurityInfo = false;
        if (!given.ContainsKey("Command Timeout") && !given.ContainsKey("CommandTimeout"))
        {
            settings.CommandTimeout = 0;
        }

        if (!given.ContainsKey("Max Auto Prepare") && !given.ContainsKey("MaxAutoPrepare"))
        {
            settings.MaxAutoPrepare = 64;
        }

        _source = builder.Build();
    }

    /// <summary>True if no tables are made, so that a database without a store is refused.</summary>
    public bool MustExist { get; init; }

    public override IEnumerable<string> Tables => PostgreSqlTables.Make(_partitions);

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException error)
        {
            throw Tell(error);
        }
    }

    public override async Task<DbTransaction> BeginAsync(DbConnection connection, bool toWrite, CancellationToken cancellationToken)
    {
        var opened = (NpgsqlConnection)connection;
        try
        {
            try
            {
                return await BeginOnceAsync(opened, toWrite, cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException error) when (PostgreSqlErrors.IsLost(error))
            {
                // A connection from the pool was lost while it lay there. Nothing is done yet, so another one will do.
                await opened.CloseAsync().ConfigureAwait(false);
                await opened.OpenAsync(cancellationToken).ConfigureAwait(false);
                return await BeginOnceAsync(opened, toWrite, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException error)
        {
            throw Tell(error);
        }
    }

    public override async Task PrepareAsync(SqlSession session, CancellationToken cancellationToken)
    {
        // CREATE TABLE IF NOT EXISTS asks for the right to create even if the table exists, so it is not for readers.
        var known = await session.ListAsync(
            "SELECT c.relname::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = ANY(@names)",
            static row => row.GetString(0),
            cancellationToken,
            ("@names", PostgreSqlTables.Names)).ConfigureAwait(false);
        if (known.Count == 0 && MustExist)
        {
            throw new FactStoreException("The schema of the database has no store of facts.");
        }

        if (known.Count == 0)
        {
            await base.PrepareAsync(session, cancellationToken).ConfigureAwait(false);
        }
        else if (known.Count < PostgreSqlTables.Names.Length)
        {
            throw new FactStoreException(
                $"The schema of the database has tables with names of a store ({string.Join(", ", known.Order(StringComparer.Ordinal))}), but no store of facts; name a schema of its own by the search path.");
        }
    }

    public override string In(string column, string parameter) => $"{column} = ANY({parameter})";

    public override string InIds(string claim, string parameter) =>
        $"{claim}.key IN (SELECT i.key FROM claim_id i WHERE i.id = ANY({parameter}))";

    public override string IsId(string claim, string parameter) =>
        $"{claim}.key = (SELECT i.key FROM claim_id i WHERE i.id = {parameter})";

    public override void Bind(DbParameter parameter, object? value) => parameter.Value = value ?? DBNull.Value;

    public override string Indexed(string text) =>
        text.Length <= LongestIndexed && !text.StartsWith(HashPrefix, StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0')
            ? text
            : HashPrefix + Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));

    public override FactStoreException Tell(Exception error) => PostgreSqlErrors.Tell(error);

    public override async Task<long?> SizeAsync(SqlSession session, CancellationToken cancellationToken) => await session.ValueAsync(
        "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_catalog.pg_class p ON p.oid = i.inhparent WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND coalesce(p.relname, c.relname) = ANY(@names)",
        static row => row.GetInt64(0),
        cancellationToken,
        ("@names", PostgreSqlTables.Names)).ConfigureAwait(false);

    public override Task InsertAsync(SqlSession session, IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken) =>
        claims.Count == 0 ? Task.CompletedTask : CopyTo(session, cancellationToken).WriteAsync(claims);

    public override Task InsertAsync(SqlSession session, IReadOnlyList<NewMention> mentions, CancellationToken cancellationToken) =>
        mentions.Count == 0 ? Task.CompletedTask : CopyTo(session, cancellationToken).WriteAsync(mentions);

    public override Task ForgetAsync(SqlSession session, ClaimId id, CancellationToken cancellationToken) => session.RunAsync(
        "DELETE FROM claim_id WHERE id = @id", cancellationToken, ("@id", ClaimRow.BytesOf(id)));

    /// <summary>Closes the connections that wait to be used again.</summary>
    public ValueTask CloseAsync() => _source.DisposeAsync();

    private PostgreSqlCopy CopyTo(SqlSession session, CancellationToken cancellationToken)
    {
        foreach (var statement in PostgreSqlCopy.Statements)
        {
            OnStatement(statement);
        }

        return new((NpgsqlConnection)session.Connection, cancellationToken);
    }

    // Writers see what those before them committed, so each statement sees the present; readers see one moment.
    private static async Task<DbTransaction> BeginOnceAsync(
        NpgsqlConnection connection, bool toWrite, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(
            toWrite ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = toWrite ? s_write : "SET TRANSACTION READ ONLY; SET LOCAL enable_partitionwise_join = on";
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        return transaction;
    }
}
