using System.Reflection;
using System.Runtime.Loader;

namespace Dramatis.Tool.Compiling;

/// <summary>The compiled model of some schemas. Disposing of it unloads it.</summary>
internal sealed class LoadedSchema : IDisposable
{
    private readonly AssemblyLoadContext _context = new("schema", isCollectible: true);

    public LoadedSchema(Stream assembly)
    {
        Assembly = _context.LoadFromStream(assembly);
        Schemas =
        [
            .. Assembly.GetExportedTypes()
                .Where(static type => type is { IsAbstract: true, IsSealed: true })
                .Select(static type => type.GetProperty("Schema", typeof(SchemaDescriptor))?.GetValue(null))
                .OfType<SchemaDescriptor>()
                .OrderBy(static schema => schema.Namespace, StringComparer.Ordinal),
        ];
    }

    /// <summary>The generated code.</summary>
    public Assembly Assembly { get; }

    /// <summary>The descriptors of the schemas, in ordinal order of their namespaces.</summary>
    public IReadOnlyList<SchemaDescriptor> Schemas { get; }

    /// <summary>The file format for facts of these schemas.</summary>
    public FactFormat Format => new([.. Schemas]);

    public void Dispose() => _context.Unload();
}
