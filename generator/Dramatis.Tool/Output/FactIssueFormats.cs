using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Output;

/// <summary>Prints the errors of a fact file in the formats of findings.</summary>
internal sealed class FactIssueFormats(string format, TextWriter output)
{
    /// <summary>Prints the findings of a schema with errors, against which no facts can be checked.</summary>
    public void Write(IReadOnlyList<SchemaDiagnostic> findings, IReadOnlyList<SchemaText> files) =>
        FindingFormats.Write(format, findings, files, output);

    public void Write(string path, FactBase? facts, IReadOnlyList<FactFileIssue> issues)
    {
        switch (format)
        {
            case "json":
                WriteJson(path, issues);
                break;
            case "msbuild":
                WriteMSBuild(path, issues);
                break;
            default:
                WriteText(path, facts, issues);
                break;
        }
    }

    private void WriteJson(string path, IEnumerable<FactFileIssue> issues) => output.WriteLine(PrintedJson.Of(
        issues.Select(issue => new { Severity = "error", Path = path, issue.Line, issue.Member, issue.Message })));

    private void WriteMSBuild(string path, IEnumerable<FactFileIssue> issues)
    {
        foreach (var issue in issues)
        {
            var place = FormattableString.Invariant($"{path}({issue.Line})");
            output.WritePrintable($"{place}: error : {Member(issue)}{issue.Message}");
        }
    }

    private void WriteText(string path, FactBase? facts, IReadOnlyCollection<FactFileIssue> issues)
    {
        foreach (var issue in issues)
        {
            var place = FormattableString.Invariant($"{path}:{issue.Line}");
            output.WritePrintable($"{place}: {Member(issue)}{issue.Message}");
        }

        var holds = facts is null
            ? ""
            : $": {Amount.Of(facts.Claims.Count(), "claim")} about {Amount.Of(facts.Actors<Actor>().Count(), "actor")}";
        output.WritePrintable($"{Amount.Of(issues.Count, "error")} in {path}{holds}");
    }

    private static string Member(FactFileIssue issue) => issue.Member.Length == 0 ? "" : issue.Member + ": ";
}
