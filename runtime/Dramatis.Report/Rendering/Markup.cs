namespace Dramatis.Report;

/// <summary>
/// Text that is HTML already and is printed as it is: results of templates, the page's own style and script, and JSON.
/// Every other text is escaped when it is printed.
/// </summary>
internal sealed class Markup
{
    private Markup(string html) => Html = html;

    public string Html { get; }

    /// <summary>The output of a template, or a resource of this assembly.</summary>
    public static Markup Own(string html) => new(html);

    /// <summary>JSON whose writer escapes everything that could end the element around it.</summary>
    public static Markup Json(string json) =>
        json.Contains('<', StringComparison.Ordinal) ? throw new ArgumentException("The JSON is not escaped.", nameof(json)) : new(json);
}
