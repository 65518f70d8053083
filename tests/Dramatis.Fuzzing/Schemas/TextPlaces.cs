using Dramatis.Schema.Diagnostics;

namespace Dramatis.Fuzzing.Schemas;

/// <summary>The lines of a text as YAML 1.2 counts them, counted without the reader's help.</summary>
internal sealed class TextPlaces
{
    private readonly int _length;
    private readonly List<int> _lineStarts = [0];

    public TextPlaces(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text.AsSpan(i + 1) is not ['\n', ..]))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public bool IsAt(Position place) =>
        place.Offset >= 0
        && place.Offset <= _length
        && place.Line >= 1
        && place.Line <= _lineStarts.Count
        && _lineStarts[place.Line - 1] + place.Column - 1 == place.Offset
        && (place.Line == _lineStarts.Count || place.Offset < _lineStarts[place.Line]);

    public override string ToString() => $"{_length} characters in {_lineStarts.Count} lines";
}
