namespace Dramatis;

/// <summary>A fact file was refused as a whole; every reason is in <see cref="Issues"/>.</summary>
public sealed class FactFileException : Exception
{
    private const int Shown = 10;

    internal FactFileException(IReadOnlyList<FactFileIssue> issues)
        : base(Text(issues)) => Issues = issues;

    /// <summary>Everything that is wrong, by line.</summary>
    public IReadOnlyList<FactFileIssue> Issues { get; }

    private static string Text(IReadOnlyList<FactFileIssue> issues)
    {
        var shown = string.Join(Environment.NewLine, issues.Take(Shown));
        return issues.Count <= Shown
            ? shown
            : FormattableString.Invariant($"{shown}{Environment.NewLine}and {issues.Count - Shown} more.");
    }
}
