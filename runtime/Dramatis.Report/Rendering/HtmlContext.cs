using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dramatis.Report;

// docs/decisions.md: Escaped templates
/// <summary>
/// Escapes every text that an expression of a template prints, except <see cref="Markup"/>. A template cannot forget to
/// escape.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    public HtmlContext(ScriptObject functions)
        : base(functions)
    {
        MemberRenamer = static member => member.Name;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LimitToString = 0;
        LoopLimit = 0;
        RecursiveLimit = 100;
        NewLine = "\n";
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var html = textAsObject switch
        {
            null => "",
            Markup markup => markup.Html,
            _ => HtmlText.Escape(ObjectToString(textAsObject) ?? ""),
        };
        return Write(html);
    }
}
