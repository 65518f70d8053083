namespace Dramatis.Report;

/// <summary>
/// Text that is HTML already. Everything else is escaped when it is printed, so that only what is made here can be
/// markup: results of templates, the page's own style and script, and JSON.
/// </summary>
internal sealed class Markup
{
    private Markup(string html) => Html = html;

    public string Html { get; }

    /// <summary>What a template printed, or stands in this assembly.</summary>
    public static Markup Own(string html) => new(html);

    /// <summary>JSON whose writer escapes what could end the element that it stands in.</summary>
    public static Markup Json(string json) =>
        json.Contains('<', StringComparison.Ordinal) ? throw new ArgumentException("The JSON is not escaped.", nameof(json)) : new(json);
}
