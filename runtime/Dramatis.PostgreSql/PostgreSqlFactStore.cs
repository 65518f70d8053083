namespace Dramatis;

/// <summary>
/// A store in PostgreSQL: one server for any number of processes, or many servers by Citus.
/// </summary>
/// <remarks>
/// The tables are in the first schema of the search path, which the connection string can name (<c>Search Path=facts</c>). One
/// call writes at a time, over all processes. <c>docs/stores.md</c> tells which rights a role needs, and how the tables are
/// distributed.
/// </remarks>
/// <example><code>
/// var connectionString = Environment.GetEnvironmentVariable("FACTS")!;
/// await using var store = await PostgreSqlFactStore.OpenAsync(connectionString, format);
/// </code></example>
public sealed class PostgreSqlFactStore : SqlFactStore
{
    private PostgreSqlFactStore(FactFormat format, PostgreSqlDialect dialect, TimeProvider? time)
        : base(format, dialect, time)
    {
    }

    /// <summary>Opens the store of a database, and makes its tables if there are none.</summary>
    /// <param name="connectionString">
    /// The connection string of Npgsql, with all that the server asks for. Statements take as long as they need unless it has a
    /// <c>Command Timeout</c>.
    /// </param>
    /// <param name="format">The format, with the schemas of everything in the store.</param>
    /// <param name="time">The clock that tells when a claim is recorded; null for that of the system.</param>
    /// <param name="partitions">
    /// The number of partitions of the tables of claims, if this call makes the tables; 1 for none. Partitions are for tables
    /// of hundreds of millions of claims, of which parts lie on disks or servers of their own; each look-up asks all of them.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The connection string is malformed.</exception>
    /// <exception cref="FactStoreException">
    /// The server cannot be reached, or refuses the role; the store is of a later version or of other schemas.
    /// </exception>
    public static async Task<PostgreSqlFactStore> OpenAsync(
        string connectionString,
        FactFormat format,
        TimeProvider? time = null,
        int partitions = 1,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        ArgumentOutOfRangeException.ThrowIfLessThan(partitions, 1);
        return await OpenAsync(new PostgreSqlDialect(connectionString, partitions), format, time, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        await ((PostgreSqlDialect)Dialect).CloseAsync().ConfigureAwait(false);
    }

    internal static Task<PostgreSqlFactStore> OpenAsync(
        PostgreSqlDialect dialect, FactFormat format, TimeProvider? time, CancellationToken cancellationToken) =>
        PreparedAsync(new PostgreSqlFactStore(format, dialect, time), cancellationToken);
}
