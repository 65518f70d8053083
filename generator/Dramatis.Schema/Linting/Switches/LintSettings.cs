using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting.Switches;

/// <summary>A lint file: the lints that are switched off.</summary>
public sealed class LintSettings
{
    private readonly string _path;
    private readonly IReadOnlyList<LintSwitch> _switches;
    private readonly HashSet<Span> _used = [];

    private LintSettings(
        string path, IReadOnlyList<LintSwitch> switches, IReadOnlyList<SchemaDiagnostic> diagnostics) =>
        (_path, _switches, Diagnostics) = (path, switches, diagnostics);

    /// <summary>The mistakes in the file.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics { get; }

    public static LintSettings Read(SchemaText file)
    {
        var reader = new LintFileReader(file);
        return new(file.Path, reader.Read(), reader.Diagnostics);
    }

    /// <summary>True if a switch covers a finding, which then is not shown.</summary>
    /// <param name="file">The path of its file from the folder of the lint file, with slashes.</param>
    public bool Covers(LintFinding finding, string file)
    {
        var covering = _switches
            .Select(one => one.Covers(finding, file))
            .OfType<IReadOnlyList<ScalarSyntax>>()
            .ToList();
        _used.UnionWith(covering.SelectMany(static parts => parts).Select(static part => part.Span));
        return covering.Count > 0;
    }

    // docs/decisions.md: Idle switches
    /// <summary>A warning for each switch, or name in a switch, that has covered nothing so far.</summary>
    public IEnumerable<SchemaDiagnostic> Idle() =>
        from one in _switches
        from part in _used.Contains(one.Id.Span) ? one.Types.Concat(one.Files) : [one.Id]
        where !_used.Contains(part.Span)
        select new SchemaDiagnostic(
            DiagnosticCatalog.IdleSwitch,
            _path,
            part.Span,
            part == one.Id
                ? $"{one.Rule.Id} finds nothing that this switch covers; remove the switch."
                : $"{one.Rule.Id} finds nothing in '{part.Value}'; remove the name.");
}
