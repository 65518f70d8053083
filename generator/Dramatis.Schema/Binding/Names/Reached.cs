using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A declaration in sight of a file.</summary>
/// <param name="Names">
/// What its names stand for where it stands in another file; for the file's own declarations the scope says it.
/// </param>
/// <param name="LostMembers">Its members that a finding of the whole project leaves out.</param>
/// <param name="LostInverses">Its positions whose inverse is left out likewise.</param>
public sealed record Reached(
    Symbol Symbol,
    Declared Declared,
    Soundness Soundness,
    EquatableArray<ResolvedName> Names,
    EquatableArray<string> LostMembers,
    EquatableArray<string> LostInverses)
{
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
