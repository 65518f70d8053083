using Microsoft.Data.Sqlite;

namespace Dramatis.Stores.Tests;

/// <summary>Files that are no stores, damaged ones, and those of other schemas.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-files-");

    private string FilePath => Path.Combine(_folder.FullName, "facts.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_text_a_foreign_database_and_a_folder_are_refused()
    {
        await File.WriteAllTextAsync(FilePath, new string('x', 5000));
        Assert.Equal("facts.db is no store of facts.", await RefusedAsync());

        File.Delete(FilePath);
        Run("CREATE TABLE other(id INTEGER)");
        Assert.Equal("facts.db is a database, but no store of facts.", await RefusedAsync());

        File.Delete(FilePath);
        Directory.CreateDirectory(FilePath);
        Assert.Equal("facts.db cannot be opened.", await RefusedAsync());
    }

    [Fact]
    public async Task A_store_of_a_later_layout_or_of_another_schema_is_refused()
    {
        await using (var store = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format))
        {
            await store.AppendAsync(WrittenBatches.Make(1));
        }

        var other = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(FilePath, Dramatis.Serialization.Tests.Files.Format));
        Assert.Equal("The store has facts of the schema Strife, which the format lacks; it knows Saga.", other.Message);

        Run("UPDATE store SET value = '2.0.0' WHERE name = 'schema:Strife'");
        Assert.Equal(
            "The store has facts of Strife 2.0.0; the format can read 1.0.0 and earlier ones of the same major version.", await RefusedAsync());
        Run("UPDATE store SET value = '7' WHERE name = 'layout'");
        Assert.Equal("The store has the layout 7 of a later version of Dramatis; this one knows layout 1.", await RefusedAsync());
    }

    [Theory]
    [InlineData("UPDATE claim SET body = x'7B7D' WHERE key = 1", "of the store cannot be read: ")]
    [InlineData("UPDATE claim SET body = x'00' WHERE key = 1", "of the store cannot be read: ")]
    [InlineData("UPDATE claim SET id = x'00000000000000000000000000000001' WHERE key = 1", "does not follow from the content.")]
    [InlineData("DELETE FROM actor WHERE id = 'p1'", "which the store does not have.")]
    [InlineData("UPDATE actor SET body = x'7B22' WHERE id = 'p1'", "The actor p1 of the store cannot be read: ")]
    public async Task A_damaged_row_is_told(string damage, string message)
    {
        await using (var store = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format))
        {
            await store.AppendAsync(WrittenBatches.Make(1));
        }

        Run(damage);
        await using var damaged = await SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format);
        var told = await Assert.ThrowsAsync<FactStoreException>(() => damaged.ReadAsync());
        Assert.Contains(message, told.Message, StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync() =>
        (await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(FilePath, RandomStrife.Format))).Message;

    private void Run(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
