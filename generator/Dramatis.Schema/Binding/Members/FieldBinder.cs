using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds fields by themselves, without regard to what they narrow.</summary>
internal sealed class FieldBinder(FileContext context, TypeBinder types)
{
    private readonly ConstraintBinder _constraints = new(context.Reporter);

    /// <param name="syntax">Null where it stands in another file.</param>
    /// <returns>Null where its type is broken.</returns>
    public BoundField? Bind(Reached owner, DeclaredField declared, FieldSyntax? syntax)
    {
        if (BindType(owner, declared, syntax?.Type) is not { } type || types.FactsOf(type) is not { } facts)
        {
            return null;
        }

        var own = _constraints.Bind(facts.Scalar, declared.Constraints, syntax?.Constraints);
        IReadOnlyList<BoundConstraints> constraints = [own, .. facts.Constraints];
        var value = Default(declared, syntax, type, facts, constraints);
        CheckExamples(syntax?.Constraints, facts, constraints);
        return new(
            declared.Name,
            Prose.Of(declared.History, syntax?.Common),
            declared.Multiplicity,
            IsRecommended(declared, syntax),
            owner.Symbol,
            type,
            facts.Scalar,
            value,
            own,
            IsUnique(owner, declared, syntax))
        {
            PatternOf = own.Pattern is null ? null : owner.Symbol,
        };
    }

    private Symbol? BindType(Reached owner, DeclaredField declared, TypeExpressionSyntax? syntax)
    {
        if (declared.Types.Count == 1)
        {
            return context.Bind(owner, declared.Types[0], syntax?.Names[0].Span, Expectation.FieldType);
        }

        Span? choice = syntax is { Names.Count: > 1 } union
            ? new(union.Names[0].Span.Start, union.Names[union.Names.Count - 1].Span.End)
            : null;
        context.Reporter.Report(
            DiagnosticCatalog.FieldUnion,
            choice,
            $"'{declared.Name}' names several types; a field takes one scalar, type or enum.");
        return null;
    }

    private string? Default(
        DeclaredField declared,
        FieldSyntax? syntax,
        Symbol type,
        TypeFacts facts,
        IReadOnlyList<BoundConstraints> constraints)
    {
        if (declared.Default is not { } value)
        {
            return null;
        }

        var span = (syntax?.Type?.Default ?? syntax?.Default)?.Span;
        if (declared.Multiplicity != Multiplicity.One)
        {
            context.Reporter.Report(
                DiagnosticCatalog.DefaultBesideMultiplicity,
                span,
                $"'{declared.Name}' has a default and a multiplicity; a default alone says that it may be "
                + "left out.");
            return null;
        }

        return facts.Scalar is { } scalar
            ? Scalar(value, scalar, constraints, span)
            : EnumValue(value, type, facts.Values, span);
    }

    private string? Scalar(string value, ScalarKind scalar, IReadOnlyList<BoundConstraints> constraints, Span? span)
    {
        if (ValueTest.Failure(scalar, constraints, value) is not { } failure)
        {
            return value;
        }

        context.Reporter.Report(DiagnosticCatalog.BadDefault, span, $"The default '{value}' {failure}.");
        return null;
    }

    private string? EnumValue(string value, Symbol type, IReadOnlyList<string> values, Span? span)
    {
        if (values.Contains(value))
        {
            return value;
        }

        context.Reporter.Report(
            DiagnosticCatalog.BadDefault,
            span,
            $"The default '{value}' is no value of {type.Name}.",
            NearNames.Nearest(value, values));
        return null;
    }

    private void CheckExamples(
        ConstraintsSyntax? syntax, TypeFacts facts, IReadOnlyList<BoundConstraints> constraints)
    {
        if (syntax is null)
        {
            return;
        }

        if (facts.Scalar is { } scalar)
        {
            types.CheckExamples(syntax, scalar, constraints);
            return;
        }

        CheckExamples(syntax, facts);
    }

    /// <summary>Of an enum.</summary>
    private void CheckExamples(ConstraintsSyntax syntax, TypeFacts facts)
    {
        foreach (var example in syntax.Examples.Where(e => !facts.Values.Contains(e.Value)))
        {
            context.Reporter.Report(
                DiagnosticCatalog.FailingExample,
                example.Span,
                $"The example '{example.Value}' is no value of the enum.",
                NearNames.Nearest(example.Value, facts.Values));
        }

        foreach (var example in syntax.Counterexamples.Where(e => facts.Values.Contains(e.Value)))
        {
            context.Reporter.Report(
                DiagnosticCatalog.PassingCounterexample,
                example.Span,
                $"The counterexample '{example.Value}' is a value of the enum.");
        }
    }

    private bool IsRecommended(DeclaredField declared, FieldSyntax? syntax)
    {
        var mayBeAbsent = declared.Multiplicity.Least == 0 && declared.Default is null;
        return MemberChecks.IsRecommended(
            context.Reporter, declared.Name, declared.IsRecommended, mayBeAbsent, syntax?.Recommended?.Span);
    }

    private bool IsUnique(Reached owner, DeclaredField declared, FieldSyntax? syntax)
    {
        if (declared.IsUnique && owner.Symbol.Kind == SymbolKind.Relation)
        {
            context.Reporter.Report(
                DiagnosticCatalog.UniqueOnRelation,
                syntax?.Unique?.Span,
                $"'{declared.Name}' is a field of a relation; only fields of actors can be unique. "
                + "What may hold only once is said by 'exclusive'.");
        }

        return declared.IsUnique && owner.Symbol.Kind == SymbolKind.Actor;
    }
}
