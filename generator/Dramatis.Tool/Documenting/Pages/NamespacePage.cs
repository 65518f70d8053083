using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>The page of a namespace.</summary>
/// <param name="Facts">The version and what it imports, one line each.</param>
/// <param name="Diagrams">Of inheritance, one block each.</param>
internal sealed record NamespacePage(
    string Title,
    string? Summary,
    EquatableArray<string> Facts,
    EquatableArray<KindSection> Kinds,
    EquatableArray<string> Diagrams);
