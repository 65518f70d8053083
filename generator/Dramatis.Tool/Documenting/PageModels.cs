using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting;

/// <summary>The first page: all namespaces, and all types by kind. All texts of page models are Markdown.</summary>
internal sealed record IndexPage(EquatableArray<NamedRow> Namespaces, EquatableArray<KindSection> Kinds);

/// <summary>The page of a namespace.</summary>
/// <param name="Facts">The version and the imports, one line each.</param>
/// <param name="Diagrams">The diagrams of inheritance, one block each.</param>
internal sealed record NamespacePage(
    string Title,
    string? Summary,
    EquatableArray<string> Facts,
    EquatableArray<KindSection> Kinds,
    EquatableArray<string> Diagrams);

/// <summary>The page of an actor or a relation.</summary>
/// <param name="Facts">Aspect, key, captions and the like, one line each.</param>
/// <param name="Diagram">A relation with its players, in Mermaid; null for actors.</param>
internal sealed record EntityPage(
    PageHead Head,
    EquatableArray<string> Facts,
    Lineage Lineage,
    string? Diagram,
    EquatableArray<MemberRow> Positions,
    EquatableArray<MemberRow> Fields,
    EquatableArray<PartRow> Parts,
    EquatableArray<RuleSection> Rules);

/// <summary>The page of a role.</summary>
/// <param name="Players">The types that may play the role.</param>
/// <param name="Parts">The positions that name the role.</param>
internal sealed record RolePage(PageHead Head, EquatableArray<NamedRow> Players, EquatableArray<PartRow> Parts);

/// <summary>The page of a type of values or an enum.</summary>
/// <param name="Facts">The constraints and examples, one line each.</param>
/// <param name="Check">The expression over <c>value</c> in a block of its own, or null.</param>
/// <param name="Values">The values of an enum.</param>
/// <param name="Uses">The fields that hold the type.</param>
internal sealed record ValuePage(
    PageHead Head,
    EquatableArray<string> Facts,
    Lineage Lineage,
    string? Check,
    EquatableArray<NamedRow> Values,
    EquatableArray<string> Uses);

/// <summary>The beginning of the page of a type.</summary>
/// <param name="Title">The name.</param>
/// <param name="Kind">The kind and the namespace: a sentence.</param>
/// <param name="Deprecated">A sentence; null if the type is not deprecated.</param>
/// <param name="RenamedFrom">A sentence; null if the type has no former name.</param>
/// <param name="Summary">The summary; null if the schema has none.</param>
internal sealed record PageHead(string Title, string Kind, string? Deprecated, string? RenamedFrom, string? Summary);

/// <summary>The bases of a type and the types derived from it, as links; null for none.</summary>
/// <param name="Diagram">The same in Mermaid; null if there is nothing to draw.</param>
internal sealed record Lineage(string? Bases, string? Derived, string? Diagram);

/// <summary>All types of one kind.</summary>
internal sealed record KindSection(string Title, EquatableArray<NamedRow> Types);

/// <summary>A name with its summary.</summary>
internal sealed record NamedRow(string Name, string About);

/// <summary>A field or a position in a table.</summary>
/// <param name="Type">The type of a field, or the players of a position.</param>
/// <param name="Count">The number of values, in words.</param>
/// <param name="About">The summary and everything else that is declared of the member, in sentences.</param>
internal sealed record MemberRow(string Name, string Type, string Count, string About);

/// <summary>A position of a relation that a type can play.</summary>
/// <param name="Inverse">The name under which the player finds the relation; empty if there is none.</param>
internal sealed record PartRow(string Relation, string Position, string Count, string Inverse, string Summary);

/// <summary>A rule.</summary>
/// <param name="About">The severity, the type that declares the rule, and its message, in sentences.</param>
/// <param name="Check">The expression in a block of its own.</param>
internal sealed record RuleSection(string Name, string About, string Check);
