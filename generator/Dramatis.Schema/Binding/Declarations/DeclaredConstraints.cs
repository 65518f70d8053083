using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>Constraints as written, checked or not.</summary>
public sealed record DeclaredConstraints(
    string? MinLength,
    string? MaxLength,
    string? Pattern,
    string? Least,
    string? Most,
    EquatableArray<string> Schemes);
