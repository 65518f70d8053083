using System.Globalization;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Tool.Compiling;

/// <summary>
/// Moves the compiler's findings in rules to their places in the schema files, by the <c>#line</c> before each rule.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="lost">The C# names that are declared with errors.</param>
internal sealed class RulePlaces(IEnumerable<SchemaText> files, IReadOnlyCollection<string> lost)
{
    private readonly Dictionary<string, (string Path, TextLineCollection Lines)> _files = files
        .GroupBy(static file => LineDirective.Path(SchemaAdditionalText.FullPath(file)), StringComparer.Ordinal)
        .ToDictionary(
            static same => same.Key,
            static same => (same.First().Path, Microsoft.CodeAnalysis.Text.SourceText.From(same.First().Text ?? "").Lines),
            StringComparer.Ordinal);

    /// <summary>True for a finding in a rule, false for one in the code around it.</summary>
    public bool Holds(Diagnostic found) => _files.ContainsKey(found.Location.GetMappedLineSpan().Path);

    public SchemaDiagnostic InSchema(Diagnostic found, SemanticModel model)
    {
        var (location, suggestion) = NearestMember.Of(found, model, lost);
        var place = location.GetMappedLineSpan();
        var (path, lines) = _files[place.Path];
        return new(
            new(found.Id, found.Descriptor.Title.ToString(CultureInfo.InvariantCulture), Severity(found)),
            path,
            new(Position(place.StartLinePosition, lines), Position(place.EndLinePosition, lines)),
            Sentence(found.GetMessage(CultureInfo.InvariantCulture)),
            suggestion);
    }

    private static SchemaSeverity Severity(Diagnostic found) =>
        found.Severity == DiagnosticSeverity.Error ? SchemaSeverity.Error : SchemaSeverity.Warning;

    /// <summary>
    /// The message as a sentence, without the compiler's advice on usings and references, which a schema cannot follow.
    /// </summary>
    private static string Sentence(string message)
    {
        var advice = message.IndexOf(" (are you missing ", StringComparison.Ordinal);
        return (advice < 0 ? message : message[..advice]).TrimEnd('.') + ".";
    }

    private static Position Position(LinePosition at, TextLineCollection lines)
    {
        var line = lines[Math.Min(at.Line, lines.Count - 1)];
        return new(Math.Min(line.Start + at.Character, line.End), at.Line + 1, at.Character + 1);
    }
}
