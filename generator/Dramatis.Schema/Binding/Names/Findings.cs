using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Collects findings by file.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, List<Finding>> _byPath = new(StringComparer.Ordinal);

    public void Add(FileDeclarations file, DiagnosticRule rule, Place place, string text, string? suggestion = null)
    {
        if (!_byPath.TryGetValue(file.Path, out var findings))
        {
            _byPath.Add(file.Path, findings = []);
        }

        findings.Add(new(rule, place, text, suggestion));
    }

    public EquatableArray<Finding> Of(string path) =>
        _byPath.TryGetValue(path, out var findings) ? findings.ToEquatable() : default;
}
