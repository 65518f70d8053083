using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Reading;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

// docs/decisions.md: Formatting keeps the author's choices
/// <summary>Brings schema files into the canonical layout. The content and the comments stay the same.</summary>
public static class SchemaFormatter
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Lays out a file that is written as YAML.</summary>
    public static FormattedSchema Format(SchemaText file)
    {
        var errors = Errors(file);
        if (errors.Count > 0 || file.Text is not { } text)
        {
            return new(null, errors);
        }

        var source = new SourceFile(file.Path, WithoutMark(text));
        var root = (YamlNode.Map)YamlDocumentReader.Read(source).Root!;
        var layout = new LayoutPrinter(source, new(source, root)).Print(root);
        return Proven(file, source.Text, LineBreaks.LikeThoseOf(text, layout));
    }

    /// <summary>
    /// Accepts the layout of another formatter, such as that of JSON, if it is valid and means the same.
    /// </summary>
    public static FormattedSchema Accept(SchemaText file, string layout)
    {
        var errors = Errors(file);
        return errors.Count > 0 || file.Text is not { } text
            ? new(null, errors)
            : Proven(file, WithoutMark(text), layout);
    }

    private static List<SchemaDiagnostic> Errors(SchemaText file) =>
        [.. SchemaParser.Parse(file).Diagnostics.Where(static found => found.Rule.Severity == SchemaSeverity.Error)];

    private static FormattedSchema Proven(SchemaText file, string before, string after) =>
        Errors(file with { Text = after }).Count == 0 && SchemaMeaning.IsSame(before, after)
            ? new(after, [])
            : new(null, []);

    private static string WithoutMark(string text) =>
        text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
}
