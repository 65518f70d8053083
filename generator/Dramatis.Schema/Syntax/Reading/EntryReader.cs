using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads the keys that entries of every kind have in common.</summary>
internal static class EntryReader
{
    /// <summary>The keys of an entry; null if it is not a map, which is reported.</summary>
    /// <param name="keys">The keys that it may have in addition to those that every entry takes.</param>
    public static KeyReader? Open(SourceFindings findings, string what, ScalarSyntax name, YamlNode node, string[] keys)
    {
        var allowed = EntryKeys.Allowed(keys);
        switch (node)
        {
            case YamlNode.Map map:
                return new(findings, what, name.Span, map, allowed);
            case YamlNode.Text { IsMissing: true }:
                return new(findings, what, name.Span, new([], name.Span), allowed);
            case not YamlNode.Broken:
                var text = $"{what} is a map with the keys {string.Join(", ", allowed)}, not {KeyReader.KindOf(node)}.";
                findings.Add(DiagnosticCatalog.WrongNode, node.Span, text);
                return null;
            default:
                return null;
        }
    }

    public static CommonSyntax Common(KeyReader entry) =>
        new(entry.Text("summary"), Deprecated(entry), entry.Texts("renamedFrom") ?? []);

    public static ScalarSyntax? Version(KeyReader entry, string key)
    {
        return entry.Text(key) is { } text ? Version(entry.Findings, text, $"'{key}'") : null;
    }

    /// <param name="what">The version, as a message names it.</param>
    public static ScalarSyntax? Version(SourceFindings findings, ScalarSyntax text, string what)
    {
        if (SyntaxPatterns.IsVersion(text.Value))
        {
            return text;
        }

        var message = $"{what} is a version of Semantic Versioning, as in 1.2.0, not '{MessageText.Shown(text.Value)}'.";
        var meant = new[] { text.Value + ".0", text.Value + ".0.0", text.Value.TrimStart('v', 'V') };
        var suggestion = meant.FirstOrDefault(SyntaxPatterns.IsVersion);
        findings.Add(DiagnosticCatalog.BadVersion, text.Span, message, suggestion);
        return null;
    }

    /// <summary>The names under <c>is</c>.</summary>
    public static IReadOnlyList<NameSyntax> Bases(KeyReader entry) =>
        [.. (entry.Texts("is") ?? [])
            .Select(text => NameForms.Refer(entry.Findings, text.Value, text.Span))
            .OfType<NameSyntax>()];

    /// <summary>
    /// The flags <c>abstract</c> and <c>trait</c>. A trait is always abstract, so giving both is an error.
    /// </summary>
    public static (bool IsAbstract, bool IsTrait) Flags(KeyReader entry)
    {
        var isAbstract = entry.Flag("abstract")?.Value == "true";
        var trait = entry.Flag("trait");
        if (isAbstract && trait?.Value == "true" && entry.Key("abstract") is { } key)
        {
            var text = "A trait is never instantiated; leave out 'abstract', or 'trait' to declare a base.";
            entry.Findings.Add(DiagnosticCatalog.AbstractTrait, key.Span, text);
        }

        return (isAbstract, trait?.Value == "true");
    }

    public static ConstraintsSyntax Constraints(KeyReader entry) => new(
        RangeReader.Read(entry, "length"),
        entry.Text("pattern"),
        RangeReader.Read(entry, "range"),
        entry.Texts("schemes") ?? [],
        entry.Texts("units") ?? [],
        entry.Texts("examples") ?? [],
        entry.Texts("counterexamples") ?? []);

    /// <summary>A C# expression; null for a blank one, which is reported.</summary>
    public static ScalarSyntax? Expression(SourceFindings findings, ScalarSyntax? text, string what)
    {
        if (text is null || !string.IsNullOrWhiteSpace(text.Value))
        {
            return text;
        }

        findings.Add(DiagnosticCatalog.MissingText, text.Span, $"{what} is a C# expression, not an empty text.");
        return null;
    }

    private static DeprecatedSyntax? Deprecated(KeyReader entry)
    {
        const string What = "'deprecated'";
        var keys = EntryKeys.Deprecated;
        switch (entry.Node("deprecated"))
        {
            case null:
                return null;
            case YamlNode.Map map:
                var inner = new KeyReader(entry.Findings, What, map.Span, map, keys);
                return new(Version(inner, "since"), inner.Text("use"), inner.Text("reason"), map.Span);
            case { } other:
                var text = $"{What} is a map with the keys {string.Join(", ", keys)}, not {KeyReader.KindOf(other)}.";
                var place = other.Span.Length == 0 ? entry.Key("deprecated")?.Span ?? other.Span : other.Span;
                entry.Findings.Add(DiagnosticCatalog.WrongNode, place, text);
                return null;
        }
    }
}
