using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>The names that a file's declarations refer to, each once, in the order in which they are first written.</summary>
/// <remarks>A file names the same few types over and over, so that each is looked up once.</remarks>
/// <param name="BuiltOn">The names of declarations that are needed in full: bases and the types of fields.</param>
public sealed record FileReferences(EquatableArray<NameReference> All, EquatableArray<NameReference> BuiltOn)
{
    public static FileReferences Of(EquatableArray<Declared> declarations) => new(
        Once(declarations, References.All),
        Once(declarations, References.BuiltOn));

    private static EquatableArray<NameReference> Once(
        EquatableArray<Declared> declarations, Func<Declared, IEnumerable<NameReference>> names) =>
        declarations.SelectMany(names).Distinct().ToEquatable();
}
