using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares what every entry has: summary, deprecation, former name, and examples.</summary>
internal sealed class ProseComparer(ChangeList changes)
{
    /// <param name="isRenamed">Whether the entry has another name now, which is reported elsewhere.</param>
    /// <param name="isStored">Whether the name stands in files of facts.</param>
    public void Compare(string element, BoundProse old, BoundProse now, bool isRenamed, bool isStored)
    {
        changes.AddIfChanged(ChangeCatalog.ProseChanged, element, "The summary", old.Summary, now.Summary);
        changes.AddIfChanged(ChangeCatalog.DeprecationChanged, element, "Its deprecation", old.Obsolete, now.Obsolete);
        CompareFormerNames(element, old.RenamedFrom.Except(now.RenamedFrom), isStored);
        var added = now.RenamedFrom.Except(old.RenamedFrom).ToList();
        changes.AddIf(
            added.Count > 0 && !isRenamed,
            ChangeCatalog.FormerNameAdded,
            element,
            $"'renamedFrom: {string.Join(", ", added)}' was added.");
    }

    /// <summary>Entries of rules, which the bound model does not keep.</summary>
    public void Compare(string element, CommonSyntax? old, CommonSyntax? now)
    {
        changes.AddIfChanged(
            ChangeCatalog.ProseChanged, element, "The summary", old?.Summary?.Value, now?.Summary?.Value);
        changes.AddIfChanged(
            ChangeCatalog.DeprecationChanged, element, "Its deprecation", Text(old?.Deprecated), Text(now?.Deprecated));
    }

    public void CompareExamples(string element, ConstraintsSyntax? old, ConstraintsSyntax? now)
    {
        CompareLists(element, "The examples", old?.Examples, now?.Examples);
        CompareLists(element, "The counterexamples", old?.Counterexamples, now?.Counterexamples);
    }

    private static string? Text(DeprecatedSyntax? deprecated) => deprecated is null ? null
        : $"{deprecated.Since?.Value} {deprecated.Use?.Value} {deprecated.Reason?.Value}";

    private void CompareFormerNames(string element, IEnumerable<string> lost, bool isStored)
    {
        foreach (var name in lost)
        {
            changes.Add(
                isStored ? ChangeCatalog.FormerNameLost : ChangeCatalog.ProseChanged,
                element,
                $"'renamedFrom: {name}' is gone" + (isStored ? ", so that facts of that name are not read." : "."));
        }
    }

    private void CompareLists(
        string element, string what, IReadOnlyList<ScalarSyntax>? old, IReadOnlyList<ScalarSyntax>? now)
    {
        var (before, after) = (Values(old), Values(now));
        changes.AddIf(
            !before.SequenceEqual(after),
            ChangeCatalog.ProseChanged,
            element,
            $"{what} were {ChangeList.Shown(before)} and are {ChangeList.Shown(after)}.");
    }

    private static List<string> Values(IReadOnlyList<ScalarSyntax>? scalars) =>
        [.. (scalars ?? []).Select(static scalar => scalar.Value)];
}
