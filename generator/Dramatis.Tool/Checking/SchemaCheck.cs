using Dramatis.Generator.Rules;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Linting;

namespace Dramatis.Tool.Checking;

/// <summary>Everything that is wrong with some schema files, by file and place.</summary>
internal static class SchemaCheck
{
    public static List<SchemaDiagnostic> Run(IReadOnlyList<SchemaText> files)
    {
        var parsed = files.Select(SchemaParser.Parse).ToList();
        var declared = parsed.Select(DeclarationReader.Read).ToList();
        var names = SymbolTable.Create([.. declared]);
        var found = parsed
            .Zip(declared, (syntax, declarations) => Findings(syntax, Scope.For(declarations, names)))
            .SelectMany(static findings => findings)
            .ToList();
        return found.Exists(static finding => finding.IsError())
            ? found
            : InOrder([.. found, .. LintRun.Run([.. parsed.Zip(declared)], names)], files);
    }

    private static IOrderedEnumerable<SchemaDiagnostic> Findings(SchemaSyntax syntax, Scope scope) => syntax.Diagnostics
        .Concat(RuleSyntaxChecker.Check(Binder.Bind(syntax, scope)).Diagnostics)
        .OrderBy(static finding => finding.Span.Start.Offset)
        .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal);

    /// <summary>By file and place; what lint files themselves have wrong comes last.</summary>
    private static List<SchemaDiagnostic> InOrder(List<SchemaDiagnostic> findings, IReadOnlyList<SchemaText> files)
    {
        var order = files.Select(static (file, i) => (file.Path, i)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. findings
                .OrderBy(finding => order.GetValueOrDefault(finding.Path, order.Count))
                .ThenBy(static finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Span.Start.Offset)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
