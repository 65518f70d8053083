using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>The page of an actor or a relation.</summary>
/// <param name="Facts">What else is declared of it, one line each: aspect, key, caption.</param>
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
