using System.Text.Json;

namespace Dramatis;

/// <summary>Writes values and times, and refers to players and sources as the place asks for.</summary>
internal abstract class JsonParts
{
    /// <summary>Refers to a player of a position.</summary>
    public void WritePlayer(Utf8JsonWriter json, IPlayer player)
    {
        switch (player)
        {
            case Actor actor:
                WriteActor(json, actor);
                break;
            case Relation relation:
                WriteRelation(json, relation);
                break;
            default:
                WriteClaimAmongPlayers(json, (Claim)player);
                break;
        }
    }

    /// <summary>Refers to an actor where only actors can be.</summary>
    public abstract void WriteActor(Utf8JsonWriter json, Actor actor);

    /// <summary>Refers to a relation where only relations can be.</summary>
    public abstract void WriteRelation(Utf8JsonWriter json, Relation relation);

    /// <summary>Refers to a claim where only claims can be.</summary>
    public abstract void WriteClaim(Utf8JsonWriter json, Claim claim);

    /// <summary>Refers to a source.</summary>
    public abstract void WriteSource(Utf8JsonWriter json, Source source);

    /// <summary>Writes a text; one that is not well-formed Unicode would come back as another.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public void WriteText(Utf8JsonWriter json, string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i++ + 1])))
            {
                throw new ArgumentException($"'{text}' holds half of a surrogate pair, which no file can keep.");
            }
        }

        WriteWellFormed(json, text);
    }

    /// <summary>Writes a text, if there is one.</summary>
    public void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(name);
            WriteText(json, text);
        }
    }

    /// <summary>Writes the name of an enum's value unless it is the first, which goes without saying.</summary>
    public static void WriteUnlessFirst<T>(Utf8JsonWriter json, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json.WriteString(name, JsonNames.Of(value));
        }
    }

    /// <summary>Writes an array, unless it is empty.</summary>
    public static void WriteMany<T>(Utf8JsonWriter json, string name, Many<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
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
                WriteText(json, FieldValue.Print(instant.ToUniversalTime()));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case When time:
                WriteTime(json, time);
                break;
            default:
                WriteText(json, value.ToString());
                break;
        }
    }

    public void WriteTime(Utf8JsonWriter json, string name, When? time)
    {
        if (time is not null)
        {
            json.WritePropertyName(name);
            WriteTime(json, time);
        }
    }

    // As equal numbers are: 1.50 is 1.5, and a negative nought is nought.
    private static decimal Canonical(decimal number) =>
        number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    /// <summary>Refers to a claim where other players could be.</summary>
    protected virtual void WriteClaimAmongPlayers(Utf8JsonWriter json, Claim claim) => WriteClaim(json, claim);

    /// <summary>Writes a text of well-formed Unicode.</summary>
    protected abstract void WriteWellFormed(Utf8JsonWriter json, string text);

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
                json.WritePropertyName("source");
                WriteSource(json, source);
                break;
            case Claim claim:
                json.WritePropertyName("claim");
                WriteClaim(json, claim);
                break;
            case Relation relation:
                json.WritePropertyName("proposition");
                WriteRelation(json, relation);
                break;
            default:
                throw new ArgumentException($"A file keeps no time that is told by '{time.Anchor.Caption}'.");
        }
    }
}
