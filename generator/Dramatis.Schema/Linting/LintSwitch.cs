using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>Switches a lint off, everywhere or where it is said; why is written beside it.</summary>
/// <param name="Rule">The lint.</param>
/// <param name="Id">Where its id stands.</param>
/// <param name="Types">The declarations or namespaces that it is about; empty for all.</param>
/// <param name="Files">The files, from the folder of the lint file; empty for all below it.</param>
internal sealed record LintSwitch(
    DiagnosticRule Rule, ScalarSyntax Id, IReadOnlyList<ScalarSyntax> Types, IReadOnlyList<ScalarSyntax> Files)
{
    /// <summary>What of the switch a finding falls under; null where it does not.</summary>
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
