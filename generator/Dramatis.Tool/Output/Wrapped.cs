namespace Dramatis.Tool.Output;

/// <summary>Breaks texts into lines between words.</summary>
internal static class Wrapped
{
    private const int DefaultWidth = 80;
    private const int LeastWidth = 40;
    private const int MostWidth = 120;

    /// <summary>The width of the terminal; 80 if there is none.</summary>
    public static int Width { get; } = Measure();

    /// <summary>Writes a text, each of its lines indented.</summary>
    public static void Write(string text, int indent, TextWriter output) => Write("", text, indent, 0, output);

    /// <summary>Writes a label, and a text in a column beside it.</summary>
    /// <param name="labelWidth">The width of the label's column; a longer label has a line of its own.</param>
    public static void Write(string label, string text, int indent, int labelWidth, TextWriter output)
    {
        var column = indent + labelWidth;
        var line = new string(' ', indent) + label;
        if (label.Length > 0 && (label.Length >= labelWidth || text.Length == 0))
        {
            output.WritePrintable(line);
            line = "";
        }

        line = line.PadRight(column);
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > column && line.Length + 1 + word.Length > Width)
            {
                output.WritePrintable(line);
                line = new string(' ', column);
            }

            line += line.Length > column ? ' ' + word : word;
        }

        if (label.Length == 0 || text.Length > 0)
        {
            output.WritePrintable(line);
        }
    }

    private static int Measure()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0
                ? DefaultWidth
                : Math.Clamp(Console.WindowWidth - 1, LeastWidth, MostWidth);
        }
        catch (Exception failed) when (failed is IOException or PlatformNotSupportedException)
        {
            return DefaultWidth;
        }
    }
}
