using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Dramatis.AspNetCore.Tests;

/// <summary>A service whose store is damaged or of somebody else, and one whose disk is full.</summary>
public sealed class UnusableStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-unusable-");

    private string Store => Path.Combine(_folder.FullName, "facts.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("UPDATE store SET value = '7' WHERE name = 'layout'", "The store has the layout 7 of a later version of Dramatis; this one knows layout 1.")]
    [InlineData("UPDATE store SET value = '9.0.0' WHERE name = 'schema:Core'", "The store has facts of Core 9.0.0; the format can read ")]
    [InlineData("UPDATE claim SET body = x'7B7D' WHERE key = 1", " of the store cannot be read: ")]
    public async Task Start_on_a_store_that_cannot_be_used_ends_with_one_message(string damage, string message)
    {
        await using (var store = await SqliteFactStore.OpenAsync(Store, global::Articles.Encoding.Format))
        {
            await store.AppendAsync(FactHost.Articles);
        }

        Run(damage);

        await EndsWithAsync(message);
    }

    [Fact]
    public async Task Start_on_a_file_that_is_no_store_ends_with_one_message()
    {
        await File.WriteAllTextAsync(Store, new string('x', 5000));
        await EndsWithAsync("facts.db is no store of facts.");

        File.Delete(Store);
        Run("CREATE TABLE other(id INTEGER)");
        await EndsWithAsync("facts.db is a database, but no store of facts.");
    }

    [Fact]
    public async Task Store_that_is_damaged_under_a_running_service_is_a_problem_without_its_path()
    {
        using var service = await SampleProcess.StartAsync(Store);
        Run("UPDATE claim SET body = x'7B7D'");

        var list = await service.Client.GetAsync(new Uri("/facts/claims", UriKind.Relative));

        Assert.Equal((503, "application/problem+json"), ((int)list.StatusCode, list.Content.Headers.ContentType?.MediaType));
        TellsNothing(await list.Content.ReadAsStringAsync());
    }

    [SkippableFact]
    public async Task Full_disk_is_a_problem_and_with_room_again_claims_are_taken()
    {
        Skip.IfNot(await RunsAsync("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", _folder.FullName), "A file system of 8 MB cannot be mounted here.");
        try
        {
            using var service = await SampleProcess.StartAsync(Store);
            var taken = new List<string>();
            var full = await FillAsync(service.Client, taken);

            Assert.Equal("application/problem+json", full.Content.Headers.ContentType?.MediaType);
            TellsNothing(await full.Content.ReadAsStringAsync());
            Assert.True((await service.Client.GetAsync(new Uri(taken[0], UriKind.Relative))).IsSuccessStatusCode);

            Assert.True(await RunsAsync("mount", "-o", "remount,size=64m", _folder.FullName));
            var (status, address) = await PostAsync(service.Client, 0);

            Assert.Equal(201, (int)status.StatusCode);
            foreach (var one in taken.Append(address!))
            {
                Assert.True((await service.Client.GetAsync(new Uri(one, UriKind.Relative))).IsSuccessStatusCode, one);
            }
        }
        finally
        {
            await RunsAsync("umount", _folder.FullName);
        }
    }

    /// <summary>Sends claims until one is not taken.</summary>
    private static async Task<HttpResponseMessage> FillAsync(HttpClient client, List<string> taken)
    {
        for (var number = 1; number < 10_000; number++)
        {
            var (answer, address) = await PostAsync(client, number);
            if (address is null)
            {
                Assert.Equal(503, (int)answer.StatusCode);
                return answer;
            }

            taken.Add(address);
        }

        throw new InvalidOperationException("The disk does not get full.");
    }

    private static async Task<(HttpResponseMessage Answer, string? Address)> PostAsync(HttpClient client, int number)
    {
        var words = new string('x', 100_000);
        using var content = new StringContent(
            ClaimJson.Meeting().Replace("\"locators\"", $"\"doubts\":[{{\"why\":\"{number} {words}\"}}],\"locators\"", StringComparison.Ordinal)
                .Replace("\"on\"", $"\"occasion\":\"{number}\",\"on\"", StringComparison.Ordinal),
            Encoding.UTF8,
            "application/json");
        var answer = await client.PostAsync(new Uri("/facts/claims", UriKind.Relative), content);
        return (answer, answer.Headers.Location?.ToString());
    }

    private static async Task<bool> RunsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private async Task EndsWithAsync(string message)
    {
        var (exitCode, output) = await SampleProcess.FailAsync(Store);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, Assert.Single(output.TrimEnd().Split('\n')), StringComparison.Ordinal);
        TellsNothing(output);
    }

    private void TellsNothing(string text)
    {
        Assert.DoesNotContain(_folder.FullName, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Store, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
