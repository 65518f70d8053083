namespace Dramatis.Tool.Output;

/// <summary>Text that is broken into lines between words.</summary>
internal static class Wrapped
{
    private const int DefaultWidth = 80;
    private const int LeastWidth = 40;
    private const int MostWidth = 120;

    /// <summary>The width of the terminal; 80 where there is none.</summary>
    public static int Width { get; } = Measure();

    /// <summary>Writes a text, each of its lines indented.</summary>
    public static void Write(string text, int indent, TextWriter output)
    {
        var line = new string(' ', indent);
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', indent);
            }

            line += line.Length > indent ? ' ' + word : word;
        }

        output.WriteLine(line);
    }

    /// <summary>Writes a label and a text in a column beside it.</summary>
    /// <param name="labelWidth">Where the text begins, from the label on; a longer label has a line of its own.</param>
    public static void Write(string label, string text, int indent, int labelWidth, TextWriter output)
    {
        using var column = new StringWriter { NewLine = "\n" };
        Write(text, indent + labelWidth, column);
        var lines = column.ToString().TrimEnd('\n');
        var margin = new string(' ', indent);
        if (text.Length == 0 || label.Length >= labelWidth)
        {
            output.WriteLine(margin + label);
        }
        else
        {
            lines = margin + label + lines[(indent + label.Length)..];
        }

        if (text.Length > 0)
        {
            output.WriteLine(lines.ReplaceLineEndings(output.NewLine));
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
