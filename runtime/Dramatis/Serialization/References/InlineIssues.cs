namespace Dramatis;

/// <summary>The issues of JSON that is read, each once.</summary>
internal sealed class InlineIssues
{
    /// <summary>The number of issues after which others are left out.</summary>
    private const int Most = 1000;

    private readonly List<ValidationIssue> _all = [];
    private readonly HashSet<(string Pointer, string Message)> _seen = [];

    /// <summary>All issues in the order in which they were found.</summary>
    public IReadOnlyList<ValidationIssue> All => _all;

    /// <summary>The number of errors, those included that were left out.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds an issue.</summary>
    public void Add(string pointer, string message, string code, Severity severity = Severity.Error)
    {
        message = JsonValue.InOneLine(message);
        if (_seen.Count < Most && _seen.Add((pointer, message)))
        {
            _all.Add(new(code, pointer, message, severity) { Pointer = pointer });
        }

        Errors += severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Tells whether an issue is about a value or a part of it.</summary>
    public bool Covers(string pointer) => _all.Exists(issue =>
        issue.Pointer!.StartsWith(pointer, StringComparison.Ordinal)
        && (issue.Pointer.Length == pointer.Length || issue.Pointer[pointer.Length] == '/'));
}
