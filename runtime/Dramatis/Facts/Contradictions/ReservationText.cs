using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>The text of a reservation, which is made only if there is one.</summary>
[InterpolatedStringHandler]
internal ref struct ReservationText
{
    private DefaultInterpolatedStringHandler _text;

    public ReservationText(int literalLength, int formattedCount, bool isSure, out bool isNeeded)
    {
        isNeeded = !isSure;
        _text = isNeeded ? new(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public string ToStringAndClear() => _text.ToStringAndClear();
}
