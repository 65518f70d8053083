using System.Text.Json;

namespace Dramatis;

/// <summary>How values of one type stand in files. Used by generated code.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class Scalar<T>
{
    private protected Scalar()
    {
    }

    /// <summary>What is expected, for messages.</summary>
    internal abstract string Expected { get; }

    /// <summary>Reads a value, or says why not.</summary>
    internal abstract bool TryRead(JsonValue json, out T? value, ref string? reason);

    /// <summary>What is written for a value.</summary>
    internal abstract FieldValue Shown(T value);
}

/// <summary>How scalars stand in files. Used by generated code.</summary>
public static class Scalar
{
    private delegate bool TextParser<T>(string text, out T? value, ref string? reason);

    /// <summary>A text.</summary>
    public static Scalar<string> Text { get; } = new TextScalar<string>("a text", TryText, static value => value);

    /// <summary>An integer of 64 bits.</summary>
    public static Scalar<long> Integer { get; } = new IntegerScalar();

    /// <summary>A decimal number.</summary>
    public static Scalar<decimal> Decimal { get; } = new DecimalScalar();

    /// <summary>True or false.</summary>
    public static Scalar<bool> Boolean { get; } = new BooleanScalar();

    /// <summary>A date in EDTF.</summary>
    public static Scalar<EdtfDate> Date { get; } =
        new TextScalar<EdtfDate>("a date in EDTF", TryDate, static value => value);

    /// <summary>A period in EDTF.</summary>
    public static Scalar<EdtfInterval> Period { get; } =
        new TextScalar<EdtfInterval>("a period in EDTF", TryPeriod, static value => value);

    /// <summary>A time: in EDTF, or told by an anchor.</summary>
    public static Scalar<When> When { get; } = new WhenScalar();

    /// <summary>An instant as RFC 3339 writes it.</summary>
    public static Scalar<DateTimeOffset> Instant { get; } =
        new TextScalar<DateTimeOffset>("an instant such as 2024-05-03T12:00:00Z", TryInstant, static value => value);

    /// <summary>An address. Whether it must be absolute is for validation to say.</summary>
    public static Scalar<Uri> Uri { get; } = new TextScalar<Uri>("an address", TryUri, static value => value);

    internal static Scalar<EntityId> Id { get; } =
        new TextScalar<EntityId>("an id", TryId, static value => value.Value);

    internal static Scalar<ClaimId> ClaimId { get; } = new ClaimIdScalar();

    /// <summary>A value of an enum by its written name.</summary>
    /// <param name="parse">Reads a name.</param>
    /// <param name="names">The names, in the order of the values.</param>
    public static Scalar<T> Enum<T>(EnumParser<T> parse, params string[] names)
        where T : struct, Enum => new EnumScalar<T>(parse, names);

    /// <summary>A value that is made of a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="make">Makes the value.</param>
    /// <param name="unmake">Gives its scalar.</param>
    public static Scalar<T> As<T, TScalar>(
        this Scalar<TScalar> scalar, Func<TScalar, T> make, Func<T, TScalar> unmake) =>
        new MadeScalar<T, TScalar>(scalar, make, unmake);

    /// <summary>A value of one of the runtime's own enums.</summary>
    internal static Scalar<T> Own<T>()
        where T : struct, Enum => OwnEnum<T>.Instance;

    private static bool TryText(string text, out string? value, ref string? reason) => (value = text) is not null;

    private static bool TryDate(string text, out EdtfDate value, ref string? reason)
    {
        var isDate = EdtfDate.TryParse(text, out value, out var error);
        reason = isDate ? null : error.ToString();
        return isDate;
    }

    private static bool TryPeriod(string text, out EdtfInterval value, ref string? reason)
    {
        var isPeriod = EdtfInterval.TryParse(text, out value, out var error);
        reason = isPeriod ? null : error.ToString();
        return isPeriod;
    }

    private static bool TryInstant(string text, out DateTimeOffset value, ref string? reason) =>
        ScalarText.TryRead(text, out value);

    private static bool TryUri(string text, out Uri? value, ref string? reason) =>
        System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    private static bool TryId(string text, out EntityId value, ref string? reason) =>
        EntityId.TryParse(text, null, out value);

    private static class OwnEnum<T>
        where T : struct, Enum
    {
        private static readonly T[] s_values = System.Enum.GetValues<T>();

        public static readonly Scalar<T> Instance = new TextScalar<T>(
            $"one of {string.Join(", ", JsonNames.All<T>())}",
            static (string text, out T value, ref string? reason) =>
            {
                var place = Array.IndexOf(JsonNames.All<T>(), text);
                value = place < 0 ? default : s_values[place];
                return place >= 0;
            },
            static value => JsonNames.Of(value));
    }

    private sealed class TextScalar<T>(string expected, TextParser<T> parse, Func<T, FieldValue> show)
        : Scalar<T>
    {
        internal override string Expected => expected;

        internal override bool TryRead(JsonValue json, out T? value, ref string? reason)
        {
            value = default;
            return json.Text is { } text && parse(text, out value, ref reason);
        }

        internal override FieldValue Shown(T value) => show(value);
    }

    private sealed class ClaimIdScalar : Scalar<ClaimId>
    {
        internal override string Expected => "a claim's id, 32 hexadecimal digits in lower case";

        internal override bool TryRead(JsonValue json, out ClaimId value, ref string? reason)
        {
            value = default;
            return json.TryCopyText(stackalloc char[Dramatis.ClaimId.Digits], out var text)
                ? Dramatis.ClaimId.TryParse(text, out value)
                : Dramatis.ClaimId.TryParse(json.Text, null, out value);
        }

        internal override FieldValue Shown(ClaimId value) => value.ToString();
    }

    private sealed class IntegerScalar : Scalar<long>
    {
        internal override string Expected => "an integer of 64 bits";

        internal override bool TryRead(JsonValue json, out long value, ref string? reason) =>
            json.TryGetInteger(out value);

        internal override FieldValue Shown(long value) => value;
    }

    private sealed class DecimalScalar : Scalar<decimal>
    {
        internal override string Expected => "a decimal number of at most 28 digits";

        internal override bool TryRead(JsonValue json, out decimal value, ref string? reason)
        {
            var reader = json.Open();
            value = 0;
            return reader.TokenType == JsonTokenType.Number
                && reader.TryGetDecimal(out value)
                && ExactDecimal.Is(value, reader.ValueSpan);
        }

        internal override FieldValue Shown(decimal value) => value;
    }

    private sealed class BooleanScalar : Scalar<bool>
    {
        internal override string Expected => "true or false";

        internal override bool TryRead(JsonValue json, out bool value, ref string? reason)
        {
            value = json.Kind == JsonTokenType.True;
            return value || json.Kind == JsonTokenType.False;
        }

        internal override FieldValue Shown(bool value) => value;
    }

    private sealed class WhenScalar : Scalar<When>
    {
        internal override string Expected => "a time: EDTF, or an object with relation and anchor";

        internal override bool TryRead(JsonValue json, out When? value, ref string? reason) =>
            WhenReader.TryRead(json, out value, ref reason);

        internal override FieldValue Shown(When value) => value;
    }

    private sealed class MadeScalar<T, TScalar>(
        Scalar<TScalar> scalar, Func<TScalar, T> make, Func<T, TScalar> unmake) : Scalar<T>
    {
        internal override string Expected => scalar.Expected;

        internal override bool TryRead(JsonValue json, out T? value, ref string? reason)
        {
            var isRead = scalar.TryRead(json, out var read, ref reason);
            value = isRead ? make(read!) : default;
            return isRead;
        }

        internal override FieldValue Shown(T value) => scalar.Shown(unmake(value));
    }
}
