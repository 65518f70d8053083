namespace Dramatis;

/// <summary>The issues of a file, in the order in which they are found.</summary>
/// <param name="most">The number of issues after which reading stops.</param>
internal sealed class FileIssues(int most)
{
    private readonly List<FactFileIssue> _all = [];

    public IReadOnlyList<FactFileIssue> All => _all;

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
