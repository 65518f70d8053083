using System.Text.Json;

namespace Dramatis;

/// <summary>Writes sources, claims, times and references; relations by the number of their line.</summary>
internal sealed class JsonParts(Func<Relation, int> number)
{
    /// <summary>Writes the name of an enum's value unless it is the first, which goes without saying.</summary>
    public static void WriteUnlessFirst<T>(Utf8JsonWriter json, string name, T value)
        where T : struct, Enum
    {
        if (!value.Equals(default(T)))
        {
            json.WriteString(name, JsonNames.Of(value));
        }
    }

    public void Write(Utf8JsonWriter json, Source source)
    {
        WriteText(json, "title", source.Title);
        WriteText(json, "publisher", source.Publisher?.Id.Value);
        WriteActors(json, "authors", source.Authors);
        WriteTime(json, "published", source.Published);
        WriteText(json, "uri", source.Uri?.OriginalString);
        WriteText(json, "textHash", source.TextHash);
    }

    /// <summary>Writes the parts of a claim but for its id; what is as usual is left out.</summary>
    public void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("source", claim.Source.Id.Value);
        WriteProposition(json, claim.Proposition);
        WriteUnlessFirst(json, "modality", claim.Modality);
        WriteUnlessFirst(json, "modalPolarity", claim.ModalPolarity);
        WriteActors(json, "holders", claim.Holders);
        WriteActors(json, "addressees", claim.Addressees);
        WriteCondition(json, claim.Condition);
        WriteUnlessFirst(json, "certainty", claim.Certainty);
        WriteUnlessFirst(json, "recurrence", claim.Recurrence);
        WriteMany(json, "attribution", claim.Attribution, step => WriteActors(json, step.Speakers));
        WriteTime(json, "saidOn", claim.SaidOn);
        WriteMany(json, "locators", claim.Locators, place => WriteLocator(json, place));
        WriteDetails(json, claim);
    }

    public void WriteReference(Utf8JsonWriter json, IPlayer player)
    {
        switch (player)
        {
            case Actor actor:
                json.WriteStringValue(actor.Id.Value);
                break;
            case Relation relation:
                json.WriteNumberValue(number(relation));
                break;
            default:
                json.WriteStartObject();
                json.WriteString("claim", ((Claim)player).Id.ToString());
                json.WriteEndObject();
                break;
        }
    }

    public void WriteField(Utf8JsonWriter json, FieldValue value)
    {
        switch (value.Value)
        {
            case long integer:
                json.WriteNumberValue(integer);
                break;
            case decimal number:
                json.WriteNumberValue(Canonical(number));
                break;
            case DateTimeOffset instant:
                JsonText.Write(json, FieldValue.Print(instant.ToUniversalTime()));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case When time:
                WriteTime(json, time);
                break;
            default:
                JsonText.Write(json, value.ToString());
                break;
        }
    }

    // As equal numbers are: 1.50 is 1.5, and a negative nought is nought.
    private static decimal Canonical(decimal number) =>
        number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(name);
            JsonText.Write(json, text);
        }
    }

    private static IEnumerable<T> Sorted<T>(Many<T> items, Func<T, string?[]> texts) =>
        items.Order(Comparer<T>.Create((x, y) => Compare(texts(x), texts(y))));

    private static int Compare(string?[] x, string?[] y) =>
        x.Zip(y, string.CompareOrdinal).FirstOrDefault(static order => order != 0);

    private static void WriteMany<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        var isOpen = false;
        foreach (var item in items)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            write(item);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteActors(Utf8JsonWriter json, string name, Many<Actor> actors) =>
        WriteMany(json, name, actors, actor => json.WriteStringValue(actor.Id.Value));

    private static void WriteActors(Utf8JsonWriter json, Many<Actor> actors)
    {
        json.WriteStartArray();
        foreach (var actor in actors)
        {
            json.WriteStringValue(actor.Id.Value);
        }

        json.WriteEndArray();
    }

    private static void WriteLocator(Utf8JsonWriter json, Locator place)
    {
        if (place.Column is null && place.Start is null)
        {
            json.WriteNumberValue(place.Paragraph);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("paragraph", place.Paragraph);
        if (place.Column is { } column)
        {
            json.WriteNumber("column", column);
        }

        if (place.Start is { } start)
        {
            json.WriteNumber("start", start);
            json.WriteNumber("end", place.End!.Value);
        }

        json.WriteEndObject();
    }

    // As sets, since the order in which the same was read again says nothing.
    private static void WriteDetails(Utf8JsonWriter json, Claim claim)
    {
        if (claim.IsQuoted)
        {
            json.WriteBoolean("quoted", true);
        }

        WriteUnlessFirst(json, "basis", claim.Basis);
        WriteMany(json, "inferences", Sorted(claim.Inferences, static i => [i.How, i.About, i.Stated]), inference =>
        {
            json.WriteStartObject();
            WriteText(json, "about", inference.About);
            WriteText(json, "how", inference.How);
            WriteText(json, "stated", inference.Stated);
            json.WriteEndObject();
        });
        WriteMany(json, "doubts", Sorted(claim.Doubts, static d => [d.Why, d.About, d.OtherReading?.ToString()]), doubt =>
        {
            json.WriteStartObject();
            WriteText(json, "about", doubt.About);
            WriteText(json, "why", doubt.Why);
            WriteText(json, "otherReading", doubt.OtherReading?.ToString());
            json.WriteEndObject();
        });
        WriteMany(json, "wordings", Sorted(claim.Wordings, static w => [w.Who.Id.Value, w.Words]), wording =>
        {
            json.WriteStartObject();
            json.WriteString("who", wording.Who.Id.Value);
            WriteText(json, "words", wording.Words);
            json.WriteEndObject();
        });
        WriteMany(json, "supersedes", claim.Supersedes.Order(), id => json.WriteStringValue(id.ToString()));
        WriteMany(json, "retracts", claim.Retracts.Order(), id => json.WriteStringValue(id.ToString()));
    }

    private void WriteProposition(Utf8JsonWriter json, Proposition proposition)
    {
        json.WriteNumber("what", number(proposition.What));
        WriteUnlessFirst(json, "polarity", proposition.Polarity);
    }

    private void WriteCondition(Utf8JsonWriter json, Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        json.WriteStartObject("condition");
        WriteText(json, "words", condition.Words);
        if (condition.What is { } what)
        {
            WriteProposition(json, what);
        }

        json.WriteEndObject();
    }

    private void WriteTime(Utf8JsonWriter json, string name, When? time)
    {
        if (time is not null)
        {
            json.WritePropertyName(name);
            WriteTime(json, time);
        }
    }

    private void WriteTime(Utf8JsonWriter json, When time)
    {
        if (time is { IsCalendar: true, Words: null })
        {
            json.WriteStringValue(time.ToString());
            return;
        }

        json.WriteStartObject();
        WriteUnlessFirst(json, "relation", time.Relation);
        WriteAnchor(json, time);
        if (time.YearOffset != 0)
        {
            json.WriteNumber("offset", time.YearOffset);
        }

        WriteText(json, "words", time.Words);
        json.WriteEndObject();
    }

    private void WriteAnchor(Utf8JsonWriter json, When time)
    {
        switch (time.Anchor)
        {
            case null:
                json.WriteString("edtf", time.Date?.ToString() ?? time.Interval.ToString());
                break;
            case Source source:
                json.WriteString("source", source.Id.Value);
                break;
            case Claim claim:
                json.WriteString("claim", claim.Id.ToString());
                break;
            case Relation relation:
                json.WriteNumber("proposition", number(relation));
                break;
            default:
                throw new ArgumentException($"A file keeps no time that is told by '{time.Anchor.Caption}'.");
        }
    }
}
