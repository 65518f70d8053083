using System.Text;

namespace Dramatis.Schema.Formatting;

/// <summary>Writes lines, with at most one empty line between two of them.</summary>
internal sealed class LayoutWriter
{
    private readonly StringBuilder _text = new();
    private bool _isTight = true;

    public override string ToString() => _text.ToString();

    /// <summary>
    /// Suppresses an empty line before the next line, which is the first below its key, or follows a text that ends
    /// with empty lines.
    /// </summary>
    public void Tighten() => _isTight = true;

    public void Write(int indent, string line, bool isApart)
    {
        if (isApart && !_isTight)
        {
            _text.Append('\n');
        }

        Append(indent, line);
        _isTight = false;
    }

    /// <summary>A further line of a text.</summary>
    public void Continue(int indent, string line) => Append(indent, line);

    private void Append(int indent, string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', indent).Append(line);
        }

        _text.Append('\n');
    }
}
