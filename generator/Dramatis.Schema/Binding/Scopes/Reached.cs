using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Scopes;

/// <summary>A declaration in sight of a file.</summary>
/// <param name="Names">
/// The meaning of its names if it stands in another file; for the file's own declarations the scope tells it.
/// </param>
/// <param name="LostMembers">The members that a finding of the whole project leaves out.</param>
/// <param name="LostInverses">The positions whose inverse such a finding leaves out.</param>
public sealed record Reached(
    Symbol Symbol,
    Declared Declared,
    Soundness Soundness,
    EquatableArray<ResolvedName> Names,
    EquatableArray<string> LostMembers,
    EquatableArray<string> LostInverses)
{
    /// <summary>The numbers of the clauses that such a finding leaves out.</summary>
    public EquatableArray<int> LostClauses { get; init; }

    public bool IsSound => Soundness == Soundness.Sound;

    public ResolvedName? Find(NameReference name)
    {
        foreach (var resolved in Names)
        {
            if (resolved.Written == name.Written)
            {
                return resolved;
            }
        }

        return null;
    }
}
