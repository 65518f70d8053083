using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The page <c>docs/service.md</c>.</summary>
internal static partial class ServicePage
{
    private static readonly string s_text = File.ReadAllText(RepositoryRoot.Combine("docs", "service.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks of code in a language, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(s_text).Where(match => match.Groups["language"].Value == language).Select(static match => match.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
