using System.Text.RegularExpressions;
using Dramatis.Generator.Rules;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>The table of what rules can use is the list that rules are checked with.</summary>
public sealed partial class PureMembersPageTests
{
    [Fact]
    public void Table_of_the_language_is_the_list_of_the_check()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("docs", "language.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf("### What rules can use", StringComparison.Ordinal)..];
        var rows = section[..section.IndexOf("Everything else is an error", StringComparison.Ordinal)]
            .Split('\n')
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('|'))
            .Select(static cells => $"{Names(cells[1])}: {Names(cells[2])}");

        Assert.Equal(PureMembers.Listed.Select(static row => $"{row.Types}: {Written(row.Members)}"), rows);
    }

    /// <summary>The names in code, with the number of their parameters as in metadata.</summary>
    private static string Names(string cell) => string.Join(' ', Code().Matches(cell)
        .Select(static code => code.Groups["name"].Value + (code.Groups["of"].Success ? $"`{code.Groups["of"].Value.Split(',').Length}" : "")));

    /// <summary>Operators are in the sentence before the table.</summary>
    private static string Written(string members) => string.Join(' ', members
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(static name => !name.StartsWith("op_", StringComparison.Ordinal)));

    [GeneratedRegex("`(?<name>[^`<]+)(<(?<of>[^`>]+)>)?`")]
    private static partial Regex Code();
}
