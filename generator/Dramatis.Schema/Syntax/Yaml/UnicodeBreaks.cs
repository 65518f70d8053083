namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Hides U+0085, U+2028 and U+2029 from the YAML library. The library reads them as line breaks, as YAML 1.1 does; in
/// YAML 1.2 they are text.
/// </summary>
internal static class UnicodeBreaks
{
    // The stand-ins are halves of surrogate pairs. They cannot occur in a file otherwise: they are forbidden, and no escape
    // makes one.
    private static readonly (char Break, char StandIn)[] s_all =
        [('\u0085', '\uDC85'), ('\u2028', '\uDC28'), ('\u2029', '\uDC29')];

    private static readonly char[] s_breaks = [.. s_all.Select(static one => one.Break)];
    private static readonly char[] s_standIns = [.. s_all.Select(static one => one.StandIn)];

    /// <summary>The text of a file with a stand-in for each of these characters.</summary>
    public static string Hide(string text) => text.IndexOfAny(s_breaks) < 0
        ? text
        : s_all.Aggregate(text, static (hidden, one) => hidden.Replace(one.Break, one.StandIn));

    /// <summary>The value of a scalar with the characters in place of the stand-ins.</summary>
    public static string Show(string value)
    {
        var at = value.IndexOfAny(s_standIns);
        if (at < 0)
        {
            return value;
        }

        var units = value.ToCharArray();
        for (; at < units.Length; at++)
        {
            var isInPair = at > 0 && char.IsHighSurrogate(units[at - 1]);
            var known = isInPair ? -1 : Array.IndexOf(s_standIns, units[at]);
            units[at] = known < 0 ? units[at] : s_breaks[known];
        }

        return new(units);
    }
}
