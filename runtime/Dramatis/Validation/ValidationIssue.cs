namespace Dramatis;

/// <summary>One thing that is wrong with a value.</summary>
/// <param name="Code">A stable code, one of <see cref="ValidationCodes"/> or that of a rule.</param>
/// <param name="Path">
/// The member by its C# name, with the place of the value where there are several, <c>Aliases[2]</c>, and inside a
/// claim with the actor's id: <c>Host[norland].Code</c>. Empty for a rule, which is about the whole.
/// </param>
/// <param name="Message">What is wrong and what is allowed.</param>
/// <param name="Severity">Whether the value is refused for it.</param>
public sealed record ValidationIssue(string Code, string Path, string Message, Severity Severity)
{
    /// <summary>The issue on one line; the path only where the message does not begin with it.</summary>
    public override string ToString() =>
        $"{(Message.StartsWith(Path, StringComparison.Ordinal) ? "" : Path + ": ")}{Message} [{Code}]";
}
