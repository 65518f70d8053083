using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dramatis.AspNetCore.Tests;

/// <summary>A service that is killed while it takes claims.</summary>
public sealed class KilledServiceTests : IDisposable
{
    private const int Connections = 8;

    // Twenty kills take minutes: DRAMATIS_KILLS sets the number.
    private static readonly int s_kills = int.Parse(Environment.GetEnvironmentVariable("DRAMATIS_KILLS") ?? "3", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-killed-service-");

    private string Store => Path.Combine(_folder.FullName, "facts.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Claims_that_were_accepted_are_there_after_a_kill_and_nothing_but_what_was_sent()
    {
        var random = new Random(1);
        var sent = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var accepted = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        for (var kill = 0; kill < s_kills; kill++)
        {
            using var service = await SampleProcess.StartAsync(Store);
            var before = accepted.Count;
            var writers = Enumerable.Range(0, Connections).Select(writer => WriteAsync(service.Client, $"kill-{kill}-{writer}", sent, accepted)).ToList();

            // The first request may take long on a busy machine. The moment is random from then on.
            while (accepted.Count == before)
            {
                await Task.Delay(1);
            }

            await Task.Delay(random.Next(1000));
            service.Kill();
            await Task.WhenAll(writers);
        }

        using var again = await SampleProcess.StartAsync(Store);
        var there = await ListAsync(again.Client);

        Assert.All(accepted, one => Assert.Equal(one.Value, there.GetValueOrDefault(one.Key)));
        Assert.Subset(sent.Keys.ToHashSet(StringComparer.Ordinal), there.Keys.ToHashSet(StringComparer.Ordinal));

        // An answer can be lost with the connection, at most one of each writer.
        Assert.InRange(there.Count - accepted.Count, 0, s_kills * Connections);
        Assert.Equal(there.Count + FactHost.Articles.Claims.IncludingWithdrawn().Count(), await CountAsync(again.Client));
    }

    /// <summary>Sends claim after claim until nobody answers, and remembers those that were accepted, with their ids.</summary>
    private static async Task WriteAsync(
        HttpClient client, string writer, ConcurrentDictionary<string, bool> sent, ConcurrentDictionary<string, string> accepted)
    {
        for (var number = 0; ; number++)
        {
            var occasion = $"{writer}-{number}";
            sent[occasion] = true;
            using var content = new StringContent(Claim(writer, occasion), Encoding.UTF8, "application/json");
            try
            {
                using var answer = await client.PostAsync(new Uri("/facts/claims", UriKind.Relative), content);
                Assert.Equal(201, (int)answer.StatusCode);
                accepted[occasion] = answer.Headers.Location!.ToString()["/facts/claims/".Length..];
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static string Claim(string source, string occasion) => $$$"""
        {"source":{"source":"{{{source}}}","title":"A wire"},
        "what":{"type":"Diplomacy.Meeting","members":{"on":"2024-05-01","participants":["russia","usa"],"occasion":"{{{occasion}}}"}},"locators":[1]}
        """;

    /// <summary>The claims that are there, by what tells them apart, with their ids. Each has all that was sent.</summary>
    private static async Task<Dictionary<string, string>> ListAsync(HttpClient client)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var next = "/facts/claims?type=Diplomacy.Meeting&limit=1000"; next is not null;)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(next, UriKind.Relative)));
            foreach (var claim in page.RootElement.GetProperty("claims").EnumerateArray())
            {
                var members = claim.GetProperty("what").GetProperty("members");
                if (members.TryGetProperty("occasion", out var occasion) && occasion.GetString()!.StartsWith("kill-", StringComparison.Ordinal))
                {
                    Assert.Equal(["russia", "usa"], members.GetProperty("participants").EnumerateArray().Select(static one => one.GetString()!));
                    Assert.StartsWith(claim.GetProperty("source").GetString()!, occasion.GetString(), StringComparison.Ordinal);
                    found.Add(occasion.GetString()!, claim.GetProperty("claim").GetString()!);
                }
            }

            next = page.RootElement.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        return found;
    }

    private static async Task<int> CountAsync(HttpClient client)
    {
        var count = 0;
        for (var next = "/facts/claims?limit=1000"; next is not null;)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(next, UriKind.Relative)));
            count += page.RootElement.GetProperty("claims").GetArrayLength();
            next = page.RootElement.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        return count;
    }
}
