namespace Dramatis.Schema.Formatting;

/// <summary>Keeps the line breaks of a file, which depend on the checkout.</summary>
internal static class LineBreaks
{
    private const string Windows = "\r\n";

    /// <summary>
    /// The text with the line breaks of another text: CR LF if the first line of the other ends with CR LF, otherwise LF.
    /// </summary>
    public static string LikeThoseOf(string text, string layout)
    {
        var first = text.IndexOf('\n');
        return first > 0 && text[first - 1] == '\r' ? layout.Replace("\n", Windows) : layout;
    }
}
