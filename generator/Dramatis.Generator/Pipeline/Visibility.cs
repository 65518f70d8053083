using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Pipeline;

/// <summary>How far the generated types are seen, which the project decides.</summary>
internal static class Visibility
{
    private const string Property = "build_property.DramatisVisibility";

    /// <summary>
    /// The C# modifier: <c>internal</c> where the project says so, else <c>public</c>. The targets of the package have
    /// refused every other word by then.
    /// </summary>
    public static string Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        options.GlobalOptions.TryGetValue(Property, out var value);
        return string.Equals(value, "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public";
    }
}
