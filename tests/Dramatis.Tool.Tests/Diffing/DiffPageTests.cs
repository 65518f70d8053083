using Dramatis.Tool.Diffing;

namespace Dramatis.Tool.Tests.Diffing;

public sealed class DiffPageTests
{
    [Fact]
    public void The_page_has_every_kind_of_change_with_what_it_breaks()
    {
        var rows = File.ReadLines(RepositoryRoot.Combine("docs", "diff.md"))
            .Where(static line => line.StartsWith("| DIFF", StringComparison.Ordinal))
            .Select(static line => string.Join(" | ", line.Split('|')[1..5].Select(static cell => cell.Trim())));

        Assert.Equal(
            ChangeCatalog.All.Select(static rule =>
                $"{rule.Id} | {rule.Title} | {rule.ClassNames} | {rule.Step.ToString().ToLowerInvariant()}"),
            rows);
    }
}
