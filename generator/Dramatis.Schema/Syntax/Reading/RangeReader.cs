using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads <c>least..most</c>, one of which may be left out.</summary>
internal static class RangeReader
{
    private const string Dots = "..";

    public static RangeSyntax? Read(KeyReader entry, string key)
    {
        var text = entry.Text(key);
        if (text is null)
        {
            return null;
        }

        var dots = text.Value.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
        {
            var value = text.Value.Trim();
            Report(entry, text, $"'{key}' has the form least..most; one of the two may be left out.", $"{value}..{value}");
            return null;
        }

        var (least, most) = (Bound(text, 0, dots), Bound(text, dots + Dots.Length, text.Value.Length));
        if (least is null && most is null)
        {
            Report(entry, text, $"'{key}' has no bound; give one, or leave the key out.", null);
            return null;
        }

        if (most is not null && (most.Value[0] == '.' || most.Value.Contains(Dots)))
        {
            Report(entry, text, $"'{key}' has the form least..most, with one pair of dots.", null);
            return null;
        }

        return new(least, most, text.Span);
    }

    private static ScalarSyntax? Bound(ScalarSyntax text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text.Value[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text.Value[end - 1]))
        {
            end--;
        }

        var span = text.Part(start, end - start);
        return start == end ? null : new(text.Value.Substring(start, end - start), span, ScalarStyle.Plain, null);
    }

    private static void Report(KeyReader entry, ScalarSyntax text, string message, string? suggestion) =>
        entry.Findings.Add(DiagnosticCatalog.BadRangeForm, text.Span, message, suggestion);
}
