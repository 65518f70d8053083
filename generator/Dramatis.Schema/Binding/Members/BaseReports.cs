using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Says that a declaration is based on itself, or on too many others.</summary>
internal static class BaseReports
{
    public static void Report(
        FileContext context, Reached reached, ScalarSyntax name, IEnumerable<NameSyntax> needed)
    {
        if (reached.Soundness == Soundness.TooDeep)
        {
            context.Reporter.Report(
                DiagnosticCatalog.InheritanceTooDeep,
                name.Span,
                $"More than {SoundnessFinder.DeepestBase} declarations stand above '{name.Value}', which is too deep.");
        }

        var around = reached.Soundness == Soundness.Cyclic
            ? needed.FirstOrDefault(n => context.Resolve(reached, new(n.Qualifier, n.Name)).Reach == Reach.Cyclic)
            : null;
        context.Reporter.Report(
            DiagnosticCatalog.InheritanceCycle,
            around?.Span,
            $"'{around?.Written}' leads back to '{name.Value}'; nothing can be based on itself.");
    }
}
