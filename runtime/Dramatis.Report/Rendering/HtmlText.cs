namespace Dramatis.Report;

/// <summary>Escapes any text for use between tags and in quoted attributes.</summary>
internal static class HtmlText
{
    public static string Escape(string text) => WithoutForbidden(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static string WithoutForbidden(string text) => text.Any(IsForbidden)
        ? new([.. text.Select(static c => IsForbidden(c) ? '\uFFFD' : c)])
        : text;

    // HTML has no way to write these characters, not even as references.
    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n');
}
