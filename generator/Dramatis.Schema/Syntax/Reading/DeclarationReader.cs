using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads types, actors and roles.</summary>
internal static class DeclarationReader
{
    public static TypeSyntax? ReadType(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (EntryReader.Open(findings, "A type", name, node, EntryKeys.Type) is not { } entry)
        {
            return null;
        }

        entry.Require("is");
        return new(
            name,
            EntryReader.Common(entry),
            entry.Text("is") is { } text ? NameForms.Refer(findings, text.Value, text.Span) : null,
            EntryReader.Constraints(entry),
            EntryReader.Expression(findings, entry.Text("check"), "'check'"));
    }

    public static ActorSyntax? ReadActor(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (EntryReader.Open(findings, "An actor", name, node, EntryKeys.Actor) is not { } entry)
        {
            return null;
        }

        var (isAbstract, isTrait) = EntryReader.Flags(entry);
        return new(
            name,
            EntryReader.Common(entry),
            EntryReader.Bases(entry),
            isAbstract,
            isTrait,
            TemplateReader.ReadAll(entry, "caption"),
            MemberReader.Fields(entry),
            MemberReader.Rules(entry));
    }

    public static RoleSyntax? ReadRole(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (node is YamlNode.Text { IsMissing: false } text)
        {
            var players = new TypeExpressionParser(findings, text.Scalar).Parse();
            return new(name, CommonSyntax.None, Single(findings, players));
        }

        return EntryReader.Open(findings, "A role", name, node, EntryKeys.Role) is { } entry
            ? new(name, EntryReader.Common(entry), Single(findings, MemberReader.RequiredType(entry, "players")))
            : null;
    }

    /// <summary>A role has no multiplicity; the position has.</summary>
    private static TypeExpressionSyntax? Single(SourceFindings findings, TypeExpressionSyntax? players)
    {
        var place = players?.MultiplicitySpan ?? players?.Default?.Span;
        if (place is null)
        {
            return players;
        }

        var text = "A role has no multiplicity and no default; write the multiplicity at the position.";
        findings.Add(DiagnosticCatalog.BadTypeExpression, place.Value, text);
        return null;
    }
}
