namespace Dramatis;

/// <summary>Parses the sets <c>[..]</c>, one of the dates, and <c>{..}</c>, all of them.</summary>
internal static class EdtfSetParser
{
    private const string Range = "..";

    public static bool TryParse(ref EdtfReader reader, out EdtfDate date)
    {
        date = default;
        var isAll = reader.Take('{');
        _ = isAll || reader.Take('[');
        var close = isAll ? '}' : ']';
        var items = new List<EdtfSetItem>();
        do
        {
            if (!TryParseItem(ref reader, close, out var item))
            {
                return false;
            }

            items.Add(item);
        }
        while (reader.Take(','));

        date = new EdtfDate { Precision = EdtfPrecision.Set, Set = new EdtfSet(isAll, [.. items]) };
        return reader.Take(close) || reader.FailHere($"',' or '{close}'");
    }

    private static bool TryParseItem(ref EdtfReader reader, char close, out EdtfSetItem item)
    {
        item = default;
        var start = reader.Position;
        EdtfDate? from = null;
        EdtfDate? to = null;
        if (!reader.IsAt(Range))
        {
            if (!EdtfDateParser.TryParseDate(ref reader, out var first))
            {
                return false;
            }

            (from, to) = (first, first);
        }

        if (reader.Take(Range) && !TryParseRangeEnd(ref reader, close, out to))
        {
            return false;
        }

        item = new EdtfSetItem(from, to);
        return (from, to) switch
        {
            (null, null) => reader.Fail(start, "a range has at least one end"),
            ({ } first, { } last) when EdtfExtents.Of(last).IsBefore(EdtfExtents.Of(first)) == Truth.Yes =>
                reader.Fail(start, "the range ends before it begins"),
            _ => true,
        };
    }

    private static bool TryParseRangeEnd(ref EdtfReader reader, char close, out EdtfDate? to)
    {
        to = null;
        if (reader.Next == close || reader.Next == ',')
        {
            return true;
        }

        var parsed = EdtfDateParser.TryParseDate(ref reader, out var last);
        to = last;
        return parsed;
    }
}
