using System.Text.RegularExpressions;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>The page <c>docs/generated-code.md</c> shows the code that the generator makes of the page's schema.</summary>
public sealed partial class GeneratedCodePageTests
{
    private const string Shown = "Diplomacy.Meeting";

    private static readonly ILookup<string, string> s_blocks = Fence()
        .Matches(File.ReadAllText(RepositoryRoot.Combine("docs", "generated-code.md")).ReplaceLineEndings("\n"))
        .ToLookup(static match => match.Groups["language"].Value, static match => match.Groups["text"].Value);

    private static readonly IReadOnlyDictionary<string, string> s_generated = GeneratorRun.Of(s_blocks["yaml"].Single()).Texts;

    [Fact]
    public void The_type_in_full_is_what_is_generated() => Assert.Equal(s_generated[Shown], s_blocks["csharp"].Last());

    [Fact]
    public void Every_line_of_the_shapes_is_part_of_a_generated_line()
    {
        var generated = Unqualified(string.Join('\n', s_generated.Values));
        Assert.All(
            s_blocks["csharp"].SkipLast(1).SelectMany(static shape => shape.Split('\n')),
            line => Assert.Contains(Unqualified(line.Trim()), generated, StringComparison.Ordinal));
    }

    private static string Unqualified(string code) => Qualification().Replace(code, "");

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?:global::)?(?:[A-Z][A-Za-z]*\\.)+")]
    private static partial Regex Qualification();
}
