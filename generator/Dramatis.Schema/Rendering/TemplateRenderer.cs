using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints objects by the templates of an assembly. No other class uses Scriban.</summary>
public sealed class TemplateRenderer(Assembly templates)
{
    private readonly TemplateStore _store = new(templates);
    private readonly ConcurrentDictionary<string, Template> _templates = new();
    private readonly ConcurrentBag<TemplateContext> _contexts = [];

    /// <summary>The text that the template prints for a model, with LF line ends.</summary>
    public string Render(string template, object model)
    {
        // A context is not safe for several threads and expensive to make, since it learns to read the members of the
        // models. A reset would lose that.
        var context = _contexts.TryTake(out var free) ? free : CreateContext();
        var globals = new ScriptObject();
        globals.Import(model, renamer: static member => member.Name);
        context.PushGlobal(globals);
        var text = _templates.GetOrAdd(template, name => Template.Parse(_store.Read(name), name)).Render(context);

        // A context in which a template failed is not used again.
        context.PopGlobal();
        _contexts.Add(context);
        return text;
    }

    /// <summary>
    /// A context with <c>include</c> as the only built-in of Scriban. The others load System.Text.Json, which the host
    /// of the compiler may lack.
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
