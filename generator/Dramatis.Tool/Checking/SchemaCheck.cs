using Dramatis.Generator.Rules;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Checking;

/// <summary>Everything that is wrong with some schema files, by file and place.</summary>
internal static class SchemaCheck
{
    public static List<SchemaDiagnostic> Run(IReadOnlyList<SchemaText> files)
    {
        var parsed = files.Select(SchemaParser.Parse).ToList();
        var declared = parsed.Select(DeclarationReader.Read).ToList();
        var names = SymbolTable.Create([.. declared]);
        return
        [
            .. parsed
                .Zip(declared, (syntax, declarations) => Findings(syntax, Scope.For(declarations, names)))
                .SelectMany(static findings => findings),
        ];
    }

    private static IOrderedEnumerable<SchemaDiagnostic> Findings(SchemaSyntax syntax, Scope scope) => syntax.Diagnostics
        .Concat(RuleSyntaxChecker.Check(Binder.Bind(syntax, scope)).Diagnostics)
        .OrderBy(static finding => finding.Span.Start.Offset)
        .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal);
}
