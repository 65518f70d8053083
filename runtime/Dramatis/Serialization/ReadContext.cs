namespace Dramatis;

/// <summary>What a line can refer to, and where what is wrong with it is reported.</summary>
internal abstract class ReadContext
{
    /// <summary>Whether nothing is wrong with the line so far, nor with what it refers to.</summary>
    public bool IsSound { get; protected set; } = true;

    /// <summary>Reports what is wrong with a member of the line.</summary>
    public abstract void Report(string path, string message);

    /// <summary>Reports what validation found, warnings left out.</summary>
    /// <param name="issues">What it found.</param>
    /// <param name="pathOf">Where the members that it names stand in the line; left out: at its top.</param>
    public void ReportErrors(IEnumerable<ValidationIssue> issues, Func<string, string>? pathOf = null)
    {
        foreach (var issue in issues.Where(static issue => issue.Severity == Severity.Error))
        {
            Report(pathOf?.Invoke(issue.Path) ?? issue.Path, issue.Message);
        }
    }

    /// <summary>The player that a value refers to; none if there is none, which is reported.</summary>
    public abstract IPlayer? Player(JsonValue json);

    /// <summary>The source that a value refers to; none if there is none, which is reported.</summary>
    public abstract Source? Source(JsonValue json);

    /// <summary>The claim that a value refers to; none if there is none, which is reported.</summary>
    public abstract Claim? Claim(JsonValue json);

    /// <summary>The relation that a value refers to; none if there is none, which is reported.</summary>
    public abstract Relation? Proposition(JsonValue json);
}
