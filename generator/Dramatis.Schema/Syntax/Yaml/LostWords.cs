using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Finds words that a comma cuts off: <c>{ summary: Who may, perhaps, act. }</c> is a map of three keys to YAML.
/// </summary>
internal static class LostWords
{
    // A longer text does not help in a message.
    private const int MostQuoted = 200;

    public static IReadOnlyList<YamlEntry> Remove(
        IReadOnlyList<YamlEntry> entries, SourceFindings findings)
    {
        if (!entries.Any(static entry => entry.Value is YamlNode.Text { IsMissing: true }))
        {
            return entries;
        }

        var kept = new List<YamlEntry>();
        for (var i = 0; i < entries.Count; i++)
        {
            kept.Add(entries[i]);
            var last = i;
            while (IsPlainText(entries[i]) && last + 1 < entries.Count && IsBareKey(entries[last + 1], findings.Source))
            {
                last++;
            }

            if (last > i)
            {
                Report(findings, entries[i], new(entries[i + 1].Key.Span.Start, entries[last].Key.Span.End));
                i = last;
            }
        }

        return kept;
    }

    private static bool IsPlainText(YamlEntry entry) =>
        entry.Value is YamlNode.Text { IsMissing: false, Scalar.Style: ScalarStyle.Plain };

    private static bool IsBareKey(YamlEntry entry, SourceFile source)
    {
        var after = entry.Key.Span.End.Offset;
        while (after < source.Text.Length && SourceFile.IsBlank(source.Text[after]))
        {
            after++;
        }

        var hasColon = after < source.Text.Length && source.Text[after] == ':';
        return entry.Value is YamlNode.Text { IsMissing: true } && !hasColon;
    }

    private static void Report(SourceFindings findings, YamlEntry cut, Span span)
    {
        var lost = findings.Source.TextAt(span);
        var meant = Quoting.Quote(findings.Source.TextAt(new(cut.Value.Span.Start, span.End)));
        var how = meant.Length <= MostQuoted ? $"quote the whole text: {cut.Key.Value}: {Joined(meant)}." : "quote the whole text.";
        var text = $"The comma ends the text, and '{MessageText.Shown(Joined(lost))}' is lost; {how}";
        findings.Add(DiagnosticCatalog.LostWords, span, text);
    }

    private static string Joined(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
