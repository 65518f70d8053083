using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dramatis.CompilerServices;

/// <summary>Reads the written name of an enum's value, as generated code does.</summary>
/// <typeparam name="T">The enum.</typeparam>
public delegate bool EnumParser<T>(string? name, out T value)
    where T : struct, Enum;

/// <summary>Adds every violated constraint of a value to a report, as generated code does.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public delegate void ValueCheck<T>(T value, ref ValidationReport report, MemberPath path);

/// <summary>Reads the current value of a reader, or gives the reason for which it cannot.</summary>
internal delegate bool ScalarReader<T>(MemberReader at, out T? value, ref string? reason);

/// <summary>A codec: it reads and writes the values of one type. Used by generated code.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class Scalar<T>
{
    private readonly ScalarReader<T> _read;
    private readonly Func<T, FieldValue>? _show;
    private readonly ValueCheck<T>? _check;
    private readonly Func<ValueDescriptor>? _declare;

    internal Scalar(
        string expected, ScalarReader<T> read, Func<T, FieldValue>? show = null, ValueCheck<T>? check = null) =>
        (Expected, _read, _show, _check) = (expected, read, show, check);

    private Scalar(Scalar<T> other, Func<ValueDescriptor> declare)
        : this(other.Expected, other._read, other._show, other._check) => _declare = declare;

    /// <summary>The schema's declaration of the type.</summary>
    /// <exception cref="InvalidOperationException">No schema declares the type.</exception>
    public ValueDescriptor Declaration => _declare is null ? throw new InvalidOperationException("No schema declares the type.") : _declare();

    /// <summary>The same codec with the schema's declaration of the type, which is made when it is asked for.</summary>
    public Scalar<T> Declared(Func<ValueDescriptor> declare) => new(this, declare);

    /// <summary>A description of the values that are read, for messages: <c>a date in EDTF</c>.</summary>
    internal string Expected { get; }

    internal bool TryRead(MemberReader at, out T? value, ref string? reason) => _read(at, out value, ref reason);

    /// <summary>Checks a value that stands alone. The members of an entity are checked with it.</summary>
    internal void Check(T? value, ref ValidationReport report) => _check?.Invoke(value!, ref report, "");

    /// <summary>Converts a value to a <see cref="FieldValue"/>.</summary>
    /// <exception cref="NotSupportedException">Values of this type are read only.</exception>
    internal FieldValue Shown(T value) => _show is null
        ? throw new NotSupportedException($"No field holds a {typeof(T).Name}.")
        : _show(value);
}

/// <summary>The scalars of schemas. Used by generated code.</summary>
public static class Scalar
{
    private delegate bool TextParser<T>(string text, out T? value, ref string? reason);

    /// <summary>A text.</summary>
    public static Scalar<string> Text { get; } =
        OfText<string>("a text", static (text, out value, ref _) => (value = text) is not null, static value => value);

    /// <summary>An integer of 64 bits.</summary>
    public static Scalar<long> Integer { get; } = new(
        ScalarGrammar.Integer,
        static (at, out value, ref _) => at.TryGetInteger(out value),
        static value => value);

    /// <summary>A decimal number.</summary>
    public static Scalar<decimal> Decimal { get; } = new(
        ScalarGrammar.Decimal,
        static (at, out value, ref _) => at.TryGetDecimal(out value),
        static value => value);

    /// <summary>True or false.</summary>
    public static Scalar<bool> Boolean { get; } = new(
        ScalarGrammar.Boolean,
        static (at, out value, ref _) =>
        {
            value = at.Boolean == true;
            return at.Boolean is not null;
        },
        static value => value);

    /// <summary>A date in EDTF.</summary>
    public static Scalar<EdtfDate> Date { get; } = OfText<EdtfDate>("a date in EDTF", TryDate, static value => value);

    /// <summary>A period in EDTF.</summary>
    public static Scalar<EdtfInterval> Period { get; } =
        OfText<EdtfInterval>("a period in EDTF", TryPeriod, static value => value);

    /// <summary>A time, in EDTF or relative to an anchor.</summary>
    public static Scalar<When> When { get; } = new(
        "a time: EDTF, or an object with relation and anchor",
        static (at, out value, ref reason) => at.TryGetTime(out value, ref reason),
        static value => value);

    /// <summary>An instant as RFC 3339 writes it.</summary>
    public static Scalar<DateTimeOffset> Instant { get; } = OfText<DateTimeOffset>(
        ScalarGrammar.Instant,
        static (text, out value, ref _) => ScalarGrammar.TryInstant(text, out value),
        static value => value);

    /// <summary>An address. Validation says if it is absolute, as a claim may doubt one that is not.</summary>
    public static Scalar<Uri> Uri { get; } = OfText<Uri>(
        "an address",
        static (text, out value, ref _) => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value),
        static value => value);

    /// <summary>A quantity: a number, exact, bounded or approximate, with or without a unit.</summary>
    public static Scalar<Quantity> Quantity { get; } =
        OfText<Quantity>("a quantity such as 3, 3..4 or ~30 km", TryQuantity, static value => value);

    /// <summary>The id of an actor, a source or a happening.</summary>
    internal static Scalar<EntityId> Id { get; } = OfText<EntityId>(
        "an id",
        TryId,
        static value => value.Value);

    /// <summary>A value of an enum by its written name or a former one.</summary>
    /// <param name="parse">Reads a name.</param>
    /// <param name="names">The names, in the order of the values.</param>
    public static Scalar<T> Enum<T>(EnumParser<T> parse, params string[] names)
        where T : struct, Enum => new(
            $"one of {string.Join(", ", names)}",
            (at, out value, ref _) => TryEnum(at, parse, names, out value),
            value => Name(names, value),
            static (value, ref report, path) => report.Defined(System.Enum.IsDefined(value), typeof(T).Name, path));

    /// <summary>The codec of a type that wraps a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="make">Makes the value.</param>
    /// <param name="unmake">Gives its scalar.</param>
    /// <param name="check">Checks the value.</param>
    public static Scalar<T> As<T, TScalar>(
        this Scalar<TScalar> scalar, Func<TScalar, T> make, Func<T, TScalar> unmake, ValueCheck<T> check) => new(
            scalar.Expected,
            (at, out value, ref reason) =>
            {
                var isRead = scalar.TryRead(at, out var read, ref reason);
                value = isRead ? make(read!) : default;
                return isRead;
            },
            value => scalar.Shown(unmake(value)),
            check);

    private static Scalar<T> OfText<T>(string expected, TextParser<T> parse, Func<T, FieldValue> show) => new(
        expected,
        (at, out value, ref reason) =>
        {
            value = default;
            return at.Text is { } text && parse(text, out value, ref reason);
        },
        show);

    private static bool TryId(string text, out EntityId value, ref string? reason)
    {
        var isId = EntityId.TryParse(text, null, out value);
        reason = isId ? null : $"an id is expected: {EntityId.Form}";
        return isId;
    }

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

    private static bool TryQuantity(string text, out Quantity value, ref string? reason)
    {
        var isQuantity = Dramatis.Quantity.TryParse(text, out value, out var error);
        reason = isQuantity ? null : error;
        return isQuantity;
    }

    private static bool TryEnum<T>(MemberReader at, EnumParser<T> parse, string[] names, out T value)
        where T : struct, Enum
    {
        value = default;
        if (at.Text is not { } text)
        {
            return false;
        }

        if (!parse(text, out value))
        {
            return IsUndeclared(text, out value);
        }

        var name = Name(names, value);
        if (name != text)
        {
            at.NoteFormerName(name, text);
        }

        return true;
    }

    // The number of a value that the enum does not declare is read. Validation refuses the value with its place.
    private static bool IsUndeclared<T>(string text, out T value)
        where T : struct, Enum
    {
        var isNumber = ScalarGrammar.TryInteger(text, out var number) && number == (int)number;
        value = isNumber ? (T)System.Enum.ToObject(typeof(T), number) : default;
        return isNumber && !System.Enum.IsDefined(value);
    }

    private static string Name<T>(string[] names, T value)
        where T : struct, Enum
    {
        var number = Unsafe.SizeOf<T>() == sizeof(int)
            ? Unsafe.BitCast<T, int>(value)
            : Convert.ToInt32(value, CultureInfo.InvariantCulture);
        return (uint)number < names.Length ? names[number] : number.ToString(CultureInfo.InvariantCulture);
    }
}
