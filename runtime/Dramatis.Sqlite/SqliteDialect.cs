using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Dramatis;

/// <summary>SQLite with a journal that lets readers go on while one writes (WAL).</summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>The number that marks a file of SQLite as a store: "Dram".</summary>
    private const long ApplicationId = 0x4472616D;

    private readonly string _name;
    private readonly string _connection;

    public SqliteDialect(string path)
    {
        _name = Path.GetFileName(path);
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = 60 }.ToString();
    }

    public override IEnumerable<string> Tables =>
    [
        "CREATE TABLE IF NOT EXISTS store(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS type(place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
        "CREATE TABLE IF NOT EXISTS actor(place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body BLOB NOT NULL) STRICT",
        "CREATE TABLE IF NOT EXISTS source(place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, refs BLOB, body BLOB NOT NULL) STRICT",
        "CREATE TABLE IF NOT EXISTS unique_value(type TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY(type, field, value)) STRICT, WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS unique_value_actor ON unique_value(actor)",
        "CREATE TABLE IF NOT EXISTS claim(key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, type INTEGER NOT NULL, source INTEGER NOT NULL, flags INTEGER NOT NULL, starts INTEGER, ends INTEGER, recorded INTEGER, refs BLOB, body BLOB NOT NULL) STRICT",
        "CREATE INDEX IF NOT EXISTS claim_type ON claim(type, flags)",
        "CREATE INDEX IF NOT EXISTS claim_source ON claim(source)",
        "CREATE TABLE IF NOT EXISTS mention(token INTEGER NOT NULL, key INTEGER NOT NULL, parts INTEGER NOT NULL, PRIMARY KEY(token, key)) STRICT, WITHOUT ROWID",
    ];

    /// <summary>Tells whether the file is a store or empty, and makes it one that can be read while it is written.</summary>
    /// <exception cref="FactStoreException">It is neither, or cannot be opened.</exception>
    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var isStore = await ValueAsync(connection, "PRAGMA application_id") == ApplicationId;
                if (!isStore && await ValueAsync(connection, "SELECT count(*) FROM sqlite_master") > 0)
                {
                    throw new FactStoreException($"{_name} is a database, but no store of facts.");
                }

                await RunAsync(connection, "PRAGMA journal_mode = WAL");
                if (!isStore)
                {
                    await RunAsync(connection, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
                }
            }
        }
        catch (SqliteException error)
        {
            throw Tell(error);
        }
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (SqliteException error)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw Tell(error);
        }
    }

    public override async Task<DbTransaction> BeginAsync(DbConnection connection, bool toWrite, CancellationToken cancellationToken)
    {
        try
        {
            if (toWrite)
            {
                // An accepted claim outlives a power cut, and pages of an index stay in memory while it grows.
                await RunAsync(connection, "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536").ConfigureAwait(false);
            }

            return ((SqliteConnection)connection).BeginTransaction(deferred: !toWrite);
        }
        catch (SqliteException error)
        {
            throw Tell(error);
        }
    }

    public override string In(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override string InIds(string claim, string parameter) => $"{claim}.id IN (SELECT unhex(value) FROM json_each({parameter}))";

    public override string IsId(string claim, string parameter) => $"{claim}.id = {parameter}";

    public override void Bind(DbParameter parameter, object? value) => parameter.Value = value switch
    {
        null => DBNull.Value,
        string[] texts => JsonSerializer.Serialize(texts, SqliteLists.Default.StringArray),
        long[] numbers => JsonSerializer.Serialize(numbers, SqliteLists.Default.Int64Array),
        byte[][] ids => JsonSerializer.Serialize(Array.ConvertAll(ids, Convert.ToHexString), SqliteLists.Default.StringArray),
        _ => value,
    };

    public override FactStoreException Tell(Exception error)
    {
        const int Busy = 5;
        const int Locked = 6;
        const int ReadOnly = 8;
        const int Corrupt = 11;
        const int Full = 13;
        const int CannotOpen = 14;
        const int NotDatabase = 26;
        var code = (error as SqliteException)?.SqliteErrorCode;
        var message = code switch
        {
            Busy or Locked => $"{_name} is being written by another process for too long.",
            ReadOnly => $"{_name} cannot be written: it or its folder allows only reading.",
            Corrupt => $"{_name} is damaged.",
            Full => $"{_name} cannot be written: the disk is full.",
            CannotOpen => $"{_name} cannot be opened.",
            NotDatabase => $"{_name} is no store of facts.",
            _ => $"{_name} cannot be read or written (SQLite {code}).",
        };
        return new(message, error) { IsTransient = code is Busy or Locked };
    }

    public override async Task<long?> SizeAsync(SqlSession session, CancellationToken cancellationToken) => await session.ValueAsync(
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        static row => row.GetInt64(0),
        cancellationToken).ConfigureAwait(false);

    public override Task InsertAsync(SqlSession session, IReadOnlyList<NewClaim> claims, CancellationToken cancellationToken)
    {
        session.Once(static connection => new SqliteInserts(connection)).Claims(claims, cancellationToken);
        return Task.CompletedTask;
    }

    public override Task InsertAsync(SqlSession session, IReadOnlyList<NewMention> mentions, CancellationToken cancellationToken)
    {
        session.Once(static connection => new SqliteInserts(connection)).Mentions(mentions, cancellationToken);
        return Task.CompletedTask;
    }

    /// <summary>Closes the connections that wait to be used again, so that the file can be moved.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<long> ValueAsync(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            return (long)(await command.ExecuteScalarAsync().ConfigureAwait(false))!;
        }
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }
}
