using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds types, and finds the values that the types of fields allow.</summary>
internal sealed class TypeBinder(BindingContext context)
{
    private readonly ConstraintBinder _constraints = new(context.Findings);
    private readonly Dictionary<string, TypeFacts> _facts = new(StringComparer.Ordinal);

    public BoundType? Bind(Reached reached, DeclaredType declared, Place place)
    {
        var above = declared.Is is null
            ? null
            : context.Bind(reached, declared.Is, place.At(Part.Base), Expectation.Scalar);
        if (above is null || FactsOf(above) is not { Scalar: { } scalar } facts)
        {
            return null;
        }

        var own = _constraints.Bind(scalar, declared.Constraints, facts.Constraints, place);
        CheckExamples(declared.Constraints, facts, [own, .. facts.Constraints], place);
        var based = above.Kind == SymbolKind.Type ? above : null;
        return reached.IsSound ? new(reached.Symbol, declared.Prose, scalar, based, own, declared.Check) : null;
    }

    /// <summary>Takes over the facts of types that are unchanged.</summary>
    public void Take(TypeBinder before, Unchanged unchanged)
    {
        foreach (var facts in before._facts.Where(facts => unchanged.Contains(facts.Key)))
        {
            _facts.Add(facts.Key, facts.Value);
        }
    }

    /// <returns>Null for a type that is not sound.</returns>
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

    /// <summary>Finds invalid examples and valid counterexamples.</summary>
    public void CheckExamples(
        DeclaredConstraints declared, TypeFacts facts, IReadOnlyList<BoundConstraints> constraints, Place place)
    {
        for (var i = 0; i < declared.Examples.Count; i++)
        {
            var example = declared.Examples[i];
            if (facts.Failure(constraints, example) is { } failure)
            {
                context.Findings.Add(
                    DiagnosticCatalog.FailingExample,
                    place.At(Part.Example, i),
                    $"The example '{example}' {failure}.",
                    NearNames.Nearest(example, facts.Values));
            }
        }

        for (var i = 0; i < declared.Counterexamples.Count; i++)
        {
            var example = declared.Counterexamples[i];
            if (facts.Failure(constraints, example) is null)
            {
                var why = facts.Scalar is null
                    ? "is a value of the enum"
                    : "is a valid value; tighten the constraints or remove it";
                context.Findings.Add(
                    DiagnosticCatalog.PassingCounterexample,
                    place.At(Part.Counterexample, i),
                    $"The counterexample '{example}' {why}.");
            }
        }
    }

    private TypeFacts? FactsOf(Reached reached)
    {
        if (reached.Declared is DeclaredEnum values)
        {
            return new(null, [], values.Values.Select(static value => value.Name).ToList(), [reached.Symbol.FullName]);
        }

        // The constraints were checked at their own place, if they stand in this file.
        return reached.Declared is DeclaredType { Is: { } name } type
            && context.Resolve(reached, name).Symbol is { } above
            && FactsOf(above) is { Scalar: { } scalar } facts
                ? new(
                    scalar,
                    [_constraints.Bind(scalar, type.Constraints, facts.Constraints, Place.Elsewhere), .. facts.Constraints],
                    [],
                    [reached.Symbol.FullName, .. facts.Chain])
                : null;
    }
}
