using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>The first page: all namespaces, and all types by kind.</summary>
internal sealed record IndexPage(EquatableArray<NamedRow> Namespaces, EquatableArray<KindSection> Kinds);
