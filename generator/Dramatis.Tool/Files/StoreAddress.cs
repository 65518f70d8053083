namespace Dramatis.Tool.Files;

/// <summary>The address of a store on the command line: <c>sqlite:PATH</c>, or <c>postgresql</c>, whose connection string has secrets and comes from the environment.</summary>
/// <param name="Path">The path of the file of SQLite; null for PostgreSQL.</param>
internal sealed record StoreAddress(string? Path)
{
    /// <summary>The environment variable with the connection string.</summary>
    public const string Variable = "DRAMATIS_CONNECTION";

    private const string Sqlite = "sqlite:";
    private const string PostgreSql = "postgresql";

    /// <summary>Reads an address.</summary>
    /// <exception cref="ToolException">It is no address of a store.</exception>
    public static StoreAddress Parse(string address) =>
        address == PostgreSql ? new(Path: null)
        : address.StartsWith(Sqlite, StringComparison.Ordinal) && address.Length > Sqlite.Length ? new(address[Sqlite.Length..])
        : throw new ToolException(
            address.StartsWith(PostgreSql, StringComparison.OrdinalIgnoreCase)
                ? $"write {PostgreSql} alone; the connection string stands in the environment variable {Variable}."
                : $"{address} is no store; write sqlite:PATH or {PostgreSql}.");

    /// <summary>Opens the store.</summary>
    /// <param name="format">The format.</param>
    /// <param name="isNew">True if a store that is not there is made.</param>
    /// <exception cref="ToolException">The store is not there, or the connection string is missing or malformed.</exception>
    /// <exception cref="FactStoreException">It is no store, or cannot be opened.</exception>
    public async Task<FactStore> OpenAsync(FactFormat format, bool isNew)
    {
        if (Path is null)
        {
            return await PostgreSqlFactStore.OpenAsync(Dialect(mustExist: !isNew), format, time: null, default).ConfigureAwait(false);
        }

        return isNew || File.Exists(Path)
            ? await SqliteFactStore.OpenAsync(Path, format).ConfigureAwait(false)
            : throw new ToolException($"{Path}: there is no such store.");
    }

    private static PostgreSqlDialect Dialect(bool mustExist)
    {
        var connection = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new ToolException(
                $"the environment variable {Variable} is not set; give it a connection string such as Host=db;Database=facts;Username=me.");
        }

        try
        {
            return new(connection, partitions: 1) { MustExist = mustExist };
        }
        catch (ArgumentException)
        {
            // The message of the driver could repeat a secret.
            throw new ToolException($"the environment variable {Variable} has no connection string of PostgreSQL; one is Host=db;Database=facts;Username=me.");
        }
    }
}
