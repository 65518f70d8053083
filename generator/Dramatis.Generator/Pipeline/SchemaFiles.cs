using System.Text;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Pipeline;

/// <summary>Finds and reads schema files.</summary>
internal static class SchemaFiles
{
    public static bool IsSchema(AdditionalText file) =>
        file.Path.EndsWith(".dramatis.yaml", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".dramatis.json", StringComparison.OrdinalIgnoreCase);

    public static SchemaText Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);

        // The compiler reads bytes that are not UTF-8 in another encoding. Only this property shows it.
        var isUnicode = text?.Encoding is null or UTF8Encoding or UnicodeEncoding;
        return new(file.Path, isUnicode ? text?.ToString() : null);
    }
}
