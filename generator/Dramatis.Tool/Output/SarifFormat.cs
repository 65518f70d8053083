using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Findings as a log in SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).</summary>
internal static class SarifFormat
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<SchemaDiagnostic> findings, TextWriter output)
    {
        var rules = findings
            .Select(static finding => finding.Rule)
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        var log = new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules))]),
            }),
        };
        output.WriteLine(log.ToJsonString(s_options));
    }

    private static JsonObject Driver(IEnumerable<DiagnosticRule> rules) => new()
    {
        ["name"] = "dramatis",
        ["semanticVersion"] = typeof(SarifFormat).Assembly.GetName().Version!.ToString(3),
        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
    };

    private static JsonObject Rule(DiagnosticRule rule)
    {
        var described = new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Message(rule.Title),
            ["defaultConfiguration"] = new JsonObject { ["level"] = rule.SeverityName() },
        };
        if (Pages.Find(rule.Id) is { } page)
        {
            described["help"] = new JsonObject { ["text"] = page, ["markdown"] = page };
        }

        return described;
    }

    private static JsonObject Result(SchemaDiagnostic finding, List<DiagnosticRule> rules)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Id,
            ["ruleIndex"] = rules.FindIndex(rule => rule.Id == finding.Rule.Id),
            ["level"] = finding.SeverityName(),
            ["message"] = Message(finding.Message),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Place(finding.Path, finding.Span) }),
        };
        if (finding.Related is RelatedPlace.At related)
        {
            result["relatedLocations"] = new JsonArray(new JsonObject
            {
                ["id"] = 1,
                ["message"] = Message("declared here"),
                ["physicalLocation"] = Place(related.Path, related.Span),
            });
        }

        return result;
    }

    private static JsonObject Place(string path, Span span) => new()
    {
        ["artifactLocation"] = new JsonObject { ["uri"] = Address(path) },
        ["region"] = new JsonObject
        {
            ["startLine"] = span.Start.Line,
            ["startColumn"] = span.Start.Column,
            ["endLine"] = span.End.Line,
            ["endColumn"] = span.End.Column,
        },
    };

    private static JsonObject Message(string text) => new() { ["text"] = text };

    /// <summary>A relative path stays one, so that the log means the same in another checkout.</summary>
    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
