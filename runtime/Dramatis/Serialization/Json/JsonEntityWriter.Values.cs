namespace Dramatis;

/// <content>Texts, times and the values of fields.</content>
internal abstract partial class JsonEntityWriter
{
    /// <summary>Writes the value of a field.</summary>
    /// <exception cref="ArgumentException">A text is not well-formed Unicode.</exception>
    public void WriteField(FieldValue value)
    {
        switch (value.Value)
        {
            case long integer:
                Json.WriteNumberValue(integer);
                break;
            case decimal number:
                Json.WriteNumberValue(Canonical(number));
                break;
            case DateTimeOffset instant:
                WriteText(FieldValue.Print(instant.ToUniversalTime()));
                break;
            case bool flag:
                Json.WriteBooleanValue(flag);
                break;
            case When time:
                WriteTime(time);
                break;
            case Quantity quantity:
                WriteText(quantity.ToString());
                break;
            default:
                WriteText(value.ToString());
                break;
        }
    }

    /// <summary>Writes a text of well-formed Unicode.</summary>
    protected abstract void WriteWellFormed(string text);

    // Equal numbers have the same text: 1.50 is written as 1.5, and a negative zero as zero.
    private static decimal Canonical(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    // Facts hold no other texts, but a value that stands alone may. It would be read back as another text.
    private void WriteText(string text)
    {
        if (StorableText.Fault(text) is { } fault)
        {
            throw new ArgumentException($"A text {fault}");
        }

        WriteWellFormed(text);
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            Json.WritePropertyName(Name(name));
            WriteText(text);
        }
    }

    private void WriteTime(string name, When? time)
    {
        if (time is not null)
        {
            Json.WritePropertyName(Name(name));
            WriteTime(time);
        }
    }

    private void WriteTime(When time)
    {
        if (time is { IsCalendar: true, Words: null })
        {
            Json.WriteStringValue(time.ToString());
            return;
        }

        Json.WriteStartObject();
        WriteUnlessFirst("relation", time.Relation);
        WriteAnchor(time);
        if (time.Offset != 0)
        {
            Json.WriteNumber(Name("offset"), time.Offset);
        }

        WriteText("weekday", time.DayOfWeek is { } day ? JsonNames.Of(day) : null);
        if (time.MonthOfYear is { } month)
        {
            Json.WriteNumber(Name("month"), month);
        }

        WriteText("by", time.By?.ToString());
        WriteText("for", time.Lasting?.ToString());

        WriteText("words", time.Words);
        Json.WriteEndObject();
    }

    private void WriteAnchor(When time)
    {
        switch (time.Anchor)
        {
            case null when time.Relation == WhenRelation.Worded:
                break;
            case null:
                Json.WriteString(Name("edtf"), time.Date?.ToString() ?? time.Interval.ToString());
                break;
            case Source or Claim or Relation:
                Json.WritePropertyName(Name(
                    time.Anchor is Source ? "source" : time.Anchor is Claim ? "claim" : "proposition"));
                Refer(time.Anchor);
                break;
            default:
                throw new ArgumentException($"A file cannot store a time relative to '{time.Anchor.Caption}'.");
        }
    }
}
