using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>Values of a schema's enum by their written names, former ones too.</summary>
internal sealed class EnumScalar<T>(EnumParser<T> parse, string[] names) : Scalar<T>
    where T : struct, Enum
{
    internal override string Expected => $"one of {string.Join(", ", names)}";

    internal override bool TryRead(JsonValue json, out T value, ref string? reason)
    {
        value = default;
        if (json.Text is not { } text)
        {
            return false;
        }

        if (!parse(text, out value))
        {
            return IsNumber(text, out value);
        }

        var name = Name(value);
        if (name != text)
        {
            json.Context.NoteValue(json, name, text);
        }

        return true;
    }

    internal override FieldValue Shown(T value) => Name(value);

    // A value that the enum does not declare, which a claim may hold if it doubts it, prints as its number.
    private static bool IsNumber(string text, out T value)
    {
        var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = isNumber ? (T)Enum.ToObject(typeof(T), number) : default;
        return isNumber && !Enum.IsDefined(value);
    }

    private string Name(T value)
    {
        var number = Unsafe.SizeOf<T>() == sizeof(int)
            ? Unsafe.BitCast<T, int>(value)
            : Convert.ToInt32(value, CultureInfo.InvariantCulture);
        return (uint)number < names.Length ? names[number] : number.ToString(CultureInfo.InvariantCulture);
    }
}
