namespace Dramatis.Schema.Tests.Binding;

/// <summary>A text in which <c>[|</c> and <c>|]</c> stand around what is expected to be found.</summary>
internal static class Marked
{
    public static (string Text, int Start, int Length) Read(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        return start < 0
            ? (marked, -1, 0)
            : (marked.Remove(end, 2).Remove(start, 2), start, end - start - 2);
    }
}
