using System.Data.Common;

namespace Dramatis;

/// <summary>A transaction on a connection of its own, with the statements that were prepared in it.</summary>
internal sealed class SqlSession : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;
    private IDisposable? _own;

    private SqlSession(SqlDialect dialect, DbConnection connection) => (Dialect, Connection) = (dialect, connection);

    public SqlDialect Dialect { get; }

    public DbConnection Connection { get; }

    /// <summary>Begins a session.</summary>
    /// <exception cref="FactStoreException">The store cannot be opened.</exception>
    public static async Task<SqlSession> BeginAsync(SqlDialect dialect, bool toWrite, CancellationToken cancellationToken)
    {
        var session = new SqlSession(dialect, await dialect.OpenAsync(cancellationToken).ConfigureAwait(false));
        try
        {
            session._transaction = await dialect.BeginAsync(session.Connection, toWrite, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => _transaction!.CommitAsync(cancellationToken);

    public Task RunAsync(string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] values) =>
        Prepared(sql, values).ExecuteNonQueryAsync(cancellationToken);

    public void Run(string sql, params (string Name, object? Value)[] values) => Prepared(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query, all of them read.</summary>
    public async Task<List<T>> ListAsync<T>(
        string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] values)
    {
        var rows = new List<T>();
        var reader = await Prepared(sql, values).ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    /// <summary>The rows of a query, all of them read; for callers that nothing can make wait otherwise.</summary>
    public List<T> List<T>(string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] values)
    {
        var rows = new List<T>();
        using var reader = Prepared(sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async Task<T> ValueAsync<T>(
        string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] values) =>
        (await ListAsync(sql, read, cancellationToken, values).ConfigureAwait(false))[0];

    /// <summary>A statement that is prepared once and run many times.</summary>
    public DbCommand Prepared(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            Dialect.OnStatement(sql);
            command = Connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = _transaction;
            foreach (var (name, _) in values)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            Dialect.Bind(command.Parameters[i], values[i].Value);
        }

        return command;
    }

    /// <summary>The one thing that a dialect keeps for a session; it is made when it is first asked for, and ends with the session.</summary>
    public T Once<T>(Func<DbConnection, T> make)
        where T : class, IDisposable => (T)(_own ??= make(Connection));

    public async ValueTask DisposeAsync()
    {
        _own?.Dispose();
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }

        if (_transaction is not null)
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
        }

        await Connection.DisposeAsync().ConfigureAwait(false);
    }
}
