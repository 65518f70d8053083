using Dramatis.Schema.Common;

namespace Dramatis.Tool.Documenting.Pages;

/// <summary>The page of a type or an enum.</summary>
/// <param name="Facts">The constraints and examples, one line each.</param>
/// <param name="Check">The expression over <c>value</c> in a block of its own, or null.</param>
/// <param name="Values">Of an enum.</param>
/// <param name="Uses">The fields that hold it.</param>
internal sealed record ValuePage(
    PageHead Head,
    EquatableArray<string> Facts,
    Lineage Lineage,
    string? Check,
    EquatableArray<NamedRow> Values,
    EquatableArray<string> Uses);
