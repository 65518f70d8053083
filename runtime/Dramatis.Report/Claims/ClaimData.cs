using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dramatis.Report;

/// <summary>The claims as JSON for the page's script, which shows, filters and sorts them.</summary>
internal sealed class ClaimData(ReportFacts facts)
{
    private const int DoubtfulFlag = 1;
    private const int InferredFlag = 2;
    private const int ContestedFlag = 4;
    private const int WithdrawnFlag = 8;

    // Escapes whatever could end the element that the JSON stands in, and leaves other scripts as they are.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Dictionary<EntityId, int> _sources =
        facts.Facts.Sources.Index().ToDictionary(static source => source.Item.Id, static source => source.Index);

    private readonly Dictionary<string, int> _relations = RelationNames(facts).Index()
        .ToDictionary(static name => name.Item, static name => name.Index, StringComparer.Ordinal);

    /// <summary>The types of relations that occur, by their words.</summary>
    public static IReadOnlyList<string> RelationNames(ReportFacts facts) =>
        [.. facts.Claims.Select(static claim => claim.What.Descriptor.Name).Distinct().Order(StringComparer.Ordinal)];

    public Markup ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartArray();
            foreach (var claim in facts.Claims)
            {
                Write(json, claim);
            }

            json.WriteEndArray();
        }

        return Markup.Json(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private void Write(Utf8JsonWriter json, Claim claim)
    {
        var number = facts.NumberOf(claim);
        json.WriteStartObject();
        json.WriteString("id", Fragment.Short(claim.Id));
        json.WriteString("text", claim.What.Caption);
        WriteBadges(json, claim);
        json.WriteNumber("relation", _relations[claim.What.Descriptor.Name]);
        json.WriteNumber("polarity", claim.ModalPolarity == Polarity.Denied ? 2 : (int)claim.Polarity);
        json.WriteNumber("modality", (int)claim.Modality);
        json.WriteNumber("certainty", (int)claim.Certainty);
        json.WriteNumber("source", _sources[claim.Source.Id]);
        json.WriteString("by", ClaimWords.Speakers(claim, ""));
        json.WriteString("place", ClaimWords.Place(claim) + ClaimWords.Standing(claim));
        json.WriteNumber("paragraph", claim.Locators.Count == 0 ? 0 : claim.Locators.Min(static place => place.Paragraph));
        WriteNumbers(json, "speakers", claim.InnermostSpeakers.Select(facts.NumberOf));
        WriteNumbers(json, "actors", facts.Involved[number]);
        WriteTime(json, claim);
        WriteDetails(json, claim);
        json.WriteNumber("flags", Flags(claim));
        json.WriteEndObject();
    }

    private static void WriteBadges(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("badges");
        foreach (var badge in Badge.Of(claim))
        {
            json.WriteStringValue(badge.Kind);
            json.WriteStringValue(badge.Text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>From and to as numbers like 20240503, which sort and compare as days do.</summary>
    private static void WriteTime(Utf8JsonWriter json, Claim claim)
    {
        if (ClaimWords.Time(claim) is not { } time)
        {
            return;
        }

        json.WriteString("when", ClaimWords.TimeText(claim));
        var period = TimePeriod.Of(time);

        // A state seen at a moment is found by that moment.
        var isSeen = time.Relation == WhenRelation.AsOf;
        WriteDay(json, "from", EdtfMoment.At(isSeen ? period.StartMax : period.StartMin));
        WriteDay(json, "to", EdtfMoment.At(Extent.Shift(isSeen ? period.EndMin : period.EndMax, -1)));
    }

    private static void WriteDay(Utf8JsonWriter json, string name, EdtfMoment? moment)
    {
        if (moment is { } known)
        {
            json.WriteNumber(name, (known.Year * 10_000) + (known.Month * 100) + known.Day);
        }
    }

    private static void WriteDetails(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("details");
        foreach (var (label, text) in ClaimDetails.Of(claim))
        {
            json.WriteStringValue(label);
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private int Flags(Claim claim) =>
        (Stances.HasDoubt(claim) ? DoubtfulFlag : 0)
        | (claim.Inferences.Count > 0 || claim.Basis == Basis.Inferred ? InferredFlag : 0)
        | (facts.IsContested(claim) ? ContestedFlag : 0)
        | (facts.Facts.IsWithdrawn(claim.Id) ? WithdrawnFlag : 0);
}
