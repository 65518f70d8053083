using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>A declaration of a file, without spans.</summary>
/// <remarks>Two versions of it exist: the whole, by which its own file is bound, and the part that other files see.</remarks>
public abstract record Declared(string Name, SymbolKind Kind, BoundProse Prose)
{
    /// <summary>
    /// The part on which other files can depend; the rest is empty. An edit of the rest leaves this part equal.
    /// </summary>
    public abstract Declared ForOthers();
}

/// <summary>A constrained scalar; <paramref name="Is"/> is null if it is missing or broken.</summary>
public sealed record DeclaredType(
    string Name, BoundProse Prose, NameReference? Is, DeclaredConstraints Constraints, ScalarSyntax? Check)
    : Declared(Name, SymbolKind.Type, Prose)
{
    public override Declared ForOthers() =>
        this with { Prose = BoundProse.None, Constraints = Constraints.ForOthers(), Check = null };
}

/// <summary>An enum with its values as written.</summary>
public sealed record DeclaredEnum(string Name, BoundProse Prose, EquatableArray<DeclaredValue> Values)
    : Declared(Name, SymbolKind.Enum, Prose)
{
    public override Declared ForOthers() => this with
    {
        Prose = BoundProse.None,
        Values = Values.Select(static value => value with { Prose = BoundProse.None }).ToEquatable(),
    };
}

/// <summary>A value of an enum, with its opposites as written there.</summary>
public sealed record DeclaredValue(string Name, BoundProse Prose, EquatableArray<DeclaredOpposed> Opposes);

/// <summary>The opposite of a value; a soft one only goes badly together with it.</summary>
public sealed record DeclaredOpposed(string Value, bool IsSoft);

/// <summary>A role; without players if they are missing or broken.</summary>
public sealed record DeclaredRole(string Name, BoundProse Prose, EquatableArray<NameReference> Players)
    : Declared(Name, SymbolKind.Role, Prose)
{
    public override Declared ForOthers() => this with { Prose = BoundProse.None };
}
