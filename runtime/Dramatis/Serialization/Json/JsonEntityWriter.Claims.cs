namespace Dramatis;

/// <content>Sources and claims. Members with their default value are left out.</content>
internal abstract partial class JsonEntityWriter
{
    protected void WriteId(ClaimId id)
    {
        Span<byte> digits = stackalloc byte[ClaimId.Digits];
        id.Format(digits);
        Json.WriteStringValue(digits);
    }

    private static Many<T> Sorted<T>(Many<T> items, Func<T, string?[]> texts) => items.Count < 2
        ? items
        : [.. items.Distinct().Order(Comparer<T>.Create((x, y) => Compare(texts(x), texts(y))))];

    // Speakers, holders and addressees are sets.
    private static Many<Actor> Sorted(Many<Actor> actors) => actors.Count < 2
        ? actors
        : [.. actors.DistinctBy(static actor => actor.Id).OrderBy(static actor => actor.Id)];

    private static int Compare(string?[] x, string?[] y) =>
        x.Zip(y, string.CompareOrdinal).FirstOrDefault(static order => order != 0);

    private void Write(Source source)
    {
        Json.WriteString(Name("source"), source.Id.Value);
        WriteText("title", source.Title);
        if (source.Publisher is { } publisher)
        {
            Json.WritePropertyName(Name("publisher"));
            Refer(publisher);
        }

        WriteActors("authors", source.Authors);
        WriteTime("published", source.Published);
        WriteText("uri", source.Uri?.OriginalString);
        WriteText("textHash", source.TextHash);
        WriteUnlessFirst("paragraphing", source.Paragraphing);
        WriteInferences(source.Inferences);
        WriteDoubts(source.Doubts);
    }

    private void Write(Claim claim)
    {
        Json.WritePropertyName(Name("claim"));
        WriteId(claim.Id);
        Json.WritePropertyName(Name("source"));
        Refer(claim.Source);
        WriteProposition(claim.Proposition);
        WriteUnlessFirst("modality", claim.Modality);
        WriteUnlessFirst("modalPolarity", claim.ModalPolarity);
        WriteActors("holders", Sorted(claim.Holders));
        WriteActors("addressees", Sorted(claim.Addressees));
        WriteCondition(claim.Condition);
        WriteUnlessFirst("certainty", claim.Certainty);
        WriteUnlessFirst("recurrence", claim.Recurrence);
        WriteQualifiers(claim);
        WriteMany("attribution", claim.Attribution, static (to, step) => to.Write(step));
        WriteTime("saidOn", claim.SaidOn);
        WriteMany("locators", claim.Locators, static (to, place) => to.WriteLocator(place));
        WriteDetails(claim);
    }

    private void Write(AttributionStep step)
    {
        if (!step.IsOfSecondVersion)
        {
            WriteArray(Sorted(step.Speakers), static (to, speaker) => to.Refer(speaker));
            return;
        }

        Json.WriteStartObject();
        WriteActors("by", Sorted(step.Speakers));
        WriteActors("to", Sorted(step.Addressees));
        WriteUnlessFirst("kind", step.Kind);
        WriteWords("cues", step.Cues);
        Json.WriteEndObject();
    }

    // Sorted, since the order in which a claim was made again has no meaning.
    private void WriteDetails(Claim claim)
    {
        if (claim.IsQuoted)
        {
            Json.WriteBoolean(Name("quoted"), true);
        }

        WriteUnlessFirst("basis", claim.Basis);
        WriteInferences(Sorted(claim.Inferences, static i => [i.How, i.About, i.Stated, i.From?.ToString()]));
        WriteDoubts(Sorted(claim.Doubts, static d => [d.Why, d.About, d.OtherReading?.ToString()]));
        WriteMany(
            "wordings",
            Sorted(claim.Wordings, static w => [w.Who.Id.Value, w.Words, w.How]),
            static (to, wording) => to.WriteWording(wording));
        WriteMany("supersedes", claim.Supersedes.Sorted(), static (to, id) => to.WriteId(id));
        WriteMany("retracts", claim.Retracts.Sorted(), static (to, id) => to.WriteId(id));
    }

    private void WriteWords(string member, Many<string> words) =>
        WriteMany(member, Sorted(words, static word => [word]), static (to, word) => to.Json.WriteStringValue(word));

    // A word that narrows the whole claim is a text, one that narrows a part is an object.
    private void WriteQualifiers(Claim claim)
    {
        var all = claim.Qualifiers.Select(static words => (About: default(string), Words: words))
            .Concat(claim.QualifiedParts.Select(static part => (About: (string?)part.About, part.Words)));
        WriteMany(
            "qualifiers",
            Sorted<(string? About, string Words)>([.. all], static one => [one.About, one.Words]),
            static (to, one) =>
            {
                if (one.About is null)
                {
                    to.Json.WriteStringValue(one.Words);
                }
                else
                {
                    to.WriteTexts(("about", one.About), ("words", one.Words));
                }
            });
    }

    private void WriteInferences(Many<Inference> inferences) => WriteMany(
        "inferences",
        inferences,
        static (to, i) => to.WriteTexts(("about", i.About), ("how", i.How), ("stated", i.Stated), ("from", i.From?.ToString())));

    private void WriteDoubts(Many<Doubt> doubts) => WriteMany(
        "doubts",
        doubts,
        static (to, d) => to.WriteTexts(("about", d.About), ("why", d.Why), ("otherReading", d.OtherReading?.ToString())));

    private void WriteProposition(Proposition proposition)
    {
        Json.WritePropertyName(Name("what"));
        Refer(proposition.What);
        WriteUnlessFirst("polarity", proposition.Polarity);
    }

    private void WriteCondition(Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        Json.WriteStartObject(Name("condition"));
        WriteText("words", condition.Words);
        if (condition.What is { } what)
        {
            WriteProposition(what);
        }

        Json.WriteEndObject();
    }

    private void WriteActors(string name, Many<Actor> actors) =>
        WriteMany(name, actors, static (to, actor) => to.Refer(actor));

    private void WriteLocator(Locator place)
    {
        if (place.Column is null && place.Start is null)
        {
            Json.WriteNumberValue(place.Paragraph);
            return;
        }

        Json.WriteStartObject();
        Json.WriteNumber(Name("paragraph"), place.Paragraph);
        if (place.Column is { } column)
        {
            Json.WriteNumber(Name("column"), column);
        }

        if (place.Start is { } start)
        {
            Json.WriteNumber(Name("start"), start);
            Json.WriteNumber(Name("end"), place.End!.Value);
        }

        if (place.Part is { } part)
        {
            Json.WriteString(Name("part"), JsonNames.Of(part));
        }

        Json.WriteEndObject();
    }

    private void WriteWording(Wording wording)
    {
        Json.WriteStartObject();
        Json.WritePropertyName(Name("who"));
        Refer(wording.Who);
        WriteText("words", wording.Words);
        WriteText("how", wording.How);
        Json.WriteEndObject();
    }

    private void WriteTexts(params ReadOnlySpan<(string Name, string? Text)> texts)
    {
        Json.WriteStartObject();
        foreach (var (name, text) in texts)
        {
            WriteText(name, text);
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes an array, unless it is empty.</summary>
    private void WriteMany<T>(string name, Many<T> items, Action<JsonEntityWriter, T> write)
    {
        if (items.Count > 0)
        {
            Json.WritePropertyName(Name(name));
            WriteArray(items, write);
        }
    }

    private void WriteArray<T>(Many<T> items, Action<JsonEntityWriter, T> write)
    {
        Json.WriteStartArray();
        foreach (var item in items)
        {
            write(this, item);
        }

        Json.WriteEndArray();
    }

    /// <summary>Writes the name of an enum's value, unless it is the first value, which is the default.</summary>
    private void WriteUnlessFirst<T>(string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Json.WriteString(Name(name), JsonNames.Of(value));
        }
    }
}
