namespace Dramatis.Tool.Diffing;

/// <summary>The changes of a schema while they are found.</summary>
internal sealed class ChangeList(string schema)
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Changes => _changes;

    public void Add(ChangeRule rule, string element, string text, string? proposal = null) =>
        _changes.Add(new(rule, schema, element, text, proposal));

    public void AddIf(bool isSo, ChangeRule rule, string element, string text)
    {
        if (isSo)
        {
            Add(rule, element, text);
        }
    }

    /// <summary>Where two values differ.</summary>
    public void AddIfChanged(ChangeRule rule, string element, string what, string? old, string? now) =>
        AddIf(old != now, rule, element, $"{what} was {Shown(old)} and is {Shown(now)}.");

    /// <summary>A value in a sentence.</summary>
    public static string Shown(string? value) => value is null ? "left out" : $"'{value}'";

    /// <summary>Several values in a sentence.</summary>
    public static string Shown(IEnumerable<string> values)
    {
        var text = string.Join(", ", values);
        return text.Length == 0 ? "nothing" : $"[{text}]";
    }
}
