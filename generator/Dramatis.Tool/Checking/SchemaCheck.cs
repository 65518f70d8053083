using Dramatis.Generator.Rules;
using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Compiling;
using Dramatis.Tool.Linting;

namespace Dramatis.Tool.Checking;

/// <summary>Finds everything that is wrong with some schema files, in the order of files and places.</summary>
internal static class SchemaCheck
{
    public static List<SchemaDiagnostic> Run(IReadOnlyList<SchemaText> files, SchemaCompilation? read = null) =>
        Run(new CompiledSchema(files), read);

    /// <param name="schema">The files; they are compiled only if they have a rule.</param>
    /// <param name="read">The same files as they were read already, if they were.</param>
    public static List<SchemaDiagnostic> Run(CompiledSchema schema, SchemaCompilation? read = null)
    {
        read ??= SchemaCompilation.Of(schema.Files);
        var parsed = read.Files.Select(static file => file.Syntax).ToList();
        var bound = read.Files.Select(static file => RuleSyntaxChecker.Check(file.Bound)).ToList();
        var inSchema = parsed.SelectMany(static file => file.Diagnostics)
            .Concat(bound.SelectMany(static file => file.Diagnostics))
            .ToList();
        var inRules = bound.Exists(HasRules) ? schema.RuleFindings() : [];
        var found = inSchema
            .Concat(inSchema.Exists(FindingSeverity.IsError) ? FollowUps.Remove(inRules, parsed, schema.Files) : inRules)
            .ToList();
        var lints = found.Exists(FindingSeverity.IsError) ? [] : LintRun.Run(read);
        return InOrder(found.Concat(lints).Select(new Declarations(parsed).Placed), schema.Files);
    }

    /// <summary>The findings in the order of files and places; findings in lint files come last.</summary>
    private static List<SchemaDiagnostic> InOrder(IEnumerable<SchemaDiagnostic> findings, IReadOnlyList<SchemaText> files)
    {
        var order = files.Select(static (file, at) => (file.Path, at)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. findings
                .OrderBy(finding => order.GetValueOrDefault(finding.Path, order.Count))
                .ThenBy(static finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Span.Start.Offset)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>True if there is anything to compile. The start of Roslyn alone takes most of a second.</summary>
    private static bool HasRules(BoundFile file) => file.Declarations.Any(static declaration => declaration switch
    {
        BoundActor actor => actor.Rules.Count > 0,
        BoundRelation relation => relation.Rules.Count > 0,
        BoundType type => type.Check is not null,
        _ => false,
    });
}
