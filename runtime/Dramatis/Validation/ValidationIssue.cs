namespace Dramatis;

/// <summary>One defect of a value.</summary>
/// <param name="Code">A stable code: one of <see cref="ValidationCodes"/> or the code of a rule.</param>
/// <param name="Path">
/// The C# name of the member, with the place of the value if there are several, <c>Aliases[2]</c>, and within a claim
/// with the id of the actor, <c>Host[norland].Code</c>. Empty for a rule, which is about the whole value. For a value that
/// was read from JSON, the <see cref="Pointer"/>.
/// </param>
/// <param name="Message">The defect and the allowed values, in a sentence.</param>
/// <param name="Severity">The consequence: an error refuses the value, a warning does not.</param>
public sealed record ValidationIssue(string Code, string Path, string Message, Severity Severity)
{
    /// <summary>
    /// The place in the JSON that was read, as a JSON Pointer (RFC 6901), <c>/what/members/share</c>; empty for the whole.
    /// Null for an issue of a value that was not read from JSON.
    /// </summary>
    /// <remarks>
    /// With a pointer, the path and the message name members as the JSON does. A member that is missing has the pointer
    /// that it would have.
    /// </remarks>
    public string? Pointer { get; init; }

    /// <summary>True for an error that no doubt excuses, since no file could keep the value.</summary>
    internal bool IsFirm => Code is ValidationCodes.Unstorable or ValidationCodes.Enum;

    /// <summary>The issue on one line, with the path unless the message begins with it.</summary>
    public override string ToString() =>
        $"{(Message.StartsWith(Path, StringComparison.Ordinal) ? "" : Path + ": ")}{Message} [{Code}]";
}

/// <summary>The consequence of a validation issue.</summary>
public enum Severity
{
    /// <summary>The value is valid, but unusual.</summary>
    Warning,

    /// <summary>The value is invalid.</summary>
    Error,
}
