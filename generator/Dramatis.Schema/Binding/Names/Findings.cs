using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>Collects findings by file.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, List<Finding>> _byPath = new(StringComparer.Ordinal);

    public void Add(
        FileDeclarations file,
        DiagnosticRule rule,
        Place place,
        string text,
        string? suggestion = null,
        RelatedPlace? related = null)
    {
        if (!_byPath.TryGetValue(file.Path, out var findings))
        {
            _byPath.Add(file.Path, findings = []);
        }

        findings.Add(new(rule, place, text, suggestion, related));
    }

    /// <summary>The members of a declaration that errors of one of these kinds are about.</summary>
    public EquatableArray<string> Members(Entry entry, PlaceKind[] kinds) =>
        !_byPath.TryGetValue(entry.File.Path, out var findings) ? default : findings
            .Where(f => f.Place.Index == entry.Index && kinds.Contains(f.Place.Kind))
            .Select(static f => f.Place.Member)
            .OfType<string>()
            .Distinct()
            .ToEquatable();

    public EquatableArray<Finding> Of(string path) =>
        _byPath.TryGetValue(path, out var findings) ? findings.ToEquatable() : default;
}
