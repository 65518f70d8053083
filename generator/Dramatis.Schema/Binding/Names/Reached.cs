using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A declaration in sight of a file, with what its names stand for where it was written.</summary>
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

    public ResolvedName Resolve(NameReference name)
    {
        foreach (var resolved in Names)
        {
            if (resolved.Written == name.Written)
            {
                return resolved;
            }
        }

        throw new ArgumentException($"{Symbol.FullName} does not name {name.Written}.", nameof(name));
    }
}
