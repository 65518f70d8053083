using System.Reflection;
using System.Runtime.Loader;

namespace Dramatis.Tool.Compiling;

/// <summary>The compiled model of some schemas. Disposing of it unloads it.</summary>
internal sealed class LoadedSchema : IDisposable
{
    private readonly AssemblyLoadContext _context = new("schema", isCollectible: true);

    /// <param name="assembly">The generated code; null if no type was compiled.</param>
    /// <param name="complete">Adds the types that were not compiled to the descriptors in the code.</param>
    public LoadedSchema(
        Stream? assembly, Func<IReadOnlyList<SchemaDescriptor>, IReadOnlyList<SchemaDescriptor>> complete) =>
        Schemas = complete(assembly is null ? [] : [.. Compiled(_context.LoadFromStream(assembly))]);

    /// <summary>The descriptors of the schemas, in ordinal order of their namespaces.</summary>
    public IReadOnlyList<SchemaDescriptor> Schemas { get; }

    /// <summary>The file format for facts of these schemas.</summary>
    public FactFormat Format => new([.. Schemas]);

    public void Dispose() => _context.Unload();

    private static IEnumerable<SchemaDescriptor> Compiled(Assembly code) => code.GetExportedTypes()
        .Where(static type => type is { IsAbstract: true, IsSealed: true })
        .Select(static type => type.GetProperty("Schema", typeof(SchemaDescriptor))?.GetValue(null))
        .OfType<SchemaDescriptor>();
}
