namespace Dramatis.Schema.Formatting;

/// <summary>Keeps the line breaks of a file, which depend on the checkout.</summary>
internal static class LineBreaks
{
    private const string Windows = "\r\n";

    /// <summary>
    /// A text with the line breaks of another: CR LF if the first line of that ends with it, otherwise LF.
    /// </summary>
    public static string LikeThoseOf(string text, string layout)
    {
        var first = text.IndexOf('\n');
        return first > 0 && text[first - 1] == '\r' ? layout.Replace("\n", Windows) : layout;
    }
}
