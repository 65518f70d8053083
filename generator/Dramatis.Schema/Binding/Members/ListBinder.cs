using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds lists of members and of modalities.</summary>
internal static class ListBinder
{
    /// <param name="written">Null where they stand in another file.</param>
    public static List<string> Members(
        Reporter reporter,
        EntityMembers members,
        IReadOnlyList<string> names,
        IReadOnlyList<ScalarSyntax>? written,
        string key)
    {
        var bound = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (members.Find(names[i]) is null)
            {
                ReportUnknown(reporter, members, names[i], written?[i].Span, $"'{key}'");
            }
            else
            {
                Add(reporter, bound, names[i], written?[i].Span, key);
            }
        }

        return bound;
    }

    public static List<string> Modalities(
        Reporter reporter, IReadOnlyList<string> names, IReadOnlyList<ScalarSyntax>? written)
    {
        var bound = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            if (LanguageNames.Modalities.TryGetValue(names[i], out var modality))
            {
                Add(reporter, bound, modality, written?[i].Span, "modalities");
                continue;
            }

            reporter.Report(
                DiagnosticCatalog.UnknownModality,
                written?[i].Span,
                $"'{names[i]}' is no modality; allowed are {Words.List(LanguageNames.Modalities.Keys)}.",
                NearNames.Nearest(names[i], LanguageNames.Modalities.Keys));
        }

        return bound;
    }

    /// <summary>Says so, unless it may be a member that was lost.</summary>
    public static void ReportUnknown(Reporter reporter, EntityMembers members, string name, Span? span, string where)
    {
        if (!members.IsComplete || members.Lost.Contains(name))
        {
            return;
        }

        var known = members.All.Select(static m => m.Name).ToList();
        reporter.Report(
            DiagnosticCatalog.UnknownMember,
            span,
            $"'{name}' is no position or field of {members.Symbol.Name}, which is what {where} takes.",
            NearNames.Nearest(name, known));
    }

    private static void Add(Reporter reporter, List<string> items, string item, Span? span, string key)
    {
        if (items.Contains(item))
        {
            reporter.Report(DiagnosticCatalog.RepeatedItem, span, $"'{item}' stands twice in '{key}'.");
            return;
        }

        items.Add(item);
    }
}
