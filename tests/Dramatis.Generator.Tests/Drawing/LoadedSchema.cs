using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dramatis.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>The code of a schema, compiled and loaded.</summary>
internal sealed class LoadedSchema : IDisposable
{
    private readonly AssemblyLoadContext _context = new("schema", isCollectible: true);
    private readonly System.Reflection.Assembly _assembly;

    private LoadedSchema(Stream code, IEnumerable<string> spaces)
    {
        _assembly = _context.LoadFromStream(code);
        List<Type> models = [.. spaces.Select(space => Of($"{space}.{space[(space.LastIndexOf('.') + 1)..]}Model"))];
        Format = new([.. models.Select(static model => (SchemaDescriptor)Get(model, "Schema"))]);
        Json = new()
        {
            // A claim stands in JSON with all that it refers to, one in the other.
            MaxDepth = 1000,
            TypeInfoResolver = JsonTypeInfoResolver.Combine([.. models.Select(static model => (SchemaJson)Get(model, "Json"))]),
        };
    }

    public FactFormat Format { get; }

    public JsonSerializerOptions Json { get; }

    /// <summary>Compiles, with the docs that stand in it; a warning is a failure.</summary>
    public static LoadedSchema Compile(Compilation compilation, IReadOnlyList<string> spaces)
    {
        using var code = new MemoryStream();
        var result = compilation.Emit(code, xmlDocumentationStream: new MemoryStream());
        List<Diagnostic> found = [.. result.Diagnostics.Where(static found => found.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(found.Count == 0 && result.Success, string.Join("\n", found.Take(8).Select(Shown)));
        code.Position = 0;
        return new(code, spaces);
    }

    public Type Of(string fullName) => _assembly.GetType(fullName, throwOnError: true)!;

    public void Dispose() => _context.Unload();

    private static object Get(Type model, string property) => model.GetProperty(property)!.GetValue(null)!;

    private static string Shown(Diagnostic found) =>
        $"{found}\n    {found.Location.SourceTree?.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line]}";
}
