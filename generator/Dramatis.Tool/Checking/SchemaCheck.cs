using Dramatis.Generator.Rules;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Compiling;

namespace Dramatis.Tool.Checking;

/// <summary>Everything that is wrong with some schema files, by file and place.</summary>
internal static class SchemaCheck
{
    public static List<SchemaDiagnostic> Run(IReadOnlyList<SchemaText> files) => Run(new CompiledSchema(files));

    /// <param name="schema">Compiled only if there is a rule.</param>
    public static List<SchemaDiagnostic> Run(CompiledSchema schema)
    {
        var parsed = schema.Files.Select(SchemaParser.Parse).ToList();
        var declared = parsed.Select(DeclarationReader.Read).ToList();
        var names = SymbolTable.Create([.. declared]);
        var bound = parsed
            .Zip(declared, (syntax, file) => RuleSyntaxChecker.Check(Binder.Bind(syntax, Scope.For(file, names))))
            .ToList();
        var inSchema = parsed.SelectMany(static file => file.Diagnostics)
            .Concat(bound.SelectMany(static file => file.Diagnostics))
            .ToList();
        var inRules = bound.Exists(HasRules) ? schema.RuleFindings() : [];
        var order = schema.Files.Select(static (file, at) => (file.Path, at)).ToDictionary(StringComparer.Ordinal);
        var declarations = new Declarations(parsed);
        return
        [
            .. inSchema
                .Concat(inSchema.Exists(Findings.IsError) ? FollowUps.Remove(inRules, parsed, schema.Files) : inRules)
                .Select(declarations.Placed)
                .OrderBy(finding => order[finding.Path])
                .ThenBy(static finding => finding.Span.Start.Offset)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether there is anything to compile; Roslyn's start alone takes most of a second.</summary>
    private static bool HasRules(BoundFile file) => file.Declarations.Any(static declaration => declaration switch
    {
        BoundActor actor => actor.Rules.Count > 0,
        BoundRelation relation => relation.Rules.Count > 0,
        BoundType type => type.Check is not null,
        _ => false,
    });
}
