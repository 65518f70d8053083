using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Members;

// docs/decisions.md: Inverses of narrowed positions
/// <summary>
/// Binds a position that is declared again: it must be tighter than the inherited one. A finding of the whole project
/// tells if it admits more players.
/// </summary>
internal sealed class PositionNarrower(FileFindings findings)
{
    /// <param name="wide">The inherited position; several if they have different types.</param>
    /// <returns>Null if the inherited position stays as it is.</returns>
    public BoundPosition? Narrow(BoundPosition own, IReadOnlyList<BoundPosition> wide, Place place)
    {
        foreach (var position in wide)
        {
            if (MultiplicityCheck.Difference(own.Multiplicity, position.Multiplicity) is { } difference)
            {
                MemberChecks.ReportWidened(findings, own, position, place.At(Part.Multiplicity), difference);
                return null;
            }
        }

        if (wide.Count == 1 && !IsTightened(own, wide[0]))
        {
            MemberChecks.ReportNotTightened(findings, own, wide[0], place);
            return null;
        }

        return own with
        {
            Prose = own.Prose.Inherit(wide),
            IsRecommended = own.Multiplicity.Least == 0
                && (own.IsRecommended || wide.Any(static w => w.IsRecommended)),
            IsActing = own.IsActing || wide.Any(static w => w.IsActing),
            IsTransparent = own.IsTransparent || wide.Any(static w => w.IsTransparent),
            Wider = wide.SelectMany(static w => w.Wider.Prepend(w)).ToEquatable(),
            Narrowed = wide.Sum(static w => w.Wider.Count + 1),
        };
    }

    private static bool IsTightened(BoundPosition own, BoundPosition wide) =>
        own.Multiplicity != wide.Multiplicity
        || (own.IsRecommended && !wide.IsRecommended)
        || (own.IsActing && !wide.IsActing)
        || (own.IsTransparent && !wide.IsTransparent)
        || !new HashSet<Symbol>(own.Players).SetEquals(wide.Players);
}
