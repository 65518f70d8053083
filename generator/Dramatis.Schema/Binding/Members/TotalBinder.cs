using Dramatis.CompilerServices;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds bounds of sums.</summary>
internal static class TotalBinder
{
    public static BoundTotal? Bind(FileFindings findings, EntityMembers members, DeclaredTotal? total, Place place)
    {
        if (total is null)
        {
            return null;
        }

        var isSound = total.Of is { } of && IsNumber(findings, members, of, place.At(Part.TotalOf));
        var written = total.Per ?? default;
        var per = ListBinder.Members(findings, members, written, place, Part.TotalPer);
        for (var i = 0; i < written.Count; i++)
        {
            if (written[i] == total.Of)
            {
                isSound = false;
                findings.Add(
                    DiagnosticCatalog.BadTotal, place.At(Part.TotalPer, i), $"'{total.Of}' is added up and cannot be in 'per'.");
            }
        }

        var number = 0m;
        if (total.Most is { } most && !ScalarGrammar.TryDecimal(most, out number))
        {
            isSound = false;
            findings.Add(DiagnosticCatalog.BadTotal, place.At(Part.TotalMost), $"'{MessageText.Shown(most)}' is not a number.");
        }

        return isSound && total is { Per: not null, Most: not null } && per.Count == written.Count ? new(total.Of!, per, number) : null;
    }

    private static bool IsNumber(FileFindings findings, EntityMembers members, string name, Place place)
    {
        switch (members.Find(name))
        {
            case null:
                ListBinder.ReportUnknown(findings, members, name, place, "'of'");
                return false;
            case BoundField { Scalar: ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Quantity, Multiplicity.Most: 1 }:
                return true;
            default:
                findings.Add(
                    DiagnosticCatalog.BadTotal, place, $"'{name}' is not a field with one number: an integer, a decimal or a quantity.");
                return false;
        }
    }
}
