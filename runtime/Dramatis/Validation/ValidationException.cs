namespace Dramatis;

/// <summary>A value was refused; every reason is in <see cref="Issues"/>.</summary>
public sealed class ValidationException : Exception
{
    /// <summary>Makes an exception of everything that is wrong with a value.</summary>
    public ValidationException(string subject, IReadOnlyList<ValidationIssue> issues)
        : base($"{subject}: {string.Join(" ", issues)}") => Issues = issues;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }
}
