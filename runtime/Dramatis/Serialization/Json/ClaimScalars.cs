using System.Text.Json;

namespace Dramatis;

/// <summary>
/// The codecs for the members of claims and their parts, some of which are arrays or objects in JSON.
/// </summary>
internal static class ClaimScalars
{
    public static Scalar<ClaimId> ClaimId { get; } = new(
        "a claim's id, 32 hexadecimal digits in lower case",
        static (at, out value, ref _) => TryClaimId(Json(at), out value),
        static value => value.ToString());

    public static Scalar<EdtfDuration> Duration { get; } = new(
        "a duration such as P3D",
        static (at, out value, ref reason) =>
        {
            value = default;
            if (Json(at).Text is not { } text)
            {
                return false;
            }

            var isRead = EdtfDuration.TryParse(text.AsSpan(), out value, out var error);
            reason = isRead ? null : error.ToString();
            return isRead;
        });

    public static Scalar<LengthBounds> Length { get; } = new(
        "a duration such as P3D, or bounds such as P3D..",
        static (at, out value, ref reason) =>
        {
            value = default;
            return Json(at).Text is { } text && LengthBounds.TryParse(text, out value, out reason);
        });

    public static Scalar<AttributionStep> Step { get; } = new(
        "an array of speakers, or an object with by",
        static (at, out value, ref _) =>
        {
            var json = Json(at);
            value = json.Kind == JsonTokenType.StartArray ? OfSpeakers(json, json.Context.At(json).ReadItems(PlayerScalar<Actor>.Instance))
                : json.Kind == JsonTokenType.StartObject ? ReadStep(json)
                : null;
            return value is not null;
        });

    public static Scalar<Locator> Locator { get; } = new(
        "a paragraph's number from 1, or an object with paragraph and either column or start and end",
        static (at, out value, ref _) => TryLocator(Json(at), out value));

    public static Scalar<Inference> Inference { get; } =
        OfParts("an inference", JsonTokenType.StartObject, ReadInference);

    public static Scalar<Doubt> Doubt { get; } = OfParts("a doubt", JsonTokenType.StartObject, ReadDoubt);

    public static Scalar<Wording> Wording { get; } = OfParts("a wording", JsonTokenType.StartObject, ReadWording);

    /// <summary>Words that narrow a claim, and the part that they narrow; null for the whole claim.</summary>
    public static Scalar<(string? About, string Words)> Qualifier { get; } = new(
        "words, or an object with about and words",
        static (at, out value, ref _) =>
        {
            var json = Json(at);
            value = json.Kind == JsonTokenType.StartObject ? ReadQualification(json) : (null, json.Text!);
            if (json.Text is { } words && string.IsNullOrWhiteSpace(words))
            {
                json.Fail("is blank; leave it out.");
            }

            return value.Words is not null;
        });

    /// <summary>A value of one of the runtime's own enums.</summary>
    public static Scalar<T> Own<T>()
        where T : struct, Enum => OwnEnum<T>.Instance;

    public static bool TryClaimId(JsonValue json, out ClaimId value)
    {
        value = default;
        return json.TryCopyText(stackalloc char[Dramatis.ClaimId.Digits], out var text)
            ? Dramatis.ClaimId.TryParse(text, out value)
            : Dramatis.ClaimId.TryParse(json.Text, null, out value);
    }

    private static Scalar<T> OfParts<T>(string expected, JsonTokenType kind, Func<JsonValue, T?> read)
        where T : class => new(
            expected,
            (at, out value, ref _) =>
            {
                var json = Json(at);
                value = json.Kind == kind ? read(json) : null;
                return json.Kind == kind;
            });

    // Parts of claims occur in JSON only, never in fields.
    private static JsonValue Json(MemberReader at) => ((JsonMemberReader)at).Value;

    private static AttributionStep OfSpeakers(JsonValue json, Many<Actor> speakers)
    {
        if (speakers.Count == 0 && json.Context.IsSound)
        {
            json.Fail("a step of an attribution needs a speaker.");
        }

        return new(speakers);
    }

    private static AttributionStep ReadStep(JsonValue json)
    {
        var parts = json.Context.Open(json);
        var step = OfSpeakers(json, parts.GetMany("by", PlayerScalar<Actor>.Instance)) with
        {
            Addressees = parts.GetMany("to", PlayerScalar<Actor>.Instance),
            Kind = parts.GetEnum<AttributionKind>("kind"),
            Cues = ReadWords(parts, "cues"),
        };
        parts.End();
        return step;
    }

    /// <summary>Words of the text, of which none is blank.</summary>
    public static Many<string> ReadWords(JsonMemberReader parts, string member)
    {
        var words = parts.GetMany(member, Scalar.Text);
        if (words.Exists(string.IsNullOrWhiteSpace))
        {
            parts.Fail(member, "one is blank; leave it out.");
        }

        return words;
    }

    private static Inference? ReadInference(JsonValue json)
    {
        var parts = json.Context.Open(json);
        var about = parts.Get("about", Scalar.Text);
        var how = parts.Get("how", Scalar.Text);
        var stated = parts.Get("stated", Scalar.Text);
        var from = parts.GetOrNull("from", ClaimId);
        End(parts, "how", how);
        return how is null ? null : new(how, about, stated, from);
    }

    private static Doubt? ReadDoubt(JsonValue json)
    {
        var parts = json.Context.Open(json);
        var about = parts.Get("about", Scalar.Text);
        var why = parts.Get("why", Scalar.Text);
        var other = parts.GetOrNull("otherReading", ClaimId);
        End(parts, "why", why);
        return why is null ? null : new(why, about, other);
    }

    private static (string? About, string Words) ReadQualification(JsonValue json)
    {
        var parts = json.Context.Open(json);
        var about = parts.Get("about", Scalar.Text);
        var words = parts.Get("words", Scalar.Text);
        if (string.IsNullOrWhiteSpace(about))
        {
            parts.Fail("about", "is missing or blank; words about the whole claim are a text.");
        }

        End(parts, "words", words);
        return (string.IsNullOrEmpty(about) ? "?" : PartName.Of(about), words ?? "");
    }

    private static Wording? ReadWording(JsonValue json)
    {
        var parts = json.Context.Open(json);
        var who = parts.Get("who", PlayerScalar<Actor>.Instance);
        var words = parts.Get("words", Scalar.Text);
        var how = parts.Get("how", Scalar.Text);
        if (how is not null && string.IsNullOrWhiteSpace(how))
        {
            parts.Fail("how", "is blank; leave it out.");
        }

        End(parts, "words", words);
        if (!parts.Has("who"))
        {
            parts.Fail("who", "is missing.");
        }

        return who is null || words is null ? null : new(who, words) { How = how };
    }

    private static void End(JsonMemberReader parts, string member, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            parts.Fail(member, "is missing or blank.");
        }

        parts.End();
    }

    private static bool TryLocator(JsonValue json, out Locator value)
    {
        var (paragraph, column, start, end) = (default(long?), default(long?), default(long?), default(long?));
        var part = default(SpanPart?);
        if (json.Kind == JsonTokenType.Number)
        {
            paragraph = json.TryGetInteger(out var number) ? number : null;
        }
        else if (json.Kind == JsonTokenType.StartObject)
        {
            var parts = json.Context.Open(json);
            paragraph = parts.GetOrNull("paragraph", Scalar.Integer);
            column = parts.GetOrNull("column", Scalar.Integer);
            start = parts.GetOrNull("start", Scalar.Integer);
            end = parts.GetOrNull("end", Scalar.Integer);
            part = parts.GetOrNull("part", Own<SpanPart>());
            parts.End();
        }

        var isSpan = IsIn(paragraph, 1) && column is null && IsIn(start, 0) && IsIn(end, start + 1);
        var isCell = IsIn(paragraph, 1) && IsIn(column, 1) && (start, end, part) is (null, null, null);
        var isWhole = IsIn(paragraph, 1) && (column, start, end, part) is (null, null, null, null);
        value = isCell ? Dramatis.Locator.Cell((int)paragraph!, (int)column!)
            : isSpan && part is { } told ? Dramatis.Locator.Span((int)paragraph!, (int)start!, (int)end!, told)
            : isSpan ? Dramatis.Locator.Span((int)paragraph!, (int)start!, (int)end!)
            : isWhole ? new Locator((int)paragraph!)
            : default;
        return isWhole || isCell || isSpan;
    }

    private static bool IsIn(long? value, long? least) => value >= least && value <= int.MaxValue;

    private static class OwnEnum<T>
        where T : struct, Enum
    {
        private static readonly T[] s_values = Enum.GetValues<T>();

        public static readonly Scalar<T> Instance = new(
            $"one of {string.Join(", ", JsonNames.All<T>())}",
            static (at, out value, ref _) =>
            {
                var place = at.Text is { } text ? Array.IndexOf(JsonNames.All<T>(), text) : -1;
                value = place < 0 ? default : s_values[place];
                return place >= 0;
            },
            static value => JsonNames.Of(value));
    }
}
