using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds lists of members and of modalities.</summary>
internal static class ListBinder
{
    /// <param name="part">The key under which they stand.</param>
    public static EquatableArray<string> Members(
        FileFindings findings, EntityMembers members, IReadOnlyList<string> names, Place place, Part part)
    {
        var key = part == Part.TotalPer ? "per" : part.ToString().ToLowerInvariant();
        var bound = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            var member = members.Find(names[i]);
            if (member is null)
            {
                ReportUnknown(findings, members, names[i], place.At(part, i), $"'{key}'");
            }
            else if (member is BoundField { Scalar: ScalarKind.Quantity })
            {
                MemberChecks.ReportQuantity(findings, names[i], $"be in '{key}'", place.At(part, i));
            }
            else
            {
                Add(findings, bound, names[i], place.At(part, i), key);
            }
        }

        return bound.ToEquatable();
    }

    public static EquatableArray<string> Modalities(FileFindings findings, IReadOnlyList<string> names, Place place)
    {
        var bound = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (LanguageNames.Modalities.TryGetValue(names[i], out var modality))
            {
                Add(findings, bound, modality, place.At(Part.Modalities, i), "modalities");
                continue;
            }

            findings.Add(
                DiagnosticCatalog.UnknownModality,
                place.At(Part.Modalities, i),
                $"'{names[i]}' is not a modality; allowed are {MessageText.List(LanguageNames.Modalities.Keys)}.",
                NearNames.Nearest(names[i], LanguageNames.Modalities.Keys));
        }

        return bound.ToEquatable();
    }

    /// <summary>Reports an unknown member, unless it may be one that was lost.</summary>
    public static void ReportUnknown(
        FileFindings findings, EntityMembers members, string name, Place place, string where)
    {
        if (!members.IsComplete || members.Lost.Contains(name))
        {
            return;
        }

        findings.Add(
            DiagnosticCatalog.UnknownMember,
            place,
            $"'{name}' is not a position or field of {members.Symbol.Name}, as {where} requires.",
            NearNames.Nearest(name, members.All.Select(static m => m.Name)));
    }

    private static void Add(FileFindings findings, List<string> items, string item, Place place, string key)
    {
        if (items.Contains(item))
        {
            findings.Add(DiagnosticCatalog.RepeatedItem, place, $"'{item}' is in '{key}' twice.");
            return;
        }

        items.Add(item);
    }
}
