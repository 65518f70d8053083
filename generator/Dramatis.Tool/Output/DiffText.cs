using Dramatis.Tool.Diffing;

namespace Dramatis.Tool.Output;

/// <summary>Prints changes for people and as annotations.</summary>
internal static class DiffText
{
    private static readonly (ChangeClasses Class, string Verb)[] s_classes =
    [
        (ChangeClasses.Source, "source"),
        (ChangeClasses.Data, "data"),
        (ChangeClasses.Meaning, "meaning"),
    ];

    public static void Write(IEnumerable<SchemaChanges> schemas, TextWriter output)
    {
        foreach (var schema in schemas)
        {
            Write(schema, output);
        }
    }

    /// <summary>
    /// Prints annotations for GitHub's runners. They have no place, since a removed element has none.
    /// </summary>
    public static void WriteGitHub(IEnumerable<SchemaChanges> schemas, TextWriter output)
    {
        foreach (var schema in schemas)
        {
            foreach (var change in schema.Changes)
            {
                var level = change.Rule.Classes == ChangeClasses.None ? "notice" : "warning";
                var title = $"{change.Rule.Id} {change.Rule.ClassNames}".Replace(",", "%2C", StringComparison.Ordinal);
                output.WriteLine($"::{level} title={title}::{LineFormats.Data($"{Place(change)}: {change.Message}")}");
            }

            if (schema.ClaimsLess)
            {
                output.WriteLine($"::error title=version::{LineFormats.Data($"{schema.Namespace}: {Verdict(schema)}")}");
            }
        }
    }

    /// <summary>The version that the changes need, in a sentence.</summary>
    public static string Verdict(SchemaChanges schema)
    {
        var step = schema.Step.ToString().ToLowerInvariant();
        var now = schema.NewVersion is null ? "NEW has no version" : $"NEW is {schema.NewVersion}";
        return schema switch
        {
            { Changes.Count: 0 } => "Nothing has changed.",
            { Least: null } => $"The changes need a {step} step; OLD has no version to count from.",
            { Step: VersionStep.None } => $"No step is needed from {schema.OldVersion}; {now}{Judged(schema)}",
            _ => $"The changes need a {step} step from {schema.OldVersion}: at least {schema.Least}; {now}{Judged(schema)}",
        };
    }

    private static string Judged(SchemaChanges schema) => schema.ClaimsLess ? ", which is too low." : ".";

    private static string Place(SchemaChange change) =>
        change.Element.Length == 0 ? change.Schema : $"{change.Schema}.{change.Element}";

    private static void Write(SchemaChanges schema, TextWriter output)
    {
        output.WriteLine($"{schema.Namespace} {schema.OldVersion ?? "(no version)"} -> {schema.NewVersion ?? "(no version)"}");
        foreach (var change in schema.Changes)
        {
            output.WriteLine();
            output.WriteLine($"  {change.Rule.Id} {change.Rule.ClassNames}: {change.Rule.Title}");
            Wrapped.Write($"{Place(change)}: {change.Text}", 4, output);
            if (change.Proposal is { } proposal)
            {
                Wrapped.Write(proposal, 4, output);
            }
        }

        output.WriteLine();
        if (schema.Changes.Count > 0)
        {
            Wrapped.Write(Summary(schema.Changes), 2, output);
        }

        Wrapped.Write(Verdict(schema), 2, output);
        output.WriteLine();
    }

    private static string Summary(IReadOnlyList<SchemaChange> changes)
    {
        var counts = s_classes.Select(one => FormattableString.Invariant(
            $"{changes.Count(change => change.Rule.Classes.HasFlag(one.Class))} {one.Verb}-breaking"));
        return $"{Amount.Of(changes.Count, "change")}: {string.Join(", ", counts)}.";
    }
}
