using System.Text.RegularExpressions;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Declarations;

/// <summary>Finds the capitalised words in rules and checks: they may be names of types.</summary>
internal static class RuleWords
{
    private static readonly Regex s_word = new("[A-Z][A-Za-z0-9]*", RegexOptions.CultureInvariant);

    /// <summary>The words in ordinal order, each once.</summary>
    public static EquatableArray<string> In(IEnumerable<Declared> declarations) => declarations
        .SelectMany(Code)
        .SelectMany(static code => s_word.Matches(code).Cast<Match>())
        .Select(static match => match.Value)
        .Distinct()
        .OrderBy(static word => word, StringComparer.Ordinal)
        .ToEquatable();

    private static IEnumerable<string> Code(Declared declared) => declared switch
    {
        DeclaredType { Check: { } check } => [check.Value],
        DeclaredEntity entity => entity.Rules.Select(static rule => rule.Check.Value),
        _ => [],
    };
}
