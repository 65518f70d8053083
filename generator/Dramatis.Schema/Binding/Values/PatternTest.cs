using System.Text.RegularExpressions;
using Dramatis.Schema.Patterns;

namespace Dramatis.Schema.Binding.Values;

/// <summary>Tells whether a value matches a sound pattern.</summary>
internal static class PatternTest
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <returns>Null where it takes too long to tell.</returns>
    public static bool? Matches(string pattern, string value)
    {
        var expression = PatternParser.Parse(pattern).DotNetRegex;
        try
        {
            return Regex.IsMatch(value, expression, RegexOptions.CultureInvariant, Limit);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
