namespace Dramatis;

/// <summary>The exception for an invalid value. <see cref="Issues"/> holds every reason.</summary>
public sealed class ValidationException : Exception
{
    /// <summary>Makes an exception of the issues of a value.</summary>
    public ValidationException(string subject, IReadOnlyList<ValidationIssue> issues)
        : base($"{subject}: {string.Join(" ", issues)}") => Issues = issues;

    /// <summary>All issues, warnings included.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }
}
