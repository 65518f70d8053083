using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>Everything of one kind.</summary>
internal sealed record KindSection(string Title, EquatableArray<NamedRow> Types);
