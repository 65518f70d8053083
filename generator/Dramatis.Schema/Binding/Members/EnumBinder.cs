using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds enums.</summary>
internal sealed class EnumBinder(Reporter reporter)
{
    public BoundEnum? Bind(EnumSyntax syntax, Reached reached, BoundProse prose)
    {
        var values = new List<BoundEnumValue>();
        foreach (var value in syntax.Values)
        {
            var name = CSharpNames.Pascal(value.Name.Value);
            if (!IsTaken(reached.Symbol, values, value.Name, name))
            {
                values.Add(new(value.Name.Value, name, Prose.Of(value.Common)));
            }
        }

        return reached.IsSound && values.Count > 0 ? new(reached.Symbol, prose, values) : null;
    }

    private bool IsTaken(Symbol owner, List<BoundEnumValue> values, ScalarSyntax written, string name)
    {
        if (ReservedNames.IsOfRuntime(name))
        {
            return !MemberChecks.IsFree(reporter, written.Value, name, written.Span);
        }

        if (values.FirstOrDefault(v => v.CSharpName == name) is not { } other)
        {
            return false;
        }

        var isSame = other.Name == written.Value;
        reporter.Report(
            isSame ? DiagnosticCatalog.DuplicateName : DiagnosticCatalog.CSharpNameClash,
            written.Span,
            isSame ? $"'{written.Value}' stands twice in this enum."
                : $"In C# this becomes '{name}', as '{other.Name}' does.",
            related: owner.Declaration(other.Name));
        return true;
    }
}
