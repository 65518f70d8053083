using System.Text.Json;

namespace Dramatis;

/// <summary>Reads times: EDTF as a text, all others as an object.</summary>
internal static class WhenReader
{
    public static bool TryRead(JsonValue json, out When? value, ref string? reason)
    {
        value = json.Context.Times?.Find(json.Bytes);
        if (value is not null)
        {
            return true;
        }

        var isRead = json.Kind == JsonTokenType.StartObject
            ? TryReadParts(json, out value)
            : TryReadText(json, out value, ref reason);
        if (value is not null)
        {
            json.Context.Times?.Keep(json.Bytes, value);
        }

        return isRead;
    }

    private static bool TryReadText(JsonValue json, out When? value, ref string? reason)
    {
        value = null;
        if (json.Text is not { } text)
        {
            return false;
        }

        var isTime = When.TryParse(text.AsSpan(), out value, out var error);
        reason = isTime ? null : error.ToString();
        return isTime;
    }

    // What is wrong inside is reported there.
    private static bool TryReadParts(JsonValue json, out When? value)
    {
        value = Read(json.Context.Open(json));
        return true;
    }

    private static When? Read(JsonMemberReader parts)
    {
        var relation = WhenRelation.At;
        var (offset, words) = (0L, default(string));
        parts.Field("relation", ref relation, ClaimScalars.Own<WhenRelation>());
        var anchor = Anchor(parts);
        parts.Field("offset", ref offset, Scalar.Integer);
        parts.Field("words", ref words, Scalar.Text);
        parts.End();
        if (offset != 0 && relation != WhenRelation.Year)
        {
            parts.Fail("offset", "only a time of the relation year has an offset.");
        }

        if (words is { } given && string.IsNullOrWhiteSpace(given))
        {
            parts.Fail("words", "is blank; leave it out.");
        }

        if (offset is < int.MinValue or > int.MaxValue)
        {
            parts.Fail("offset", "is further than times are reckoned.");
        }

        return parts.Context.IsSound && anchor is not null ? Make(relation, anchor, (int)offset, words) : null;
    }

    /// <summary>What the time is told by: an <see cref="IAnchor"/> or a calendar <see cref="When"/>.</summary>
    private static object? Anchor(JsonMemberReader parts)
    {
        string? edtf = null;
        parts.Field("edtf", ref edtf, Scalar.Text);
        var (source, claim, proposition) = (parts.Source("source"), parts.Claim("claim"), parts.Proposition("proposition"));
        if (!parts.Context.IsSound)
        {
            return null;
        }

        var given = Given(edtf) + Given(source) + Given(claim) + Given(proposition);
        if (given != 1)
        {
            parts.Fail("", "a time has one of edtf, source, claim and proposition.");
            return null;
        }

        if (edtf is null)
        {
            return source ?? claim ?? (object?)proposition;
        }

        if (!When.TryParse(edtf, out var calendar, out var error))
        {
            parts.Fail("edtf", $"'{(edtf.Length > 60 ? edtf[..60] + "..." : edtf)}' is no date or interval: {error}.");
        }

        return calendar;
    }

    private static int Given(object? part) => part is null ? 0 : 1;

    private static When Make(WhenRelation relation, object anchor, int offset, string? words)
    {
        var time = anchor is When calendar ? Make(relation, calendar, offset) : Make(relation, (IAnchor)anchor, offset);
        return words is null ? time : time.Worded(words);
    }

    private static When Make(WhenRelation relation, IAnchor anchor, int offset) => relation switch
    {
        WhenRelation.AsOf => When.AsOf(anchor),
        WhenRelation.Before => When.Before(anchor),
        WhenRelation.After => When.After(anchor),
        WhenRelation.During => When.During(anchor),
        WhenRelation.Year => When.Year(anchor, offset),
        _ => When.At(anchor),
    };

    private static When Make(WhenRelation relation, When calendar, int offset) => relation switch
    {
        WhenRelation.AsOf => When.AsOf(calendar),
        WhenRelation.Before => When.Before(calendar),
        WhenRelation.After => When.After(calendar),
        WhenRelation.During => When.During(calendar),
        WhenRelation.Year => When.Year(calendar, offset),
        _ => calendar,
    };
}
