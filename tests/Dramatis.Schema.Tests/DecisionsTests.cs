using System.Text.RegularExpressions;

namespace Dramatis.Schema.Tests;

/// <summary>
/// The code that an entry of <c>docs/decisions.md</c> explains leads to the entry, by a comment that ends with its heading
/// after "docs/decisions.md: ". So may another page, by a link.
/// </summary>
public sealed partial class DecisionsTests
{
    private static readonly string[] s_paths =
    [
        "Directory.Build.props",
        "Directory.Build.targets",
        .. new[] { "docs", "generator", "runtime", "samples", "templates", "tests" }.SelectMany(RepositoryFile.Below),
    ];

    private static readonly string[] s_headings =
        [.. Heading().Matches(RepositoryFile.Read("docs/decisions.md")).Select(static match => match.Groups["name"].Value)];

    private static readonly (string Path, string Heading)[] s_references =
        [.. s_paths.SelectMany(References)];

    [Fact]
    public void Every_reference_leads_to_an_entry() =>
        Assert.DoesNotContain(s_references, static one => !s_headings.Contains(one.Heading, StringComparer.Ordinal));

    [Fact]
    public void Every_entry_is_referred_to() => Assert.Empty(s_headings.Except(s_references.Select(static one => one.Heading)));

    [Fact]
    public void No_two_entries_have_one_heading() => Assert.Equal(s_headings.Distinct(), s_headings);

    private static IEnumerable<(string Path, string Heading)> References(string path)
    {
        var text = RepositoryFile.Read(path);
        return path.EndsWith(".md", StringComparison.Ordinal)
            ? Link().Matches(text).Select(match => (path, s_headings.FirstOrDefault(
                heading => Anchor(heading) == match.Groups["anchor"].Value, match.Value)))
            : Comment().Matches(text).Select(match => (path, match.Groups["name"].Value));
    }

    private static string Anchor(string heading) =>
        Regex.Replace(heading.ToLowerInvariant(), "[^a-z0-9 -]", "").Replace(' ', '-');

    [GeneratedRegex("^### (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"docs/decisions\.md: (?<name>[A-Z].*?)(?: -->)?$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\(decisions\.md#(?<anchor>[a-z0-9-]+)\)")]
    private static partial Regex Link();
}
