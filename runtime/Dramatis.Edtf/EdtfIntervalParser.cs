namespace Dramatis;

/// <summary>Parses intervals, and refuses ends that do not form an interval.</summary>
internal static class EdtfIntervalParser
{
    public static bool TryParse(ref EdtfReader reader, out EdtfInterval interval)
    {
        interval = default;
        if (reader.Error is not null || !TryParseEnd(ref reader, out var start))
        {
            return false;
        }

        if (!reader.Take('/'))
        {
            return reader.FailHere("'/' between the two dates of an interval");
        }

        var middle = reader.Position;
        if (!TryParseEnd(ref reader, out var end) || !reader.End())
        {
            return false;
        }

        interval = new EdtfInterval { Start = start, End = end };
        return Refusal(interval) is not { } reason || reader.Fail(middle, reason);
    }

    /// <summary>The reason for which two ends make no interval; null if they make one.</summary>
    public static string? Refusal(EdtfInterval interval)
    {
        if (interval.Start.IsUnknown && interval.End.IsUnknown)
        {
            return "an interval needs at least one known end";
        }

        if (IsUnfit(interval.Start.Date) || IsUnfit(interval.End.Date))
        {
            return "an interval goes from date to date, without times and sets";
        }

        var isReversed = interval.Start.Date is { } start && interval.End.Date is { } end
            && end.Unqualified.IsBefore(start.Unqualified) == Truth.Yes;
        return isReversed ? "the interval ends before it begins" : null;
    }

    private static bool IsUnfit(EdtfDate? date) => date?.Precision is EdtfPrecision.Second or EdtfPrecision.Set;

    private static bool TryParseEnd(ref EdtfReader reader, out EdtfIntervalEnd end)
    {
        if (reader.Take(".."))
        {
            end = EdtfIntervalEnd.Open;
            return true;
        }

        if (reader.AtEnd || reader.Next == '/')
        {
            end = EdtfIntervalEnd.Unknown;
            return true;
        }

        var parsed = EdtfDateParser.TryParseDate(ref reader, out var date);
        end = date;
        return parsed && (reader.Next is not ('T' or '[' or '{')
            || reader.Fail(reader.Position, "an interval goes from date to date, without times and sets"));
    }
}
