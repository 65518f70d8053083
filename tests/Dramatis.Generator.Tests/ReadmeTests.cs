using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme =
        File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_quick_start_compiles() =>
        Assert.Empty(GeneratorRun.Of(
            Block("yaml", 0),
            $$"""
            using System;
            using Dramatis;
            using Diplomacy;
            static class QuickStart
            {
                static void Run()
                {
                    {{Block("csharp", 0)}}
                }
            }
            """).Diagnostics());

    [Fact]
    public void The_generated_type_is_what_is_generated() =>
        Assert.Equal(GeneratorRun.Of(Block("yaml", 0)).Texts["Diplomacy.Meeting"], Block("csharp", 1));

    private static string Block(string language, int index) => Fence().Matches(s_readme)
        .Where(match => match.Groups["language"].Value == language)
        .ElementAt(index)
        .Groups["text"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
