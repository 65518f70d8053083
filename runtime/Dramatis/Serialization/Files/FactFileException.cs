namespace Dramatis;

/// <summary>The exception for a fact file with errors. <see cref="Issues"/> holds every error.</summary>
public sealed class FactFileException : Exception
{
    private const int Shown = 10;

    internal FactFileException(IReadOnlyList<FactFileIssue> issues)
        : base(Text(issues)) => Issues = issues;

    /// <summary>Every error, in the order in which they were found.</summary>
    public IReadOnlyList<FactFileIssue> Issues { get; }

    private static string Text(IReadOnlyList<FactFileIssue> issues)
    {
        var shown = string.Join(Environment.NewLine, issues.Take(Shown));
        return issues.Count <= Shown
            ? shown
            : FormattableString.Invariant($"{shown}{Environment.NewLine}and {issues.Count - Shown} more.");
    }
}
