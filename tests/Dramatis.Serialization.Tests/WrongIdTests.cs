using System.Globalization;

namespace Dramatis.Serialization.Tests;

/// <summary>Ids that the content does not make are told in the order of the lines, of files of many batches, too.</summary>
public sealed class WrongIdTests
{
    private const int Claims = 3000;

    private static readonly string[] s_lines = Lines();

    [Fact]
    public void Wrong_ids_stand_among_the_other_issues_where_their_lines_do()
    {
        var lines = s_lines.ToArray();
        foreach (var line in new[] { 10, 1500, 2990 })
        {
            lines[line - 1] = Wrong(lines[line - 1], line);
        }

        lines[20 - 1] = "{}";
        lines[2000 - 1] = "{}";

        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed));

        Assert.Equal([10, 20, 1500, 2000, 2990], issues.Select(static issue => issue.Line));
        Assert.Equal(["claim", "", "claim", "", "claim"], issues.Select(static issue => issue.Member));
    }

    [Fact]
    public void The_first_issues_are_told_where_there_are_too_many()
    {
        var lines = s_lines.ToArray();
        lines[50 - 1] = "{}";
        lines[60 - 1] = "{}";
        foreach (var line in new[] { 30, 40 })
        {
            lines[line - 1] = Wrong(lines[line - 1], line);
        }

        Assert.Null(Files.TryRead(Files.Joined(lines), out var issues, Files.Unsealed with { MaxIssues = 2 }));

        Assert.Equal([30, 40], issues.Select(static issue => issue.Line));
    }

    [Fact]
    public void Right_ids_are_kept() =>
        Assert.Equal(Claims, Files.Read(Files.Joined(s_lines), Files.Unsealed).Claims.Count());

    private static string Wrong(string line, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"{line[..10]}{id:x32}{line[42..]}");

    /// <summary>A header, an actor, a source and a proposition, then claims with their ids.</summary>
    private static string[] Lines()
    {
        string[] head =
        [
            "{\"dramatis\":1,\"schemas\":{\"Saga\":\"1.4.2\"}}",
            "{\"actor\":\"a\",\"type\":\"Saga.Knight\",\"members\":{\"name\":\"A\"}}",
            "{\"source\":\"s\"}",
            "{\"proposition\":1,\"type\":\"Saga.Errand\",\"members\":{\"doer\":\"a\"}}",
        ];
        var claims = Enumerable.Range(0, Claims).Select(static i =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"source\":\"s\",\"what\":1,\"condition\":{{\"words\":\"{i}\"}},\"locators\":[1]}}"));
        var read = Files.Read(Files.Joined([.. head, .. claims]), Files.Unsealed);
        return [.. head, .. read.Claims.Select((claim, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"claim\":\"{claim.Id}\",\"source\":\"s\",\"what\":1,\"condition\":{{\"words\":\"{i}\"}},\"locators\":[1]}}"))];
    }
}
