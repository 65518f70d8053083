using System.Globalization;

namespace Dramatis;

/// <summary>One value of a field, of any scalar type. A value of an enum is its name in the schema.</summary>
public readonly struct FieldValue : IEquatable<FieldValue>
{
    private readonly object? _value;

    private FieldValue(object? value) => _value = value;

    /// <summary>True if there is no value.</summary>
    public bool IsNone => _value is null;

    /// <summary>
    /// The value: a <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>,
    /// <see cref="EdtfDate"/>, <see cref="EdtfInterval"/>, <see cref="When"/>, <see cref="DateTimeOffset"/>,
    /// <see cref="Uri"/> or <see cref="Quantity"/>.
    /// </summary>
    public object? Value => _value;

    /// <summary>Converts a text or the name of an enum value; null is not a value.</summary>
    public static implicit operator FieldValue(string? value) => new(value);

    /// <summary>Converts an integer.</summary>
    public static implicit operator FieldValue(long value) => new(value);

    /// <summary>Converts a decimal.</summary>
    public static implicit operator FieldValue(decimal value) => new(value);

    /// <summary>Converts a boolean.</summary>
    public static implicit operator FieldValue(bool value) => new(value);

    /// <summary>Converts a date.</summary>
    public static implicit operator FieldValue(EdtfDate value) => new(value);

    /// <summary>Converts a period.</summary>
    public static implicit operator FieldValue(EdtfInterval value) => new(value);

    /// <summary>Converts a time; null is not a value.</summary>
    public static implicit operator FieldValue(When? value) => new(value);

    /// <summary>Converts an instant.</summary>
    public static implicit operator FieldValue(DateTimeOffset value) => new(value);

    /// <summary>Converts an address; null is not a value.</summary>
    public static implicit operator FieldValue(Uri? value) => new(value);

    /// <summary>Converts a quantity.</summary>
    public static implicit operator FieldValue(Quantity value) => new(value);

    /// <summary>True if two values are equal.</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>True if two values differ.</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FieldValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>
    /// The text of the value in files and captions, independent of the culture. Captions have a quantity in words.
    /// </summary>
    public override string ToString() => CaptionText.Of(this);

    internal static string Print(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        Quantity quantity => quantity.ToWords(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
