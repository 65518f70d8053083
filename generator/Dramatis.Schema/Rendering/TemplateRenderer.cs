using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints objects by the templates of an assembly. Only this folder uses Scriban.</summary>
public sealed class TemplateRenderer(Assembly templates)
{
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
        var text = Find(template).Render(context);

        // A context in which a template failed is not used again.
        context.PopGlobal();
        _contexts.Add(context);
        return text;
    }

    /// <summary>
    /// A context with <c>include</c> as the only function. Those of Scriban load System.Text.Json, which the host of the
    /// compiler may lack.
    /// </summary>
    private TemplateContext CreateContext() => new(new ScriptObject { ["include"] = new IncludeFunction(Find) })
    {
        MemberRenamer = static member => member.Name,
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        LimitToString = 0,
        LoopLimit = 0,
        NewLine = "\n",
    };

    private Template Find(string name) => _templates.GetOrAdd(name, name => Template.Parse(Read(name), name));

    /// <summary>The text of a template with LF line ends.</summary>
    private string Read(string name)
    {
        using var stream = templates.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
