using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads the keys of a file.</summary>
internal sealed class FileReader(SourceFile source, YamlDocument document)
{
    private const string LanguageVersion = "1";

    private readonly SourceFindings _findings = new(source);
    private readonly List<string> _lost = [.. document.Lost];
    private readonly List<DeclarationSyntax> _declarations = [];

    public SchemaSyntax Read()
    {
        var start = document.Root?.Span.Start ?? source.At(0);
        if (document.Root is not YamlNode.Map map)
        {
            ReportKind();
            map = new([], new(start, start));
        }

        // A file that could not be read at all has this one finding only.
        var isUnread = document.Root is not YamlNode.Map;
        var entry = new KeyReader(_findings, "A schema", new(start, start), map, EntryKeys.File);
        var space = ReadHead(isUnread ? new(new(source), "", map.Span, map, EntryKeys.File) : entry);
        ReadSection(entry, "types", DeclarationReader.ReadType);
        ReadSection(entry, "enums", EnumReader.Read);
        ReadSection(entry, "actors", DeclarationReader.ReadActor);
        ReadSection(entry, "roles", DeclarationReader.ReadRole);
        ReadSection(entry, "relations", RelationReader.Read);
        var version = EntryReader.Version(entry, "version");
        var imports = (entry.Texts("imports") ?? []).Select(ReadImport).Where(import => IsNamespace(import.Space)).ToList();
        return new(
            source.Path,
            space,
            version,
            entry.Text("summary"),
            [.. imports.Select(static import => import.Space)],
            [.. _declarations.OrderBy(static declaration => declaration.Name.Span.Start.Offset)],
            [.. _lost.Distinct(StringComparer.Ordinal)],
            Sorted())
        {
            ImportVersions = [.. imports.Select(static import => import.Version)],
        };
    }

    /// <summary>A namespace, and the version that is asked for if one follows.</summary>
    private (ScalarSyntax Space, ScalarSyntax? Version) ReadImport(ScalarSyntax text)
    {
        var end = text.Value.IndexOf(' ');
        var start = end + 1;
        if (end < 0 || start == text.Value.Length || text.Value[start] is < '0' or > '9')
        {
            return (text, null);
        }

        return (Part(0, end), EntryReader.Version(_findings, Part(start, text.Value.Length - start), "What follows the namespace"));

        ScalarSyntax Part(int from, int length) => new(text.Value.Substring(from, length), text.Part(from, length), ScalarStyle.Plain, null);
    }

    private ScalarSyntax? ReadHead(KeyReader entry)
    {
        entry.Require("dramatis");
        var version = entry.Text("dramatis");
        if (version is not null && version.Value != LanguageVersion)
        {
            var text = $"This is version 1 of the language; '{MessageText.Shown(version.Value)}' is not supported.";
            _findings.Add(DiagnosticCatalog.LanguageVersion, version.Span, text, LanguageVersion);
        }

        entry.Require("namespace");
        return entry.Text("namespace") is { } space && IsNamespace(space) ? space : null;
    }

    private bool IsNamespace(ScalarSyntax text)
    {
        var isNamespace = SyntaxPatterns.IsNamespace(text.Value);
        if (!isNamespace)
        {
            var meant = text.Value.Length <= 64 ? string.Join(".", text.Value.Split('.').Select(Correct)) : "";
            _findings.Add(
                DiagnosticCatalog.BadNamespace,
                text.Span,
                SyntaxPatterns.IsTaken(text.Value)
                    ? $"'{MessageText.Shown(text.Value)}' is reserved; a namespace is not Dramatis and has no part System."
                    : $"'{MessageText.Shown(text.Value)}' is not a C# namespace; write names joined by dots, without C# keywords.",
                SyntaxPatterns.IsNamespace(meant) ? meant : null);
        }

        return isNamespace;
    }

    private static string Correct(string part) => NameForms.Correct(part, NameForm.Declaration) ?? part;

    private void ReadSection(KeyReader entry, string key, Func<SourceFindings, ScalarSyntax, YamlNode, DeclarationSyntax?> read)
    {
        foreach (var item in entry.Entries(key, "names and their declarations"))
        {
            if (!NameForms.Check(_findings, item.Key, NameForm.Declaration))
            {
                _lost.Add(item.Key.Value);
                _lost.Add(NameForms.Correct(item.Key.Value, NameForm.Declaration) ?? item.Key.Value);
            }
            else if (read(_findings, item.Key, item.Value) is { } declaration)
            {
                _declarations.Add(declaration);
            }
            else
            {
                _lost.Add(item.Key.Value);
            }
        }
    }

    private void ReportKind()
    {
        if (document.Root is null or YamlNode.Text { IsMissing: true })
        {
            if (document.Diagnostics.Count == 0)
            {
                const string Text = "The file is empty; a schema needs at least the keys dramatis and namespace.";
                _findings.Add(DiagnosticCatalog.MissingKey, 0, 0, Text);
            }
        }
        else if (document.Root is { } root and not YamlNode.Broken)
        {
            var text = $"A schema is a map with the keys {string.Join(", ", EntryKeys.File)}, not {KeyReader.KindOf(root)}.";
            _findings.Add(DiagnosticCatalog.WrongNode, root.Span, text);
        }
    }

    private ImmutableArray<SchemaDiagnostic> Sorted() =>
    [
        .. document.Diagnostics.Concat(_findings.Items)
            .OrderBy(static item => item.Span.Start.Offset)
            .ThenBy(static item => item.Rule.Id, StringComparer.Ordinal),
    ];
}
