using System.Text.RegularExpressions;

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

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default "
        + "delegate do double else enum event explicit extern false finally fixed float for foreach goto if "
        + "implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
        + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Semantic Versioning 2.0.0.</summary>
    public static bool IsVersion(string text) => text.Length <= 256 && SemVer.IsMatch(text);

    /// <summary>Identifiers of C#, none of them a keyword, joined by dots.</summary>
    public static bool IsNamespace(string text) =>
        text.Length <= 256 && Namespace.IsMatch(text) && !text.Split('.').Any(Keywords.Contains)
        && !IsTaken(text);

    /// <summary>The namespace of the runtime, and names that would hide the namespaces of the framework.</summary>
    public static bool IsTaken(string text) => text == "Dramatis" || text.Split('.').Contains("System");
}
