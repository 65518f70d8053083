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
        var anchor = relation == WhenRelation.Worded ? null : Anchor(parts);
        var offset = parts.Get("offset", Scalar.Integer);
        var day = parts.GetOrNull("weekday", ClaimScalars.Own<DayOfWeek>());
        var by = parts.GetOrNull("by", ClaimScalars.Duration);
        var month = parts.GetOrNull("month", Scalar.Integer);
        var length = parts.GetOrNull("for", ClaimScalars.Length);
        var words = parts.Get("words", Scalar.Text);
        parts.End();
        CheckOffset(parts, relation, offset);
        CheckPart(parts, "weekday", day, isNeeded: relation.HasWeekday());
        CheckPart(parts, "month", month, isNeeded: relation.HasMonth());
        if (month is < 1 or > 12)
        {
            parts.Fail("month", "is not a number from 1 to 12.");
        }

        if (by is null || !relation.MayHaveDuration())
        {
            CheckPart(parts, "by", by, isNeeded: relation.NeedsDuration());
        }

        if (words is { } given ? string.IsNullOrWhiteSpace(given) : relation == WhenRelation.Worded)
        {
            parts.Fail("words", words is null ? "is missing; a time in words alone has words." : "is blank; leave it out.");
        }

        if (!parts.Context.IsSound || (anchor is null && relation != WhenRelation.Worded))
        {
            return null;
        }

        var time = anchor is null ? When.Worded(words!) : Of(relation, anchor, (int)offset);
        time = day is { } named ? time.On(named) : time;
        time = month is { } number ? time.In((int)number) : time;
        time = by is { } distance ? time.Away(distance) : time;
        time = length is { } lasting ? time.For(lasting) : time;
        return words is null ? time : time.Worded(words);
    }

    private static When Of(WhenRelation relation, object anchor, int offset) => anchor is When calendar
        ? When.Of(relation, calendar, offset)
        : When.Of(relation, (IAnchor)anchor, offset);

    private static void CheckOffset(JsonMemberReader parts, WhenRelation relation, long offset)
    {
        if (offset != 0 && !relation.HasOffset())
        {
            parts.Fail("offset", "only a time of the relation day, week, month or year has an offset.");
        }

        if (offset is < int.MinValue or > int.MaxValue)
        {
            parts.Fail("offset", "is beyond the years that times can have.");
        }
    }

    private static void CheckPart<T>(JsonMemberReader parts, string name, T? part, bool isNeeded)
        where T : struct
    {
        if (part is null == isNeeded && parts.Context.IsSound)
        {
            parts.Fail(name, isNeeded ? "is missing; a time of this relation has it." : "no time of this relation has it.");
        }
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
            parts.Fail("", "a time has exactly one of edtf, source, claim and proposition.");
            return null;
        }

        if (edtf is null)
        {
            return source ?? claim ?? (object?)proposition;
        }

        if (!When.TryParse(edtf, out var calendar, out var error))
        {
            parts.Fail("edtf", $"'{ValidationReport.Shown(edtf)}' is not a date or interval: {error}.");
        }

        return calendar;
    }

    private static int Given(object? part) => part is null ? 0 : 1;
}
