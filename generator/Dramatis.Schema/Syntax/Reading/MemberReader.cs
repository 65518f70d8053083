using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads fields, role positions and rules.</summary>
internal static class MemberReader
{
    public static IReadOnlyList<FieldSyntax> Fields(KeyReader entry) =>
        ReadAll(entry, "fields", "fields and their types", NameForm.Member, ReadField);

    public static IReadOnlyList<PositionSyntax> Positions(KeyReader entry) =>
        ReadAll(entry, "roles", "positions and their players", NameForm.Member, ReadPosition);

    public static IReadOnlyList<RuleSyntax> Rules(KeyReader entry) =>
        ReadAll(entry, "rules", "rules and their expressions", NameForm.Dashed, ReadRule);

    /// <summary>The type expression under a required key; null if it is missing or broken.</summary>
    public static TypeExpressionSyntax? RequiredType(KeyReader entry, string key)
    {
        entry.Require(key);
        return entry.Text(key) is { } text ? new TypeExpressionParser(entry.Findings, text).Parse() : null;
    }

    private static List<T> ReadAll<T>(
        KeyReader entry, string key, string holds, NameForm form, Func<SourceFindings, ScalarSyntax, YamlNode, T?> read)
        where T : class
    {
        var members = new List<T>();
        foreach (var member in entry.Entries(key, holds))
        {
            if (NameForms.Check(entry.Findings, member.Key, form)
                && read(entry.Findings, member.Key, member.Value) is { } syntax)
            {
                members.Add(syntax);
            }
        }

        return members;
    }

    private static FieldSyntax? ReadField(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (node is YamlNode.Text { IsMissing: false } text)
        {
            var type = new TypeExpressionParser(findings, text.Scalar).Parse();
            return new(name, CommonSyntax.None, type, null, null, null, ConstraintsSyntax.None);
        }

        var entry = EntryReader.Open(findings, "A field", name, node, EntryKeys.Field);
        return entry is null ? Unreadable(name) : ReadField(entry, name);
    }

    private static FieldSyntax ReadField(KeyReader entry, ScalarSyntax name)
    {
        var type = RequiredType(entry, "type");
        var standard = entry.Text("default");
        if (type?.Default is not null && standard is not null)
        {
            var text = "The type has a default after '=' already; write the default once.";
            entry.Findings.Add(DiagnosticCatalog.TwoDefaults, standard.Span, text);
            standard = null;
        }

        return new(
            name,
            EntryReader.Common(entry),
            type,
            standard,
            entry.Flag("recommended"),
            entry.Flag("unique"),
            EntryReader.Constraints(entry));
    }

    private static FieldSyntax Unreadable(ScalarSyntax name) =>
        new(name, CommonSyntax.None, null, null, null, null, ConstraintsSyntax.None);

    private static PositionSyntax ReadPosition(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (node is YamlNode.Text { IsMissing: false } text)
        {
            var players = new TypeExpressionParser(findings, text.Scalar).Parse();
            return new(name, CommonSyntax.None, players, null, null, null, null);
        }

        return EntryReader.Open(findings, "A position", name, node, EntryKeys.Position) is { } entry
            ? new(
                name,
                EntryReader.Common(entry),
                RequiredType(entry, "player"),
                entry.Flag("recommended"),
                Inverse(entry),
                entry.Flag("acts"),
                entry.Flag("transparent"))
            : new(name, CommonSyntax.None, null, null, null, null, null);
    }

    private static ScalarSyntax? Inverse(KeyReader entry) =>
        entry.Text("inverse") is { } text && NameForms.Check(entry.Findings, text, NameForm.Member) ? text : null;

    private static RuleSyntax? ReadRule(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (node is YamlNode.Text { IsMissing: false } text)
        {
            return EntryReader.Expression(findings, text.Scalar, "A rule") is { } expression
                ? new(name, CommonSyntax.None, expression, null, false)
                : null;
        }

        if (EntryReader.Open(findings, "A rule", name, node, EntryKeys.Rule) is not { } entry)
        {
            return null;
        }

        entry.Require("check");
        var common = EntryReader.Common(entry);
        var check = EntryReader.Expression(findings, entry.Text("check"), "'check'");
        var message = TemplateReader.ReadOne(entry, "message");
        var isWarning = IsWarning(entry);
        return check is null ? null : new(name, common, check, message, isWarning);
    }

    private static bool IsWarning(KeyReader entry)
    {
        string[] severities = ["error", "warning"];
        var text = entry.Text("severity");
        if (text is not null && !severities.Contains(text.Value))
        {
            entry.Findings.Add(
                DiagnosticCatalog.BadSeverity,
                text.Span,
                $"A rule's severity is error or warning, not '{MessageText.Shown(text.Value)}'.",
                NearNames.Nearest(text.Value, severities));
        }

        return text?.Value == "warning";
    }
}
