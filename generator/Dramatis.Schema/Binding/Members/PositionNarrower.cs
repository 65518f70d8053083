using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>
/// Binds a position that is declared again: it may get tighter, and must. Whether more can play is told by a finding of
/// the whole project.
/// </summary>
internal sealed class PositionNarrower(Reporter reporter)
{
    /// <param name="wide">The inherited position; several where they have different types.</param>
    /// <returns>Null where the inherited one stays as it is.</returns>
    public BoundPosition? Narrow(BoundPosition own, IReadOnlyList<BoundPosition> wide, PositionSyntax? syntax)
    {
        foreach (var position in wide)
        {
            if (MultiplicityCheck.Difference(own.Multiplicity, position.Multiplicity) is { } difference)
            {
                reporter.Report(
                    DiagnosticCatalog.WidenedMember,
                    syntax?.Player?.MultiplicitySpan ?? syntax?.Player?.Span,
                    $"'{own.Name}' would be wider than in {position.Declarer.Name}: it {difference}; "
                    + "a member may be narrowed, never widened.",
                    related: position.Declarer.Declaration(own.Name));
                return null;
            }
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
            IsRecommended = own.Multiplicity.Least == 0
                && (own.IsRecommended || wide.Any(static w => w.IsRecommended)),
            Wider = wide.SelectMany(static w => w.Wider.Prepend(w)).ToList(),
            Narrowed = wide.Sum(static w => w.Wider.Count + 1),
        };
    }

    private static bool IsTightened(BoundPosition own, BoundPosition wide) =>
        own.Multiplicity != wide.Multiplicity
        || (own.IsRecommended && !wide.IsRecommended)
        || !new HashSet<Symbol>(own.Players).SetEquals(wide.Players);
}
