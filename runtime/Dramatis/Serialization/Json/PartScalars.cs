using System.Text.Json;

namespace Dramatis;

/// <summary>The parts of claims that are objects or arrays themselves.</summary>
internal static class PartScalars
{
    public static Scalar<AttributionStep> Step { get; } =
        new ObjectScalar<AttributionStep>("an array of speakers", JsonTokenType.StartArray, ReadStep);

    public static Scalar<Locator> Locator { get; } = new LocatorScalar();

    public static Scalar<Inference> Inference { get; } =
        new ObjectScalar<Inference>("an inference", JsonTokenType.StartObject, ReadInference);

    public static Scalar<Doubt> Doubt { get; } =
        new ObjectScalar<Doubt>("a doubt", JsonTokenType.StartObject, ReadDoubt);

    public static Scalar<Wording> Wording { get; } =
        new ObjectScalar<Wording>("a wording", JsonTokenType.StartObject, ReadWording);

    private static AttributionStep? ReadStep(JsonValue json)
    {
        var speakers = MemberReader.ReadAll(json, PlayerScalar<Actor>.Instance);
        if (speakers.Count == 0 && json.Context.IsSound)
        {
            json.Fail("a step of an attribution has a speaker.");
        }

        return new(speakers);
    }

    private static Inference? ReadInference(JsonValue json)
    {
        var (parts, how, about, stated) = (json.Context.Open(json), default(string), default(string), default(string));
        parts.Field("about", ref about, Scalar.Text);
        parts.Field("how", ref how, Scalar.Text);
        parts.Field("stated", ref stated, Scalar.Text);
        End(parts, "how", how);
        return how is null ? null : new(how, about, stated);
    }

    private static Doubt? ReadDoubt(JsonValue json)
    {
        var (parts, why, about, other) = (json.Context.Open(json), default(string), default(string), default(ClaimId?));
        parts.Field("about", ref about, Scalar.Text);
        parts.Field("why", ref why, Scalar.Text);
        parts.Field("otherReading", ref other, Scalar.ClaimId);
        End(parts, "why", why);
        return why is null ? null : new(why, about, other);
    }

    private static Wording? ReadWording(JsonValue json)
    {
        var (parts, who, words) = (json.Context.Open(json), default(Actor), default(string));
        parts.Player("who", ref who);
        parts.Field("words", ref words, Scalar.Text);
        End(parts, "words", words);
        if (!parts.Has("who"))
        {
            parts.Fail("who", "is missing.");
        }

        return who is null || words is null ? null : new(who, words);
    }

    private static void End(MemberReader parts, string member, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            parts.Fail(member, "is missing or blank.");
        }

        parts.End();
    }

    private sealed class ObjectScalar<T>(string expected, JsonTokenType kind, Func<JsonValue, T?> read) : Scalar<T>
        where T : class
    {
        internal override string Expected => expected;

        internal override bool TryRead(JsonValue json, out T? value, ref string? reason)
        {
            value = json.Kind == kind ? read(json) : null;
            return json.Kind == kind;
        }

        internal override FieldValue Shown(T value) => throw new NotSupportedException("Objects are written as such.");
    }

    private sealed class LocatorScalar : Scalar<Locator>
    {
        internal override string Expected =>
            "a paragraph's number from 1, or an object with paragraph and either column or start and end";

        internal override bool TryRead(JsonValue json, out Locator value, ref string? reason)
        {
            value = default;
            var (paragraph, column, start, end) = (default(long?), default(long?), default(long?), default(long?));
            if (json.Kind == JsonTokenType.Number)
            {
                paragraph = json.TryGetInteger(out var number) ? number : null;
            }
            else if (json.Kind == JsonTokenType.StartObject)
            {
                var parts = json.Context.Open(json);
                parts.Field("paragraph", ref paragraph, Scalar.Integer);
                parts.Field("column", ref column, Scalar.Integer);
                parts.Field("start", ref start, Scalar.Integer);
                parts.Field("end", ref end, Scalar.Integer);
                parts.End();
            }

            return TryMake(paragraph, column, start, end, out value);
        }

        internal override FieldValue Shown(Locator value) =>
            throw new NotSupportedException("Locators are written as such.");

        private static bool TryMake(long? paragraph, long? column, long? start, long? end, out Locator value)
        {
            value = default;
            if (!IsNumber(paragraph, 1) || !(column is null || IsNumber(column, 1))
                || (start is null) != (end is null) || (column is not null && start is not null)
                || (start is not null && (!IsNumber(start, 0) || !IsNumber(end, start + 1))))
            {
                return false;
            }

            value = (column, start) switch
            {
                ({ } of, _) => Dramatis.Locator.Cell((int)paragraph!, (int)of),
                (_, { } from) => Dramatis.Locator.Span((int)paragraph!, (int)from, (int)end!),
                _ => new((int)paragraph!),
            };
            return true;
        }

        private static bool IsNumber(long? value, long? least) => value >= least && value <= int.MaxValue;
    }
}
