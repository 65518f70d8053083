using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A field.</summary>
/// <param name="Types">
/// One name; none if the type is missing or broken, and several if it is a union, which is an error.
/// </param>
public sealed record DeclaredField(
    string Name,
    BoundProse Prose,
    EquatableArray<NameReference> Types,
    Multiplicity Multiplicity,
    string? Default,
    bool IsRecommended,
    bool IsUnique,
    DeclaredConstraints Constraints)
{
    public DeclaredField ForOthers() =>
        this with { Prose = Prose with { Summary = null }, Constraints = Constraints.ForOthers() };
}

/// <summary>A role position; without players if they are missing or broken.</summary>
/// <param name="HasDefault">True if a default is written, which is an error.</param>
public sealed record DeclaredPosition(
    string Name,
    BoundProse Prose,
    EquatableArray<NameReference> Players,
    Multiplicity Multiplicity,
    bool HasDefault,
    bool IsRecommended,
    string? Inverse,
    bool IsActing,
    bool IsTransparent)
{
    public DeclaredPosition ForOthers() => this with { Prose = Prose with { Summary = null }, HasDefault = false };
}

/// <summary>Constraints as written; the binder checks them.</summary>
public sealed record DeclaredConstraints(
    string? MinLength,
    string? MaxLength,
    string? Pattern,
    string? Least,
    string? Most,
    EquatableArray<string> Schemes,
    EquatableArray<string> Units,
    EquatableArray<string> Examples,
    EquatableArray<string> Counterexamples)
{
    public DeclaredConstraints ForOthers() =>
        Examples.Any || Counterexamples.Any ? this with { Examples = default, Counterexamples = default } : this;
}
