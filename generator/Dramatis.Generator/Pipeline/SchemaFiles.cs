using System.Text;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Pipeline;

/// <summary>Finds and reads schema files.</summary>
internal static class SchemaFiles
{
    private const string OfProject = "build_property.DramatisExtensible";

    public static bool IsSchema(AdditionalText file) =>
        file.Path.EndsWith(".dramatis.yaml", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".dramatis.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>All schema files of the project and of its references.</summary>
    public static IEnumerable<SchemaText> All(AnalyzerOptions options, CancellationToken cancellation) => options.AdditionalFiles
        .Where(IsSchema)
        .Select(file => Place((new(file, Read(file, cancellation)), options.AnalyzerConfigOptionsProvider), cancellation));

    public static ReadFile ReadFile(AdditionalText file, CancellationToken cancellation) => new(file, Read(file, cancellation));

    /// <summary>A file with the project that it is compiled in: the only step that runs again for other settings of the project.</summary>
    public static SchemaText Place((ReadFile File, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var metadata = pair.Options.GetOptions(pair.File.File);
        var isReferenced = metadata.TryGetValue(SchemaMetadata.Assembly, out var assembly) && assembly is { Length: > 0 };
        var isExtensible = IsTrue(metadata, SchemaMetadata.Extensible) || (!isReferenced && IsTrue(pair.Options.GlobalOptions, OfProject));
        return isReferenced || isExtensible
            ? pair.File.Text with { Origin = new(isReferenced ? assembly : null, isExtensible) }
            : pair.File.Text;
    }

    private static SchemaText Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);

        // The compiler reads bytes that are not UTF-8 in another encoding. Only this property shows it.
        var isUnicode = text?.Encoding is null or UTF8Encoding or UnicodeEncoding;
        return new(file.Path, isUnicode ? text?.ToString() : null);
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A schema file as the compiler knows it, and its text.</summary>
internal sealed record ReadFile(AdditionalText File, SchemaText Text);
