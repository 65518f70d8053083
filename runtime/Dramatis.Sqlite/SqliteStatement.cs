using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dramatis;

// docs/decisions.md: SQLite's own statements
/// <summary>A prepared statement that inserts rows. Its parameters have places and no names, and take numbers without a box.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a statement.</summary>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Gives a parameter a number, or null.</summary>
    /// <param name="place">The place of the parameter; the first is 1.</param>
    /// <param name="value">The number.</param>
    public void Bind(int place, long? value) => Check(value is { } number
        ? raw.sqlite3_bind_int64(_statement, place, number)
        : raw.sqlite3_bind_null(_statement, place));

    /// <summary>Gives a parameter bytes, which are copied.</summary>
    public void Bind(int place, ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_blob(_statement, place, value));

    /// <summary>Gives a parameter bytes, or null.</summary>
    public void Bind(int place, byte[]? value) => Check(value is null
        ? raw.sqlite3_bind_null(_statement, place)
        : raw.sqlite3_bind_blob(_statement, place, value));

    /// <summary>Runs the statement with the values that were given.</summary>
    /// <exception cref="SqliteException">The database refuses it.</exception>
    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);
}
