namespace Dramatis.Schema.Syntax;

// docs/decisions.md: Types that others extend
/// <summary>The project that a schema file is compiled in.</summary>
/// <param name="Assembly">The assembly of another project or package that has the types; null for the project's own.</param>
/// <param name="IsExtensible">True if other assemblies can base types on those of the schema.</param>
public sealed record SchemaOrigin(string? Assembly, bool IsExtensible)
{
    /// <summary>The project itself, with types that no other assembly bases types on.</summary>
    public static SchemaOrigin Own { get; } = new(null, false);

    /// <summary>True if the types are in another assembly, so that nothing is generated for them.</summary>
    public bool IsReferenced => Assembly is not null;
}
