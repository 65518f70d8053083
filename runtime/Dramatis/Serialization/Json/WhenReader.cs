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

        var isRead = true;
        if (json.Kind == JsonTokenType.StartObject)
        {
            // An error inside the object is reported at its own place.
            value = Read(json.Context.Open(json));
        }
        else if (json.Text is not { } text)
        {
            isRead = false;
        }
        else if (!When.TryParse(text.AsSpan(), out value, out var error))
        {
            (isRead, reason) = (false, error.ToString());
        }

        if (value is not null)
        {
            json.Context.Times?.Keep(json.Bytes, value);
        }

        return isRead;
    }

    private static When? Read(JsonMemberReader parts)
    {
        var relation = parts.GetEnum<WhenRelation>("relation");
        var anchor = Anchor(parts);
        var offset = parts.Get("offset", Scalar.Integer);
        var words = parts.Get("words", Scalar.Text);
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

    /// <summary>
    /// The anchor or date to which the time is relative: an <see cref="IAnchor"/> or a calendar <see cref="When"/>.
    /// </summary>
    private static object? Anchor(JsonMemberReader parts)
    {
        var edtf = parts.Get("edtf", Scalar.Text);
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
        var time = anchor is When calendar
            ? When.Of(relation, calendar, offset)
            : When.Of(relation, (IAnchor)anchor, offset);
        return words is null ? time : time.Worded(words);
    }
}
