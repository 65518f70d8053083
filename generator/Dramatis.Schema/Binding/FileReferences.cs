using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>
/// The names that a file's declarations refer to, each once and in the order in which they are first written: a file
/// names the same few types over and over.
/// </summary>
/// <param name="BuiltOn">Those of what they build on: bases with all they have, and the types of fields.</param>
/// <param name="Excluded">Those of the relations that they exclude.</param>
public sealed record FileReferences(
    EquatableArray<NameReference> All,
    EquatableArray<NameReference> BuiltOn,
    EquatableArray<NameReference> Excluded)
{
    public static FileReferences Of(EquatableArray<Declared> declarations) => new(
        Once(declarations, References.All),
        Once(declarations, References.BuiltOn),
        Once(declarations, References.Excluded));

    private static EquatableArray<NameReference> Once(
        EquatableArray<Declared> declarations, Func<Declared, IEnumerable<NameReference>> names)
    {
        var known = new HashSet<NameReference>();
        var once = new List<NameReference>();
        foreach (var declared in declarations)
        {
            foreach (var name in names(declared))
            {
                if (known.Add(name))
                {
                    once.Add(name);
                }
            }
        }

        return once.ToEquatable();
    }
}
