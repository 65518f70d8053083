using System.Collections.Immutable;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Tests;

/// <summary>What a user of the compiler sees of mistakes in a schema.</summary>
public sealed class DiagnosticTests
{
    private const string Broken = """
        dramatis: 1
        namespace: Broken
        actors:
          Agent: { abstract: true, fields: { name: text } }
          Person:
            is: Agent
            sumary: A human being.
          State: { is: Agent }
        roles:
          Host: Stat | Person
        relations:
          Meeting:
            aspect: event
            roles: { host: Host?, participants: Agent(2..) }
            rules:
              host-is-no-participant: '!Participants.Includes(Hots)'
          Visit:
            aspect: event
            roles: { visitor: Person }
        """;

    [Fact]
    public void Three_mistakes_are_told_at_once_each_at_its_place()
    {
        var found = GeneratorRun.Of(Broken).Diagnostics();
        Assert.Equal(
            [
                "schema.dramatis.yaml(10,9): error DRM040",
                "schema.dramatis.yaml(16,55): error CS0103",
                "schema.dramatis.yaml(7,5): error DRM008",
            ],
            found.Select(Place).Order(StringComparer.Ordinal));
        Assert.Contains(found, static one => Message(one).EndsWith("Did you mean 'State'?", StringComparison.Ordinal));
        Assert.Contains(found, static one => Message(one).EndsWith("Did you mean 'summary'?", StringComparison.Ordinal));
    }

    [Fact]
    public void Sound_types_of_a_broken_file_compile() => Assert.DoesNotContain(
        GeneratorRun.Of(
            Broken,
            """
            using Broken;
            static class Use
            {
                static readonly State Norland = new("norland") { Name = "Norland" };
                static readonly Person Vale = new("vale") { Name = "Vale" };
                static object Met() => new Meeting { Host = Vale, Participants = [Norland, Vale] };
                static object Visited() => new Visit { Visitor = Vale };
            }
            """).Diagnostics(),
        static one => one.Location.GetLineSpan().Path == "Consumer.cs");

    [Fact]
    public async Task Warnings_come_from_the_analyzer_at_their_place_and_nothing_is_said_twice()
    {
        const string schema = """
            dramatis: 1
            namespace: Cases
            actors:
              Cases: { fields: { name: text } }
              Broken: { is: Sorce }
            """;
        Assert.Equal(["DRM040"], GeneratorRun.Of(schema).Result.Diagnostics.Select(static one => one.Id));
        var warning = Assert.Single(await Analyze(schema));
        Assert.Equal("schema.dramatis.yaml(4,3): warning DRM049", Place(warning));
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_row_in_the_index()
    {
        var index = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics", "README.md"));
        Assert.All(DiagnosticCatalog.All, rule =>
        {
            var page = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}", page, StringComparison.Ordinal);
            var severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {severity} |", index, StringComparison.Ordinal);
        });
        Assert.Equal(
            DiagnosticCatalog.All.Count + DiagnosticCatalog.LintsThatAreGone.Count,
            Directory.EnumerateFiles(RepositoryRoot.Combine("docs", "diagnostics"), "DRM*.md").Count());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string schema) => await CSharpCompilation
        .Create("Consumer")
        .WithAnalyzers(
            [new SchemaAnalyzer()],
            new AnalyzerOptions(ImmutableArray.Create<AdditionalText>(new SchemaFile("schema.dramatis.yaml", schema))))
        .GetAnalyzerDiagnosticsAsync();

    private static string Place(Diagnostic one)
    {
        var span = one.Location.GetMappedLineSpan();
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        var severity = one.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{span.Path}({line},{column}): {severity} {one.Id}";
    }

    private static string Message(Diagnostic one) => one.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
