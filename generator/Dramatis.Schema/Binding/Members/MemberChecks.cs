using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>What is asked of fields, positions and rules alike.</summary>
internal static class MemberChecks
{
    public static bool IsRecommended(
        Reporter reporter, string name, bool isRecommended, bool mayBeAbsent, Span? span)
    {
        if (isRecommended && !mayBeAbsent)
        {
            reporter.Report(
                DiagnosticCatalog.RecommendedRequired,
                span,
                $"'{name}' is never absent; only what may be absent can be recommended.");
        }

        return isRecommended && mayBeAbsent;
    }

    /// <summary>Whether neither the language nor the runtime has a member of this name.</summary>
    public static bool IsFree(Reporter reporter, string name, string csharpName, Span? span)
    {
        if (ReservedNames.IsReserved(csharpName))
        {
            reporter.Report(
                DiagnosticCatalog.ReservedName, span, $"'{name}' is reserved: every type has {csharpName} already.");
            return false;
        }

        if (ReservedNames.IsOfRuntime(csharpName))
        {
            reporter.Report(
                DiagnosticCatalog.CSharpNameClash,
                span,
                $"In C# this becomes '{csharpName}', which the runtime uses for itself.");
            return false;
        }

        return true;
    }
}
