using System.Collections.Immutable;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Generator.Rules;

/// <summary>Leaves out the rules and checks that are not exactly one C# expression, and says why.</summary>
public static class RuleSyntaxChecker
{
    /// <summary>The file without what is no expression, and with a diagnostic for each.</summary>
    public static BoundFile Check(BoundFile file)
    {
        var found = new List<SchemaDiagnostic>();
        var declarations = file.Declarations
            .Select(declaration => Check(declaration, file.Path, found))
            .ToImmutableArray();
        return file with { Declarations = declarations, Diagnostics = file.Diagnostics.AddRange(found) };
    }

    private static BoundDeclaration Check(BoundDeclaration declaration, string path, List<SchemaDiagnostic> found) =>
        declaration switch
        {
            BoundActor actor => actor with { Rules = Sound(actor.Rules, actor.Symbol, path, found) },
            BoundRelation relation => relation with { Rules = Sound(relation.Rules, relation.Symbol, path, found) },
            BoundType { Check: { } check } type when !IsSound(check, path, found) => type with { Check = null },
            _ => declaration,
        };

    /// <summary>Inherited rules are left out alike, and reported where they are declared.</summary>
    private static List<BoundRule> Sound(
        IReadOnlyList<BoundRule> rules,
        Symbol owner,
        string path,
        List<SchemaDiagnostic> found) =>
        [.. rules.Where(rule => IsSound(rule.Check, path, rule.Declarer == owner ? found : []))];

    private static bool IsSound(ScalarSyntax check, string path, List<SchemaDiagnostic> found)
    {
        if (ExpressionSyntaxError.Find(check.Value) is not { } error)
        {
            return true;
        }

        var span = check.Part(error.Start, error.Length);
        found.Add(new(DiagnosticCatalog.RuleIsNoExpression, path, span, $"A rule is one C# expression: {error.Reason}"));
        return false;
    }
}
