using System.Text.Json;

namespace Dramatis;

/// <summary>
/// The exception for JSON that is not a valid claim, relation, actor, source or scalar. <see cref="Issues"/> holds every
/// reason.
/// </summary>
/// <remarks>
/// System.Text.Json throws it as any <see cref="JsonException"/>. The pointers of the issues begin at the value that was
/// read; <see cref="JsonException.Path"/> says where that value is in the whole text.
/// </remarks>
public sealed class FactJsonException : JsonException
{
    private const int Shown = 10;

    internal FactJsonException(IReadOnlyList<ValidationIssue> issues)
        : base(Text(issues)) => Issues = issues;

    /// <summary>All issues, each with its pointer; warnings included.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }

    private static string Text(IReadOnlyList<ValidationIssue> issues)
    {
        var shown = string.Join(' ', issues.Take(Shown).Select(static issue =>
            string.IsNullOrEmpty(issue.Pointer) ? issue.Message : $"{issue.Pointer}: {issue.Message}"));
        shown = JsonValue.InOneLine(shown);
        return issues.Count <= Shown ? shown : FormattableString.Invariant($"{shown} And {issues.Count - Shown} more.");
    }
}
