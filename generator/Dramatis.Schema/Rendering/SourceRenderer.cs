using System.Collections.Concurrent;
using Dramatis.Schema.Model;
using Scriban;
using Scriban.Runtime;

namespace Dramatis.Schema.Rendering;

/// <summary>Prints models by their templates. The one class that knows Scriban.</summary>
public static class SourceRenderer
{
    private static readonly TemplateStore s_templates = new();
    private static readonly ConcurrentBag<TemplateContext> s_contexts = [];

    /// <summary>The text of a file: LF line ends, one at the end.</summary>
    public static string Render(SourceModel model)
    {
        // A context is not for two threads at once, and dear to make: it learns how the models' members are read, which
        // a reset would lose.
        var context = s_contexts.TryTake(out var free) ? free : CreateContext();
        var globals = new ScriptObject();
        globals.Import(model, renamer: static member => member.Name);
        context.PushGlobal(globals);
        var text = Tidy(model, s_templates.Get(TemplateOf(model)).Render(context));

        // One that a template failed in is left to the collector.
        context.PopGlobal();
        s_contexts.Add(context);
        return text;
    }

    private static string TemplateOf(SourceModel model) => model switch
    {
        ActorModel => "actor",
        EnumModel => "enum",
        InterfaceModel => "interface",
        ModelClassModel => "model_class",
        RelationModel => "relation",
        RoleModel => "role",
        RulesModel => "rules",
        ValueTypeModel => "value_type",
        _ => throw new ArgumentException($"No template prints a {model.GetType().Name}.", nameof(model)),
    };

    /// <summary>Every member brings a blank line before it; the first one needs none.</summary>
    private static string Tidy(SourceModel model, string text) =>
        model is RulesModel ? text : text.Replace("{\n\n", "{\n");

    /// <summary>Without Scriban's builtins: they load System.Text.Json, which a compiler's host may lack.</summary>
    private static TemplateContext CreateContext() => new(new ScriptObject())
    {
        MemberRenamer = static member => member.Name,
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        LimitToString = 0,
        LoopLimit = 0,
        NewLine = "\n",
    };
}
