using Dramatis.Schema;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Linting;
using Dramatis.Schema.Linting.Switches;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Linting;

/// <summary>Runs the lints over schema files, without those that lint files switch off.</summary>
internal static class LintRun
{
    public static List<SchemaDiagnostic> Run(SchemaCompilation schema)
    {
        var byPath = Linter.Run(schema)
            .ToLookup(static finding => finding.Diagnostic.Path, StringComparer.Ordinal);
        return
        [
            .. LintFile.Of(schema.Own.Select(static file => file.Syntax.Path))
                .SelectMany(group => Shown(group.File, group.Paths, group.Paths.SelectMany(path => byPath[path]))),
        ];
    }

    private static IEnumerable<SchemaDiagnostic> Shown(
        LintFile? file, IReadOnlyList<string> paths, IEnumerable<LintFinding> findings)
    {
        if (file is null)
        {
            return findings.Select(static finding => finding.Diagnostic);
        }

        var settings = LintSettings.Read(file.Text);
        var shown = findings
            .Where(finding => !settings.Covers(finding, file.Relative(finding.Diagnostic.Path)))
            .Select(static finding => finding.Diagnostic)
            .ToList();
        var idle = settings.Idle().ToList();
        return [.. shown, .. settings.Diagnostics, .. idle.Count > 0 && IsWhole(file, paths) ? idle : []];
    }

    /// <summary>
    /// True if all schema files below the lint file are checked. A part of them does not show whether a switch is
    /// needed.
    /// </summary>
    private static bool IsWhole(LintFile file, IReadOnlyList<string> paths) => !SchemaFinder.Find(file.Folder)
        .Select(Path.GetFullPath)
        .Except(paths.Select(Path.GetFullPath), StringComparer.Ordinal)
        .Any();
}
