using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Linting.Switches;

/// <summary>Reads a lint file: <c>off</c>, a list of switches.</summary>
internal sealed class LintFileReader
{
    private const string Form =
        "'off' is a list of switches: - { id: DRM201, types: [Name], files: [path], reason: why }.";

    private static readonly string[] FileKeys = ["off"];
    private static readonly string[] SwitchKeys = ["id", "types", "files", "reason"];

    private readonly SourceFile _source;
    private readonly YamlDocument _document;
    private readonly SourceFindings _findings;
    private readonly bool _isUnread;

    public LintFileReader(SchemaText file)
    {
        _isUnread = file.Text is null;
        _source = new(file.Path, file.Text ?? "");
        _document = YamlDocumentReader.Read(_source);
        _findings = new(_source);
    }

    public IReadOnlyList<SchemaDiagnostic> Diagnostics => [.. _document.Diagnostics, .. _findings.Items];

    public IReadOnlyList<LintSwitch> Read()
    {
        var start = new Span(_source.At(0), _source.At(0));
        if (_isUnread)
        {
            _findings.Add(DiagnosticCatalog.Unreadable, start, "The file cannot be read, or is not UTF-8.");
            return [];
        }

        switch (_document.Root)
        {
            case YamlNode.Map map:
                var items = new KeyReader(_findings, "A lint file", map.Span, map, FileKeys).Node("off");
                return items is null ? [] : Switches(items);
            case null or YamlNode.Broken or YamlNode.Text { IsMissing: true }:
                return [];
            case { } other:
                var text = $"A lint file is a map with the key 'off'. {Form}";
                _findings.Add(DiagnosticCatalog.BadSwitch, other.Span, text);
                return [];
        }
    }

    private IReadOnlyList<LintSwitch> Switches(YamlNode items)
    {
        if (items is YamlNode.List list)
        {
            return [.. list.Items.Select(Switch).OfType<LintSwitch>()];
        }

        _findings.Add(DiagnosticCatalog.BadSwitch, items.Span, Form);
        return [];
    }

    private LintSwitch? Switch(YamlNode item)
    {
        if (item is not YamlNode.Map map)
        {
            _findings.Add(DiagnosticCatalog.BadSwitch, item.Span, Form);
            return null;
        }

        var entry = new KeyReader(_findings, "A switch", map.Span, map, SwitchKeys);
        var (id, reason) = (entry.Text("id"), entry.Text("reason"));
        if (entry.Key("id") is null)
        {
            _findings.Add(DiagnosticCatalog.BadSwitch, map.Span, "A switch needs the key 'id', the id of the lint.");
        }

        var hasReason = !string.IsNullOrWhiteSpace(reason?.Value);
        if (!hasReason && (entry.Key("reason") is null || reason is not null))
        {
            var place = reason?.Span ?? id?.Span ?? map.Span;
            _findings.Add(DiagnosticCatalog.BadSwitch, place, "A switch needs the key 'reason', the reason for which the lint is off.");
        }

        return id is not null && Rule(id) is { } rule && hasReason
            ? new(rule, id, entry.Texts("types") ?? [], entry.Texts("files") ?? [])
            : null;
    }

    /// <returns>The lint; null for an unknown one, which is reported, and for one that is gone.</returns>
    private DiagnosticRule? Rule(ScalarSyntax id)
    {
        var ids = DiagnosticCatalog.Lints.Select(static rule => rule.Id).ToList();
        var rule = DiagnosticCatalog.Lints.FirstOrDefault(rule => rule.Id == id.Value);
        if (rule is null && !DiagnosticCatalog.LintsThatAreGone.Contains(id.Value))
        {
            var text = $"'{MessageText.Shown(id.Value)}' is not a lint; lints are {ids[0]} to {ids[ids.Count - 1]}.";
            _findings.Add(DiagnosticCatalog.BadSwitch, id.Span, text, NearNames.Nearest(id.Value, ids));
        }

        return rule;
    }
}
