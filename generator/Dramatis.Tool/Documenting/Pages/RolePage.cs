using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>The page of a role.</summary>
/// <param name="Players">Who may play it.</param>
/// <param name="Parts">The positions that ask for it.</param>
internal sealed record RolePage(PageHead Head, EquatableArray<NamedRow> Players, EquatableArray<PartRow> Parts);
