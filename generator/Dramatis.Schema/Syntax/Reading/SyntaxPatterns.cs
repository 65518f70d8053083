using System.Text.RegularExpressions;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Forms of texts that do not depend on declarations.</summary>
internal static class SyntaxPatterns
{
    private const string Number = "(0|[1-9][0-9]*)";
    private const string Identifiers = @"[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*";
    private const string PreReleasePart = "(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";

    private static readonly Regex SemVer = new(
        $@"\A{Number}\.{Number}\.{Number}(-{PreReleasePart}(\.{PreReleasePart})*)?(\+{Identifiers})?\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Namespace = new(
        @"\A[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\z",
        RegexOptions.CultureInvariant);

    /// <summary>Semantic Versioning 2.0.0.</summary>
    public static bool IsVersion(string text) => text.Length <= 256 && SemVer.IsMatch(text);

    /// <summary>Identifiers of C#, none of them a keyword, joined by dots.</summary>
    public static bool IsNamespace(string text) =>
        text.Length <= 256 && Namespace.IsMatch(text) && !text.Split('.').Any(CSharpNames.IsKeyword)
        && !IsTaken(text);

    /// <summary>The namespace of the runtime, and names that would hide the namespaces of the framework.</summary>
    public static bool IsTaken(string text) => text == "Dramatis" || text.Split('.').Contains("System");
}
