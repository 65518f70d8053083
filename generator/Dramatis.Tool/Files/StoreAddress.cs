namespace Dramatis.Tool.Files;

/// <summary>The address of a store on the command line: <c>sqlite:PATH</c>.</summary>
/// <param name="Path">The path of the file.</param>
internal sealed record StoreAddress(string Path)
{
    private const string Sqlite = "sqlite:";

    /// <summary>Reads an address.</summary>
    /// <exception cref="ToolException">It is no address of a store.</exception>
    public static StoreAddress Parse(string address) =>
        address.StartsWith(Sqlite, StringComparison.Ordinal) && address.Length > Sqlite.Length
            ? new(address[Sqlite.Length..])
            : throw new ToolException($"{address} is no store; write sqlite:PATH.");

    /// <summary>Opens the store.</summary>
    /// <param name="format">The format.</param>
    /// <param name="isNew">True if a file that is not there is made.</param>
    /// <exception cref="ToolException">The file is not there.</exception>
    /// <exception cref="FactStoreException">It is no store, or cannot be opened.</exception>
    public async Task<FactStore> OpenAsync(FactFormat format, bool isNew) =>
        isNew || File.Exists(Path)
            ? await SqliteFactStore.OpenAsync(Path, format).ConfigureAwait(false)
            : throw new ToolException($"{Path}: there is no such store.");
}
