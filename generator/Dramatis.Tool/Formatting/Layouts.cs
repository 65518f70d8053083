using Dramatis.Schema.Formatting;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Formatting;

/// <summary>The canonical layout of a file: of the language's own for YAML, the framework's for JSON.</summary>
internal static class Layouts
{
    public static FormattedSchema Of(SchemaText file) =>
        file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && JsonLayout.Of(file.Text) is { } json
            ? SchemaFormatter.Accept(file, json)
            : SchemaFormatter.Format(file);
}
