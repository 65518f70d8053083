namespace Dramatis.Schema.Formatting;

/// <summary>The line breaks of a file belong to the machine that it is checked out on, so they stay.</summary>
internal static class LineBreaks
{
    private const string Windows = "\r\n";

    /// <summary>A text whose lines end as the first line of another does: in CR LF or, whatever else, in LF.</summary>
    public static string LikeThoseOf(string text, string layout)
    {
        var first = text.IndexOf('\n');
        return first > 0 && text[first - 1] == '\r' ? layout.Replace("\n", Windows) : layout;
    }
}
