using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Binding.Values;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds fields by themselves, without regard to what they narrow.</summary>
internal sealed class FieldBinder(BindingContext context, TypeBinder types)
{
    private readonly ConstraintBinder _constraints = new(context.Findings);

    /// <returns>Null if its type is broken.</returns>
    public BoundField? Bind(Reached owner, DeclaredField declared, Place place)
    {
        if (BindType(owner, declared, place) is not { } type || types.FactsOf(type) is not { } facts)
        {
            return null;
        }

        var own = _constraints.Bind(facts.Scalar, declared.Constraints, facts.Constraints, place);
        IReadOnlyList<BoundConstraints> constraints = [own, .. facts.Constraints];
        var value = Default(declared, type, facts, constraints, place.At(Part.Default));
        types.CheckExamples(declared.Constraints, facts, constraints, place);
        return new(
            declared.Name,
            declared.Prose,
            declared.Multiplicity,
            IsRecommended(declared, place),
            owner.Symbol,
            type,
            facts.Scalar,
            value,
            own,
            IsUnique(owner, declared, facts.Scalar, place))
        {
            PatternOf = own.Pattern is null ? null : owner.Symbol,
        };
    }

    private Symbol? BindType(Reached owner, DeclaredField declared, Place place)
    {
        if (declared.Types.Count == 1)
        {
            return context.Bind(owner, declared.Types[0], place.At(Part.Type), Expectation.FieldType);
        }

        if (declared.Types.Count > 1)
        {
            context.Findings.Add(
                DiagnosticCatalog.FieldUnion,
                place.At(Part.Choice),
                $"'{declared.Name}' names several types; a field takes one scalar, type or enum.");
        }

        return null;
    }

    private string? Default(
        DeclaredField declared, Symbol type, TypeFacts facts, IReadOnlyList<BoundConstraints> constraints, Place place)
    {
        if (declared.Default is not { } value)
        {
            return null;
        }

        if (declared.Multiplicity != Multiplicity.One)
        {
            context.Findings.Add(
                DiagnosticCatalog.DefaultBesideMultiplicity,
                place,
                $"'{declared.Name}' has a default and a multiplicity; a field with a default may be left "
                + "out already, so remove the multiplicity.");
            return null;
        }

        var failure = facts.Scalar is { } scalar ? ValueTest.Failure(scalar, constraints, value)
            : facts.Values.Contains(value) ? null
            : $"is not a value of {type.Name}";
        if (failure is null)
        {
            // A value of an enum that clashes in C# is reported where it is declared.
            return facts.Scalar is null && ReservedNames.IsOfRuntime(CSharpNames.Pascal(value)) ? null : value;
        }

        context.Findings.Add(
            DiagnosticCatalog.BadDefault,
            place,
            $"The default '{value}' {failure}.",
            NearNames.Nearest(value, facts.Values));
        return null;
    }

    private bool IsRecommended(DeclaredField declared, Place place)
    {
        var mayBeAbsent = declared.Multiplicity.Least == 0 && declared.Default is null;
        return MemberChecks.IsRecommended(
            context.Findings, declared.Name, declared.IsRecommended, mayBeAbsent, place);
    }

    private bool IsUnique(Reached owner, DeclaredField declared, ScalarKind? scalar, Place place)
    {
        if (declared.IsUnique && scalar == ScalarKind.Quantity)
        {
            MemberChecks.ReportQuantity(context.Findings, declared.Name, "be unique", place.At(Part.Unique));
            return false;
        }

        if (declared.IsUnique && owner.Symbol.Kind == SymbolKind.Relation)
        {
            context.Findings.Add(
                DiagnosticCatalog.UniqueOnRelation,
                place.At(Part.Unique),
                $"'{declared.Name}' is a field of a relation; only fields of actors can be unique. "
                + "Use 'exclusive' if only one relation can hold at a time.");
        }

        return declared.IsUnique && owner.Symbol.Kind == SymbolKind.Actor;
    }
}
