using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints objects by the templates of an assembly. The one class that knows Scriban.</summary>
public sealed class TemplateRenderer(Assembly templates)
{
    private readonly TemplateStore _store = new(templates);
    private readonly ConcurrentDictionary<string, Template> _templates = new();
    private readonly ConcurrentBag<TemplateContext> _contexts = [];

    /// <summary>The text that the template prints for a model, with LF line ends.</summary>
    public string Render(string template, object model)
    {
        // A context is not for two threads at once, and dear to make: it learns how the models' members are read, which
        // a reset would lose.
        var context = _contexts.TryTake(out var free) ? free : CreateContext();
        var globals = new ScriptObject();
        globals.Import(model, renamer: static member => member.Name);
        context.PushGlobal(globals);
        var text = _templates.GetOrAdd(template, name => Template.Parse(_store.Read(name), name)).Render(context);

        // One that a template failed in is left to the collector.
        context.PopGlobal();
        _contexts.Add(context);
        return text;
    }

    /// <summary>
    /// A context with <c>include</c> alone of Scriban's builtins: the others load System.Text.Json, which a compiler's
    /// host may lack.
    /// </summary>
    private TemplateContext CreateContext() => new(new ScriptObject { ["include"] = new IncludeFunction() })
    {
        TemplateLoader = _store,
        MemberRenamer = static member => member.Name,
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        LimitToString = 0,
        LoopLimit = 0,
        NewLine = "\n",
    };
}
