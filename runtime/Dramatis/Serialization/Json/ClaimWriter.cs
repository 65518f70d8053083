using System.Text.Json;

namespace Dramatis;

/// <summary>Writes sources and claims; what is as usual is left out.</summary>
internal sealed class ClaimWriter(JsonParts parts)
{
    private static readonly JsonEncodedText s_claim = JsonEncodedText.Encode("claim");
    private static readonly JsonEncodedText s_source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText s_what = JsonEncodedText.Encode("what");

    // Made once for all claims.
    private readonly Action<Utf8JsonWriter, Actor> _writeActor = parts.WriteActor;
    private readonly Action<Utf8JsonWriter, AttributionStep> _writeStep = (json, step) => WriteStep(json, step, parts);
    private readonly Action<Utf8JsonWriter, Inference> _writeInference = (json, inference) =>
        WriteObject(json, parts, ("about", inference.About), ("how", inference.How), ("stated", inference.Stated));

    private readonly Action<Utf8JsonWriter, Doubt> _writeDoubt = (json, doubt) =>
        WriteObject(json, parts, ("about", doubt.About), ("why", doubt.Why), ("otherReading", doubt.OtherReading?.ToString()));

    private readonly Action<Utf8JsonWriter, Wording> _writeWording = (json, wording) => WriteWording(json, wording, parts);

    public void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteString("source", source.Id.Value);
        parts.WriteText(json, "title", source.Title);
        if (source.Publisher is { } publisher)
        {
            json.WritePropertyName("publisher");
            parts.WriteActor(json, publisher);
        }

        WriteActors(json, "authors", source.Authors);
        parts.WriteTime(json, "published", source.Published);
        parts.WriteText(json, "uri", source.Uri?.OriginalString);
        parts.WriteText(json, "textHash", source.TextHash);
    }

    public void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WritePropertyName(s_claim);
        WriteId(json, claim.Id);
        json.WritePropertyName(s_source);
        parts.WriteSource(json, claim.Source);
        WriteProposition(json, claim.Proposition);
        JsonParts.WriteUnlessFirst(json, "modality", claim.Modality);
        JsonParts.WriteUnlessFirst(json, "modalPolarity", claim.ModalPolarity);
        WriteActors(json, "holders", claim.Holders);
        WriteActors(json, "addressees", claim.Addressees);
        WriteCondition(json, claim.Condition);
        JsonParts.WriteUnlessFirst(json, "certainty", claim.Certainty);
        JsonParts.WriteUnlessFirst(json, "recurrence", claim.Recurrence);
        JsonParts.WriteMany(json, "attribution", claim.Attribution, _writeStep);
        parts.WriteTime(json, "saidOn", claim.SaidOn);
        JsonParts.WriteMany(json, "locators", claim.Locators, static (json, place) => WriteLocator(json, place));
        WriteDetails(json, claim);
    }

    private static Many<T> Sorted<T>(Many<T> items, Func<T, string?[]> texts) => items.Count < 2
        ? items
        : [.. items.Order(Comparer<T>.Create((x, y) => Compare(texts(x), texts(y))))];

    private static int Compare(string?[] x, string?[] y) =>
        x.Zip(y, string.CompareOrdinal).FirstOrDefault(static order => order != 0);

    private static void WriteId(Utf8JsonWriter json, ClaimId id)
    {
        Span<byte> digits = stackalloc byte[ClaimId.Digits];
        id.Format(digits);
        json.WriteStringValue(digits);
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

    private static void WriteObject(Utf8JsonWriter json, JsonParts parts, params ReadOnlySpan<(string Name, string? Text)> texts)
    {
        json.WriteStartObject();
        foreach (var (name, text) in texts)
        {
            parts.WriteText(json, name, text);
        }

        json.WriteEndObject();
    }

    // As sets, since the order in which the same was read again says nothing.
    private void WriteDetails(Utf8JsonWriter json, Claim claim)
    {
        if (claim.IsQuoted)
        {
            json.WriteBoolean("quoted", true);
        }

        JsonParts.WriteUnlessFirst(json, "basis", claim.Basis);
        JsonParts.WriteMany(
            json,
            "inferences",
            Sorted(claim.Inferences, static i => [i.How, i.About, i.Stated]),
            _writeInference);
        JsonParts.WriteMany(
            json,
            "doubts",
            Sorted(claim.Doubts, static d => [d.Why, d.About, d.OtherReading?.ToString()]),
            _writeDoubt);
        JsonParts.WriteMany(
            json,
            "wordings",
            Sorted(claim.Wordings, static w => [w.Who.Id.Value, w.Words]),
            _writeWording);
        JsonParts.WriteMany(json, "supersedes", claim.Supersedes.Sorted(), static (json, id) => WriteId(json, id));
        JsonParts.WriteMany(json, "retracts", claim.Retracts.Sorted(), static (json, id) => WriteId(json, id));
    }

    private static void WriteWording(Utf8JsonWriter json, Wording wording, JsonParts parts)
    {
        json.WriteStartObject();
        json.WritePropertyName("who");
        parts.WriteActor(json, wording.Who);
        parts.WriteText(json, "words", wording.Words);
        json.WriteEndObject();
    }

    private void WriteActors(Utf8JsonWriter json, string name, Many<Actor> actors) =>
        JsonParts.WriteMany(json, name, actors, _writeActor);

    private static void WriteStep(Utf8JsonWriter json, AttributionStep step, JsonParts parts)
    {
        json.WriteStartArray();
        foreach (var speaker in step.Speakers)
        {
            parts.WriteActor(json, speaker);
        }

        json.WriteEndArray();
    }

    private void WriteProposition(Utf8JsonWriter json, Proposition proposition)
    {
        json.WritePropertyName(s_what);
        parts.WriteRelation(json, proposition.What);
        JsonParts.WriteUnlessFirst(json, "polarity", proposition.Polarity);
    }

    private void WriteCondition(Utf8JsonWriter json, Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        json.WriteStartObject("condition");
        parts.WriteText(json, "words", condition.Words);
        if (condition.What is { } what)
        {
            WriteProposition(json, what);
        }

        json.WriteEndObject();
    }
}
