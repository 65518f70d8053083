using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dramatis.Schema.Rendering;

/// <summary>
/// Prints another template in place: <c>include '_checks' Body.Checks</c>. In that template, <c>$1</c> is the first
/// argument behind the name.
/// </summary>
/// <param name="find">Finds a template by its name.</param>
/// <remarks>
/// Scriban's own function of this name renders into a text of its own, which is then copied: a third of the time of a
/// first run of the generator.
/// </remarks>
internal sealed class IncludeFunction(Func<string, Template> find) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo s_parameter = new(typeof(object), "argument");

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => s_parameter;

    public object? Invoke(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block)
    {
        context.PushLocal();
        context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        context.Evaluate(find((string)arguments[0]!).Page!);
        context.PopLocal();
        return null;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
        new(Invoke(context, caller, arguments, block));
}
