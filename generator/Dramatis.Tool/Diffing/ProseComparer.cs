using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares summaries, deprecations, former names and examples, which every declaration can have.</summary>
internal static class ProseComparer
{
    /// <param name="isRenamed">True if the name itself has changed, which is reported elsewhere.</param>
    /// <param name="isStored">True if fact files contain the name.</param>
    public static void Compare(ChangeList changes, BoundProse old, BoundProse now, bool isRenamed, bool isStored)
    {
        changes.AddIfChanged(ProseChanged, "The summary", old.Summary, now.Summary);
        changes.AddIfChanged(DeprecationChanged, "The deprecation", old.Obsolete, now.Obsolete);
        foreach (var name in old.RenamedFrom.Except(now.RenamedFrom))
        {
            changes.Add(
                isStored ? FormerNameLost : ProseChanged,
                $"'renamedFrom: {name}' was removed" + (isStored ? ", so facts with that name can no longer be read." : "."));
        }

        var added = string.Join(", ", now.RenamedFrom.Except(old.RenamedFrom));
        changes.AddIf(added.Length > 0 && !isRenamed, FormerNameAdded, $"'renamedFrom: {added}' was added.");
    }

    /// <summary>Compares the prose of rules, which the bound model does not keep.</summary>
    public static void Compare(ChangeList changes, CommonSyntax? old, CommonSyntax? now)
    {
        changes.AddIfChanged(ProseChanged, "The summary", old?.Summary?.Value, now?.Summary?.Value);
        changes.AddIfChanged(DeprecationChanged, "The deprecation", Text(old?.Deprecated), Text(now?.Deprecated));
    }

    public static void CompareExamples(ChangeList changes, ConstraintsSyntax? old, ConstraintsSyntax? now)
    {
        changes.AddIfListChanged(
            ProseChanged, "The examples", DeclaredEntry.Texts(old?.Examples), DeclaredEntry.Texts(now?.Examples));
        changes.AddIfListChanged(
            ProseChanged,
            "The counterexamples",
            DeclaredEntry.Texts(old?.Counterexamples),
            DeclaredEntry.Texts(now?.Counterexamples));
    }

    private static string? Text(DeprecatedSyntax? deprecated) => deprecated is null ? null
        : $"{deprecated.Since?.Value} {deprecated.Use?.Value} {deprecated.Reason?.Value}";
}
