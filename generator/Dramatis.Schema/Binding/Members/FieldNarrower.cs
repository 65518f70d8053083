using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Members;

// docs/decisions.md: Comparisons that cannot be decided
/// <summary>Binds a field of a relation that is declared again: it must be tighter than the inherited one.</summary>
internal sealed class FieldNarrower(FileFindings findings, TypeBinder types)
{
    /// <param name="wide">The inherited field; several if they have different types.</param>
    /// <returns>Null if the inherited field stays as it is.</returns>
    public BoundField? Narrow(BoundField own, IReadOnlyList<BoundField> wide, DeclaredField declared, Place place)
    {
        // Without units of its own it keeps the inherited ones.
        own = declared.Constraints.Units.Any ? own : own with { Constraints = own.Constraints with { Units = null } };
        foreach (var field in wide)
        {
            if (Widening(own, field, declared) is { } widening)
            {
                MemberChecks.ReportWidened(findings, own, field, place.At(widening.Part, widening.Index), widening.Why);
                return null;
            }
        }

        // The conflict of the bases stays, and is reported at the base.
        if (AreApart(own, wide))
        {
            return null;
        }

        if (wide.Count == 1 && !IsTightened(own, wide[0]))
        {
            MemberChecks.ReportNotTightened(findings, own, wide[0], place);
            return null;
        }

        return own with
        {
            Prose = own.Prose.Inherit(wide),
            IsRecommended = MayBeAbsent(own) && (own.IsRecommended || wide.Any(static w => w.IsRecommended)),
            Constraints = wide.Aggregate(
                own.Constraints, (all, w) => Narrowing.Tighten(all, w.Constraints, own.Scalar)),
            PatternOf = wide.Select(static w => w.PatternOf).FirstOrDefault(static above => above is not null) ?? own.PatternOf,
            Wider = wide.SelectMany(static w => w.Wider.Prepend(w)).ToEquatable(),
            Narrowed = wide.Sum(static w => w.Wider.Count + 1),
        };
    }

    /// <summary>Tells whether no scheme is allowed by all inherited fields.</summary>
    private static bool AreApart(BoundField own, IReadOnlyList<BoundField> wide)
    {
        var common = own.Constraints;
        foreach (var field in wide)
        {
            if (!Narrowing.HaveCommonScheme(common.Schemes, field.Constraints.Schemes))
            {
                return true;
            }

            common = Narrowing.Tighten(common, field.Constraints, own.Scalar);
        }

        return false;
    }

    private static bool MayBeAbsent(BoundField field) => field.Multiplicity.Least == 0 && field.Default is null;

    private static bool IsTightened(BoundField own, BoundField wide) =>
        own.Type != wide.Type
        || own.Multiplicity != wide.Multiplicity
        || own.Default is null != wide.Default is null
        || (own.IsRecommended && !wide.IsRecommended)
        || wide.Constraints != Narrowing.Tighten(wide.Constraints, own.Constraints, own.Scalar);

    /// <summary>The part by which a field is wider than in its base, and the reason; null if it is not wider.</summary>
    private (Part Part, int Index, string Why)? Widening(BoundField own, BoundField wide, DeclaredField declared)
    {
        if (types.FactsOf(own.Type)?.Chain.Contains(wide.Type.FullName) != true)
        {
            return (Part.Type, 0, $"is {wide.Type.Name} there and keeps its type");
        }

        if (MultiplicityCheck.Difference(own.Multiplicity, wide.Multiplicity) is { } difference)
        {
            return (Part.Multiplicity, 0, difference);
        }

        if (UnitsOf(own) is { } units && UnitsOf(wide) is { } allowed
            && (units.Count == 0 ? allowed.Any : units.Except(allowed).Any()))
        {
            var at = declared.Constraints.Units.IndexOf(unit => !allowed.Contains(unit));
            return (at < 0 ? Part.Type : Part.Unit, Math.Max(at, 0), "has other units there");
        }

        return own.Default is not null && wide.Default is null && wide.Multiplicity.Least > 0
            ? (Part.Default, 0, "must be given there")
            : Widening(own.Constraints, wide.Constraints, own.Scalar, declared.Constraints);
    }

    /// <summary>The units of a field, which its type may give; null if neither says any.</summary>
    private EquatableArray<string>? UnitsOf(BoundField field) => field.Constraints.Units
        ?? types.FactsOf(field.Type)?.Constraints.Select(static above => above.Units).FirstOrDefault(static units => units is not null);

    private static (Part Part, int Index, string Why)? Widening(
        BoundConstraints own, BoundConstraints wide, ScalarKind? scalar, DeclaredConstraints declared)
    {
        if (own.MinLength < wide.MinLength || own.MaxLength > wide.MaxLength)
        {
            return (Part.Length, 0, "is bounded more tightly there");
        }

        if (Narrowing.IsBefore(scalar, own.Least, wide.Least) || Narrowing.IsBefore(scalar, wide.Most, own.Most))
        {
            return (Part.Range, 0, "is bounded more tightly there");
        }

        if (own.Pattern is { } pattern && wide.Pattern is { } other && pattern != other)
        {
            return (Part.Pattern, 0, $"matches {other} there, which cannot be replaced");
        }

        var added = wide.Schemes.Count == 0 ? [] : own.Schemes.Except(wide.Schemes).ToList();
        return added.Count == 0
            ? null
            : (Part.Scheme, declared.Schemes.IndexOf(added.Contains), "allows fewer schemes there");
    }
}
