namespace Dramatis;

/// <summary>A store in one SQLite file: no server and no set-up. Several processes can use the file at once.</summary>
/// <example><code>
/// await using var store = await SqliteFactStore.OpenAsync("facts.db", format);
/// </code></example>
public sealed class SqliteFactStore : SqlFactStore
{
    private SqliteFactStore(FactFormat format, SqliteDialect dialect, TimeProvider? time)
        : base(format, dialect, time)
    {
    }

    /// <summary>Opens a file, or makes an empty one.</summary>
    /// <param name="path">The path of the file. Beside it SQLite keeps two more while it is used (<c>-wal</c>, <c>-shm</c>).</param>
    /// <param name="format">The format, with the schemas of everything in the store.</param>
    /// <param name="time">The clock that tells when a claim is recorded; null for that of the system.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="FactStoreException">
    /// The file is no store, of a later version or of other schemas, damaged, or cannot be opened.
    /// </exception>
    public static async Task<SqliteFactStore> OpenAsync(
        string path, FactFormat format, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return await PreparedAsync(new SqliteFactStore(format, new(path), time), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        ((SqliteDialect)Dialect).Close();
    }
}
