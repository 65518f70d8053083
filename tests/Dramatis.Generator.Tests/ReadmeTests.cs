using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>The README's quick start compiles.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme =
        File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_quick_start_compiles() =>
        Assert.Empty(GeneratorRun.Of(
            Block("yaml"),
            $$"""
            using System;
            using Dramatis;
            using Diplomacy;
            static class QuickStart
            {
                static void Run()
                {
                    {{Block("csharp")}}
                }
            }
            """).Diagnostics());

    private static string Block(string language) => Fence().Matches(s_readme)
        .Single(match => match.Groups["language"].Value == language)
        .Groups["text"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
