namespace Dramatis;

/// <summary>Thrown if a fact file is refused; <see cref="Issues"/> holds every reason.</summary>
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
