using System.Globalization;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes <c>#line</c> directives, which map generated code to its place in the schema.</summary>
public static class LineDirective
{
    /// <summary>The directive for a line that the template indents by eight spaces.</summary>
    public static string For(Span span, string path) => string.Format(
        CultureInfo.InvariantCulture,
        // docs/decisions.md: Columns in line directives
        "#line ({0},{1})-({2},{3}) 8 \"{4}\"",
        span.Start.Line,
        span.Start.Column,
        span.End.Line,
        Math.Max(span.End.Column, span.Start.Line == span.End.Line ? span.Start.Column + 1 : 1),
        Path(path));

    /// <summary>
    /// A path for a directive. Directives have no escapes, so characters that would end the path are left out.
    /// </summary>
    public static string Path(string path) =>
        string.Concat(path.Where(static c => c != '"' && !char.IsControl(c) && c is not ('\u0085' or '\u2028' or '\u2029')));
}
