using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Names;

/// <summary>A declaration in sight of a file, with what its names stand for where it was written.</summary>
public sealed record Reached(
    Symbol Symbol,
    Declared Declared,
    Soundness Soundness,
    EquatableArray<ResolvedName> Names)
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
