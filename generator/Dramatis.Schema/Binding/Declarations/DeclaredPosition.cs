using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A role position; without players where they are missing or broken.</summary>
public sealed record DeclaredPosition(
    string Name,
    EquatableArray<NameReference> Players,
    Multiplicity Multiplicity,
    bool IsRecommended,
    string? Inverse,
    DeclaredHistory History)
{
    public DeclaredPosition NameOnly() => new(Name, default, Multiplicity.One, false, null, new(null, []));
}
