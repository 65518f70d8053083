namespace Articles.Reporting;

/// <summary>Writes text in lines of at most 100 characters, with headings and hanging indents.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 100;

    public void Title(string text)
    {
        output.WriteLine();
        Wrap(text, "", "");
        output.WriteLine(new string('=', Math.Min(text.Length, Width)));
    }

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.WriteLine(new string('-', text.Length));
    }

    /// <summary>A point of a list.</summary>
    public void Point(string text) => Wrap(text, "  * ", "    ");

    /// <summary>A note to the point above.</summary>
    public void Note(string text) => Wrap(text, "      ", "      ");

    /// <summary>A row of columns; the first is aligned to the left, the others to the right.</summary>
    public void Row(string name, params ReadOnlySpan<string> cells)
    {
        var line = "  " + name.PadRight(14);
        foreach (var cell in cells)
        {
            line += cell.PadLeft(17);
        }

        output.WriteLine(line.TrimEnd());
    }

    private void Wrap(string text, string first, string next)
    {
        var line = first;
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                (line, empty) = (next, true);
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        output.WriteLine(line);
    }
}
