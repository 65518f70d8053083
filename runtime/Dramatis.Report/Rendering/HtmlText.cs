using System.Text;

namespace Dramatis.Report;

/// <summary>Makes text of whatever kind safe between tags and in quoted attributes.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            html.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => null,
            });
            if (c is not ('&' or '<' or '>' or '"' or '\''))
            {
                html.Append(IsForbidden(c) ? '\uFFFD' : c);
            }
        }

        return html.ToString();
    }

    // HTML has no way to write these, not even as references.
    private static bool IsForbidden(char c) => char.IsControl(c) && c is not ('\t' or '\n');
}
