using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds a field of a relation that is declared again: it may get tighter, and must.</summary>
internal sealed class FieldNarrower(Reporter reporter, TypeBinder types)
{
    /// <param name="wide">The inherited field; several where they have different types.</param>
    /// <returns>Null where the inherited one stays as it is.</returns>
    public BoundField? Narrow(BoundField own, IReadOnlyList<BoundField> wide, FieldSyntax? syntax)
    {
        if (wide.Any(w => IsWidened(own, w, syntax)))
        {
            return null;
        }

        if (wide.Count == 1 && !IsTightened(own, wide[0]))
        {
            reporter.Report(
                DiagnosticCatalog.NotTightened,
                syntax?.Name.Span,
                $"'{own.Name}' is declared in {wide[0].Declarer.Name} already and not tightened here; leave it out.",
                related: wide[0].Declarer.Declaration(own.Name));
            return null;
        }

        return own with
        {
            Prose = own.Prose.Inherit(wide),
            IsRecommended = MayBeAbsent(own) && (own.IsRecommended || wide.Any(static w => w.IsRecommended)),
            Constraints = wide.Aggregate(
                own.Constraints, (all, w) => Narrowing.Tighten(all, w.Constraints, own.Scalar)),
            PatternOf = wide.Select(static w => w.PatternOf).FirstOrDefault(static above => above is not null) ?? own.PatternOf,
            Wider = wide.SelectMany(static w => w.Wider.Prepend(w)).ToList(),
            Narrowed = wide.Sum(static w => w.Wider.Count + 1),
        };
    }

    private static bool MayBeAbsent(BoundField field) => field.Multiplicity.Least == 0 && field.Default is null;

    private static bool IsTightened(BoundField own, BoundField wide) =>
        own.Type != wide.Type
        || own.Multiplicity != wide.Multiplicity
        || own.Default is null != wide.Default is null
        || (own.IsRecommended && !wide.IsRecommended)
        || !Narrowing.AreEqual(
            wide.Constraints, Narrowing.Tighten(wide.Constraints, own.Constraints, own.Scalar));

    private bool IsWidened(BoundField own, BoundField wide, FieldSyntax? syntax)
    {
        if (types.FactsOf(own.Type)?.Chain.Contains(wide.Type.FullName) != true)
        {
            Report(own, wide, syntax?.Type?.Names[0].Span, $"is {wide.Type.Name} there and keeps its type");
            return true;
        }

        if (MultiplicityCheck.Difference(own.Multiplicity, wide.Multiplicity) is { } difference)
        {
            Report(own, wide, syntax?.Type?.MultiplicitySpan ?? syntax?.Type?.Span, difference);
            return true;
        }

        if (own.Default is not null && wide.Default is null && wide.Multiplicity.Least > 0)
        {
            Report(own, wide, (syntax?.Type?.Default ?? syntax?.Default)?.Span, "must be given there");
            return true;
        }

        return AreWidened(own, wide, syntax);
    }

    private bool AreWidened(BoundField own, BoundField wide, FieldSyntax? syntax)
    {
        var (mine, theirs) = (own.Constraints, wide.Constraints);
        var written = syntax?.Constraints;
        if (mine.MinLength < theirs.MinLength || mine.MaxLength > theirs.MaxLength)
        {
            Report(own, wide, written?.Length?.Span, "is bounded more tightly there");
            return true;
        }

        if (Narrowing.IsBefore(own.Scalar, mine.Least, theirs.Least)
            || Narrowing.IsBefore(own.Scalar, theirs.Most, mine.Most))
        {
            Report(own, wide, written?.Range?.Span, "is bounded more tightly there");
            return true;
        }

        if (mine.Pattern is { } pattern && theirs.Pattern is { } other && pattern != other)
        {
            Report(own, wide, written?.Pattern?.Span, $"matches {other} there, which cannot be replaced");
            return true;
        }

        var added = theirs.Schemes.Count == 0 ? [] : mine.Schemes.Except(theirs.Schemes).ToList();
        var first = written?.Schemes.FirstOrDefault(s => added.Contains(s.Value));
        Report(own, wide, first?.Span, "allows fewer schemes there");
        return added.Count > 0;
    }

    private void Report(BoundField own, BoundField wide, Span? span, string why) => reporter.Report(
        DiagnosticCatalog.WidenedMember,
        span,
        $"'{own.Name}' would be wider than in {wide.Declarer.Name}: it {why}; a member may be narrowed, "
        + "never widened.",
        related: wide.Declarer.Declaration(own.Name));
}
