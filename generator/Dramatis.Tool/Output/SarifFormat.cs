using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Findings as a log in SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).</summary>
internal static class SarifFormat
{
    public static void Write(IReadOnlyList<SchemaDiagnostic> findings, TextWriter output)
    {
        var rules = findings
            .Select(static finding => finding.Rule)
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        output.WriteLine(PrintedJson.Of(new Dictionary<string, object>
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = Driver(rules) },
                    ColumnKind = "utf16CodeUnits",
                    Results = findings.Select(finding => Result(finding, rules)),
                },
            },
        }));
    }

    private static object Driver(IEnumerable<DiagnosticRule> rules) => new
    {
        Name = "dramatis",
        SemanticVersion = typeof(SarifFormat).Assembly.GetName().Version!.ToString(3),
        Rules = rules.Select(static rule => new
        {
            rule.Id,
            ShortDescription = Message(rule.Title),
            DefaultConfiguration = new { Level = rule.SeverityName() },
            Help = DiagnosticPages.Find(rule.Id) is { } page ? new { Text = page, Markdown = page } : null,
        }),
    };

    private static object Result(SchemaDiagnostic finding, List<DiagnosticRule> rules) => new
    {
        RuleId = finding.Rule.Id,
        RuleIndex = rules.FindIndex(rule => rule.Id == finding.Rule.Id),
        Level = finding.SeverityName(),
        Message = Message(finding.Message),
        Locations = new[] { new { PhysicalLocation = Place(finding.Path, finding.Span) } },
        RelatedLocations = finding.Related is RelatedPlace.At(var path, var span)
            ? new[] { new { Id = 1, Message = Message("declared here"), PhysicalLocation = Place(path, span) } }
            : null,
    };

    private static object Place(string path, Span span) => new
    {
        ArtifactLocation = new { Uri = Address(path) },
        Region = new
        {
            StartLine = span.Start.Line,
            StartColumn = span.Start.Column,
            EndLine = span.End.Line,
            EndColumn = span.End.Column,
        },
    };

    private static object Message(string text) => new { Text = text };

    /// <summary>
    /// A path as the address of a file; a relative path stays relative, so that the log holds for another checkout.
    /// </summary>
    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
