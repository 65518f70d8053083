using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A field.</summary>
/// <param name="Types">One name; none where the type is missing or broken, several where it is wrongly a union.</param>
public sealed record DeclaredField(
    string Name,
    EquatableArray<NameReference> Types,
    Multiplicity Multiplicity,
    string? Default,
    bool IsRecommended,
    bool IsUnique,
    DeclaredConstraints Constraints,
    DeclaredHistory History);
