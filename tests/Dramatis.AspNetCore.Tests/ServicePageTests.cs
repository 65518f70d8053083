using System.Text;
using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The code of docs/service.md is that of the sample, and its commands have the results that they state.</summary>
public sealed partial class ServicePageTests
{
    [Fact]
    public void Code_of_the_page_is_that_of_the_sample() => Assert.Equal(
        File.ReadAllText(RepositoryRoot.Combine("samples", "Service", "Program.cs")).ReplaceLineEndings("\n"), ServicePage.Blocks("csharp")[0]);

    [Fact]
    public async Task Commands_of_the_page_have_the_status_that_it_states()
    {
        var folder = Directory.CreateTempSubdirectory();
        var results = new List<(string Command, string Stated, string Actual)>();
        await using (var sample = new WebApplicationFactory<Program>().WithWebHostBuilder(
            host => host.UseSetting("Facts", Path.Combine(folder.FullName, "facts.db"))))
        {
            var client = sample.CreateClient();
            foreach (var lines in ServicePage.Blocks("sh").Select(static block => block.TrimEnd().Split('\n')))
            {
                for (var line = 0; line < lines.Length; line += 2)
                {
                    using var request = Request(lines[line + 1]);
                    var answer = await client.SendAsync(request);
                    results.Add((lines[line + 1], lines[line].TrimStart('#', ' '), $"{(int)answer.StatusCode}"));
                }
            }
        }

        folder.Delete(recursive: true);
        Assert.True(results.Count >= 15);
        Assert.Equal(results.Select(static one => (one.Command, one.Stated)), results.Select(static one => (one.Command, one.Actual)));
    }

    /// <summary>The request of a command: an address, perhaps with a header (<c>-H</c>) and a body (<c>-d</c>).</summary>
    private static HttpRequestMessage Request(string command)
    {
        var words = Word().Matches(command).Select(static word => word.Value.Trim('\'')).ToList();
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(words[1]).PathAndQuery, UriKind.Relative));
        if (words.IndexOf("-d") is > 0 and var body)
        {
            request.Method = HttpMethod.Post;
            request.Content = new StringContent(words[body + 1], Encoding.UTF8, words[words.IndexOf("-H") + 1].Split(": ")[1]);
        }

        return request;
    }

    [GeneratedRegex(@"'[^']*'|[^ ]+")]
    private static partial Regex Word();
}
