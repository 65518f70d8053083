using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds types, and says what holds of the values of those that fields name.</summary>
internal sealed class TypeBinder(FileContext context)
{
    private readonly ConstraintBinder _constraints = new(context.Reporter);
    private readonly ConstraintBinder _silent = new(new(""));
    private readonly Dictionary<string, TypeFacts> _facts = new(StringComparer.Ordinal);

    public BoundType? Bind(TypeSyntax syntax, Reached reached, BoundProse prose)
    {
        var declared = (DeclaredType)reached.Declared;
        var above = declared.Is is null
            ? null
            : context.Bind(reached, declared.Is, syntax.Is!.Span, Expectation.Scalar);
        BaseReports.Report(context, reached, syntax.Name, syntax.Is is null ? [] : [syntax.Is]);
        if (above is null || FactsOf(above) is not { Scalar: { } scalar } facts)
        {
            return null;
        }

        var own = _constraints.Bind(scalar, declared.Constraints, syntax.Constraints);
        CheckExamples(syntax.Constraints, scalar, [own, .. facts.Constraints]);
        var based = above.Kind == SymbolKind.Type ? above : null;
        return reached.IsSound ? new(reached.Symbol, prose, scalar, based, own, syntax.Check) : null;
    }

    /// <summary>Null for a type that is not sound.</summary>
    public TypeFacts? FactsOf(Symbol type)
    {
        if (type.Kind == SymbolKind.Scalar)
        {
            return new(LanguageNames.Scalars[type.Name], [], [], [type.FullName]);
        }

        if (_facts.TryGetValue(type.FullName, out var known))
        {
            return known;
        }

        var facts = context.Find(type) is { } reached ? FactsOf(reached) : null;
        if (facts is not null)
        {
            _facts.Add(type.FullName, facts);
        }

        return facts;
    }

    public void CheckExamples(ConstraintsSyntax syntax, ScalarKind scalar, IReadOnlyList<BoundConstraints> constraints)
    {
        foreach (var example in syntax.Examples)
        {
            if (ValueTest.Failure(scalar, constraints, example.Value) is { } failure)
            {
                context.Reporter.Report(
                    DiagnosticCatalog.FailingExample, example.Span, $"The example '{example.Value}' {failure}.");
            }
        }

        foreach (var example in syntax.Counterexamples)
        {
            if (ValueTest.Failure(scalar, constraints, example.Value) is null)
            {
                context.Reporter.Report(
                    DiagnosticCatalog.PassingCounterexample,
                    example.Span,
                    $"The counterexample '{example.Value}' is a valid value; tighten the constraints or take it out.");
            }
        }
    }

    private TypeFacts? FactsOf(Reached reached)
    {
        if (reached.Declared is DeclaredEnum values)
        {
            return new(null, [], [.. values.Values], [reached.Symbol.FullName]);
        }

        return reached.Declared is DeclaredType { Is: { } name } type
            && context.Resolve(reached, name).Symbol is { } above
            && FactsOf(above) is { Scalar: { } scalar } facts
                ? new(
                    scalar,
                    [_silent.Bind(scalar, type.Constraints, null), .. facts.Constraints],
                    [],
                    [reached.Symbol.FullName, .. facts.Chain])
                : null;
    }
}
