using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Pipeline;

/// <summary>The visibility of the generated types, which the project sets.</summary>
internal static class Visibility
{
    private const string Property = "build_property.DramatisVisibility";

    /// <summary>
    /// The C# modifier: <c>internal</c> if the project sets it, otherwise <c>public</c>. The targets of the package
    /// have rejected every other value before.
    /// </summary>
    public static string Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        options.GlobalOptions.TryGetValue(Property, out var value);
        return string.Equals(value, "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public";
    }
}
