using Dramatis.Analyzer.Tests.Support;
using Dramatis.Generator.Usage;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Analyzer.Tests;

/// <summary>The pages of the usage analyzers show what they say.</summary>
public sealed class PageTests
{
    private static readonly DiagnosticAnalyzer[] s_analyzers =
    [
        new EdtfLiteralAnalyzer(),
        new UnusedResultAnalyzer(),
        new RequiredMemberAnalyzer(),
        new ConstraintLiteralAnalyzer(),
        new ClaimsAsFactsAnalyzer(),
    ];

    public static TheoryData<string> Ids => [.. DiagnosticCatalog.OfUsage.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Example_triggers_the_finding_and_mended_it_is_gone(string id)
    {
        var analyzer = Assert.Single(s_analyzers, one => one.SupportedDiagnostics[0].Id == id);
        var blocks = Page(id).Split("```");
        Assert.Equal(id, Assert.Single(await Consumer.FindAsync(analyzer, Method(blocks[1]))).Id);
        Assert.Empty(await Consumer.FindAsync(analyzer, Method(blocks[3])));
    }

    private static string Method(string block) => $$"""
        static void Shown(FactBase facts, Meeting.Builder builder, State norland, Person vale)
        {
            {{block["csharp".Length..]}}
        }
        """;

    private static string Page(string id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Sdk.sln.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "diagnostics", id + ".md"));
    }
}
