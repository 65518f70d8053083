namespace Dramatis.Stores.Tests;

/// <summary>The store in a file of SQLite.</summary>
public sealed class SqliteStoreTests : StoreSuite, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-stores-");

    public void Dispose() => _folder.Delete(recursive: true);

    private protected override async Task<FactStore> NewAsync(FactFormat format, TimeProvider? time = null) =>
        await SqliteFactStore.OpenAsync(Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.db"), format, time);
}
