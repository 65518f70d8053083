using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Checks that fields, positions and rules have in common.</summary>
internal static class MemberChecks
{
    /// <summary>True if a member is recommended and may be; a member that is never absent cannot be recommended.</summary>
    public static bool IsRecommended(
        FileFindings findings, string name, bool isRecommended, bool mayBeAbsent, Place place)
    {
        if (isRecommended && !mayBeAbsent)
        {
            findings.Add(
                DiagnosticCatalog.RecommendedRequired,
                place.At(Part.Recommended),
                $"'{name}' is never absent; only an optional member can be recommended.");
        }

        return isRecommended && mayBeAbsent;
    }

    /// <summary>True if neither the language nor the runtime has a member of this name.</summary>
    public static bool IsFree(FileFindings findings, string name, string csharpName, Place place)
    {
        if (ReservedNames.IsReserved(csharpName))
        {
            findings.Add(
                DiagnosticCatalog.ReservedName, place, $"'{name}' is reserved: every type has {csharpName} already.");
            return false;
        }

        if (ReservedNames.IsOfRuntime(csharpName))
        {
            findings.Add(
                DiagnosticCatalog.CSharpNameClash,
                place,
                $"In C# this becomes '{csharpName}', which the runtime uses for itself.");
            return false;
        }

        return true;
    }

    public static void ReportWidened(FileFindings findings, BoundMember own, BoundMember wide, Place place, string why) =>
        findings.Add(
            DiagnosticCatalog.WidenedMember,
            place,
            $"'{own.Name}' would be wider than in {wide.Declarer.Name}: it {why}; a member may be narrowed, "
            + "never widened.",
            related: wide.Declarer.Declaration(own.Name));

    // docs/decisions.md: Quantities that can be one
    public static void ReportQuantity(FileFindings findings, string name, string what, Place place) => findings.Add(
        DiagnosticCatalog.QuantityAsKey,
        place,
        $"'{name}' is a quantity and cannot {what}: 4 and 3.. can be one number, but are not equal.");

    public static void ReportNotTightened(FileFindings findings, BoundMember own, BoundMember wide, Place place) =>
        findings.Add(
            DiagnosticCatalog.NotTightened,
            place,
            $"'{own.Name}' is declared in {wide.Declarer.Name} already and not tightened here; leave it out.",
            related: wide.Declarer.Declaration(own.Name));
}
