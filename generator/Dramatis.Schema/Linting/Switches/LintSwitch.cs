using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting.Switches;

/// <summary>A switch that turns a lint off, everywhere or for some declarations and files.</summary>
/// <param name="Rule">The lint.</param>
/// <param name="Id">The id as written.</param>
/// <param name="Types">The names of declarations or namespaces for which it is off; empty for all.</param>
/// <param name="Files">The files for which it is off, from the folder of the lint file; empty for all below it.</param>
internal sealed record LintSwitch(
    DiagnosticRule Rule, ScalarSyntax Id, IReadOnlyList<ScalarSyntax> Types, IReadOnlyList<ScalarSyntax> Files)
{
    /// <summary>The parts of the switch that a finding falls under; null if it falls under none.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The path of its file from the folder of the lint file, with slashes.</param>
    public IReadOnlyList<ScalarSyntax>? Covers(LintFinding finding, string file)
    {
        var type = Types.FirstOrDefault(name => IsNameOf(name.Value, finding.Subject));
        var path = Files.FirstOrDefault(name => name.Value == file);
        var isCovered = finding.Diagnostic.Rule == Rule
            && (type is not null || Types.Count == 0)
            && (path is not null || Files.Count == 0);
        return isCovered ? [Id, .. new[] { type, path }.OfType<ScalarSyntax>()] : null;
    }

    private static bool IsNameOf(string name, string subject) =>
        subject == name || subject.EndsWith($".{name}", StringComparison.Ordinal);
}
