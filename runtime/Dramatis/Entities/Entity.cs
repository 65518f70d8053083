namespace Dramatis;

// docs/decisions.md: Validate in the runtime
/// <summary>
/// A value of a type that a schema declares: an actor or a relation, with members that can be checked and visited.
/// </summary>
public abstract record Entity : IPlayer
{
    /// <inheritdoc/>
    public abstract string Caption { get; }

    /// <summary>Checks the value and returns all issues.</summary>
    public ValidationReport Validate()
    {
        var report = default(ValidationReport);
        Validate(ref report);
        return report;
    }

    /// <summary>Checks the value and adds all issues to a report. A valid value allocates nothing.</summary>
    public void Validate(ref ValidationReport report)
    {
        var errors = report.ErrorCount;
        CheckMembers(ref report);
        if (report.ErrorCount == errors)
        {
            CheckRules(ref report);
        }
    }

    /// <summary>Shows every given member to a visitor, in the order of declaration.</summary>
    public virtual void VisitMembers(MemberVisitor visitor)
    {
    }

    /// <summary>The caption.</summary>
    public sealed override string ToString() => Caption;

    /// <summary>Checks the value as <see cref="Validate()"/> does, and whether it can stand in a fact base.</summary>
    internal ValidationReport ValidateForFacts()
    {
        var report = Validate();
        MemberCheck.Of(this, ref report);
        return report;
    }

    /// <summary>Tells whether the number of players in a position is limited, so that each may stand there once.</summary>
    internal virtual bool CountsPlayers(string position) => false;

    /// <summary>Checks presence, counts, ranges, lengths, patterns and enum values.</summary>
    protected virtual void CheckMembers(ref ValidationReport report)
    {
    }

    /// <summary>Checks the schema's rules. It is called only if <see cref="CheckMembers"/> found no error.</summary>
    protected virtual void CheckRules(ref ValidationReport report)
    {
    }
}
