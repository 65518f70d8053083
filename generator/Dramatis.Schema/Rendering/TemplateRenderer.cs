using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints objects by the templates of an assembly. The one class that knows Scriban.</summary>
public sealed class TemplateRenderer(Assembly templates)
{
    private readonly TemplateStore _templates = new(templates);
    private readonly ConcurrentBag<TemplateContext> _contexts = [];

    /// <summary>What the template prints of the model's properties, with LF line ends.</summary>
    public string Render(string template, object model)
    {
        // A context is not for two threads at once, and dear to make.
        var context = _contexts.TryTake(out var free) ? free : CreateContext();
        var globals = new ScriptObject();
        globals.Import(model, renamer: static member => member.Name);
        context.PushGlobal(globals);
        try
        {
            return _templates.Get(template).Render(context);
        }
        finally
        {
            context.PopGlobal();
            context.Reset();
            _contexts.Add(context);
        }
    }

    /// <summary>
    /// Without Scriban's builtins but one: they load System.Text.Json, which a compiler's host may lack.
    /// </summary>
    private TemplateContext CreateContext() => new(new ScriptObject { { "include", new IncludeFunction() } })
    {
        TemplateLoader = _templates,
        MemberRenamer = static member => member.Name,
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        LimitToString = 0,
        LoopLimit = 0,
        NewLine = "\n",
    };
}
