using System.Collections.Immutable;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Generator.Rules;

/// <summary>Removes the rules and checks that are not exactly one C# expression, and reports them.</summary>
public static class RuleSyntaxChecker
{
    /// <summary>The file without these rules and checks, with a diagnostic for each.</summary>
    public static BoundFile Check(BoundFile file)
    {
        var found = new List<SchemaDiagnostic>();
        var declarations = file.Declarations
            .Select(declaration => Check(declaration, file.Path, found.Add))
            .ToImmutableArray();
        return file with { Declarations = declarations, Diagnostics = file.Diagnostics.AddRange(found) };
    }

    /// <summary>The declaration without the rules that are not expressions.</summary>
    /// <param name="report">Takes a diagnostic for each part that is left out.</param>
    public static BoundDeclaration Check(BoundDeclaration declaration, string path, Action<SchemaDiagnostic> report) =>
        declaration switch
        {
            BoundEntity { Rules.Any: true } entity =>
                entity with { Rules = Sound(entity.Rules, entity.Symbol, path, report) },
            BoundType { Check: { } check } type when !IsSound(check, path, report) => type with { Check = null },
            _ => declaration,
        };

    /// <summary>Inherited rules are removed in the same way, and reported at their declaration only.</summary>
    private static EquatableArray<BoundRule> Sound(
        EquatableArray<BoundRule> rules, Symbol owner, string path, Action<SchemaDiagnostic> report) =>
        rules.Where(rule => IsSound(rule.Check, path, rule.Declarer == owner ? report : static _ => { })).ToEquatable();

    private static bool IsSound(ScalarSyntax check, string path, Action<SchemaDiagnostic> report)
    {
        if (ExpressionSyntaxError.Find(check.Value) is not { } error)
        {
            return true;
        }

        var span = check.Part(error.Start, error.Length);
        report(new(DiagnosticCatalog.RuleIsNoExpression, path, span, $"A rule is one C# expression: {error.Reason}"));
        return false;
    }
}
