namespace Dramatis;

/// <summary>The issues of a file.</summary>
/// <param name="most">The number of issues after which reading stops.</param>
internal sealed class FileIssues(int most)
{
    private readonly List<FactFileIssue> _all = [];

    /// <summary>The issues in the order of the lines; those of one line in the order in which they were found.</summary>
    public IReadOnlyList<FactFileIssue> InOrder => [.. _all.OrderBy(static issue => issue.Line)];

    public int Count => _all.Count;

    public bool IsFull { get; private set; }

    /// <summary>True if a line could not be read at all, so that its object may be missing for later lines.</summary>
    public bool IsAnyLineLost { get; set; }

    public void Add(int line, string path, string message)
    {
        if (!IsFull)
        {
            _all.Add(new(line, JsonValue.InOneLine(path), JsonValue.InOneLine(message)));
            IsFull = _all.Count >= most;
        }
    }

    /// <summary>Adds the reason for which the file is not read on.</summary>
    public void AddLast(int line, string message)
    {
        Add(line, "", message);
        IsFull = true;
    }
}
