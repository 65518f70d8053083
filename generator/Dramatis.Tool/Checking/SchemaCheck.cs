using Dramatis.Schema;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Linting;

namespace Dramatis.Tool.Checking;

/// <summary>Finds everything that is wrong with some schema files, in the order of files and places.</summary>
internal static class SchemaCheck
{
    /// <param name="files">The files.</param>
    /// <param name="read">The same files as they were read already, if they were.</param>
    public static List<SchemaDiagnostic> Run(IReadOnlyList<SchemaText> files, SchemaCompilation? read = null)
    {
        var schema = new CompiledSchema(files, read);
        var found = Found(schema);
        var lints = found.Exists(FindingSeverity.IsError) ? [] : LintRun.Run(schema.Read);
        return InOrder(found.Concat(lints), schema);
    }

    /// <summary>
    /// Everything but lints: of all declarations, and of the rules of those that are compiled. They are compiled only if
    /// they have a rule.
    /// </summary>
    public static List<SchemaDiagnostic> Run(CompiledSchema schema) => InOrder(Found(schema), schema);

    private static List<SchemaDiagnostic> Found(CompiledSchema schema)
    {
        var parsed = schema.Read.Files.Select(static file => file.Syntax).ToList();
        var inSchema = parsed.SelectMany(static file => file.Diagnostics)
            .Concat(schema.Bound.SelectMany(static file => file.Diagnostics))
            .ToList();
        var inRules = schema.RuleFindings();

        // The findings in a schema of a reference are those of its own project.
        var own = schema.Read.Own.Select(static file => file.Syntax.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. inSchema.Concat(inSchema.Exists(FindingSeverity.IsError) ? FollowUps.Remove(inRules, parsed, schema.Files) : inRules)
                .Where(finding => own.Contains(finding.Path)),
        ];
    }

    /// <summary>The findings in the order of files and places; findings in lint files come last.</summary>
    private static List<SchemaDiagnostic> InOrder(IEnumerable<SchemaDiagnostic> findings, CompiledSchema schema)
    {
        var declarations = new Declarations(schema.Read.Files.Select(static file => file.Syntax));
        var order = schema.Files.Select(static (file, at) => (file.Path, at)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. findings
                .Select(declarations.Placed)
                .OrderBy(finding => order.GetValueOrDefault(finding.Path, order.Count))
                .ThenBy(static finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Span.Start.Offset)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
