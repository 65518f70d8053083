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
    /// <param name="hanging">By how much more the lines after the first are.</param>
    public static void Write(string text, int indent, TextWriter output, int hanging = 0)
    {
        var line = new string(' ', indent);
        var start = indent;
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > start && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                start = indent + hanging;
                line = new string(' ', start);
            }

            line += line.Length > start ? ' ' + word : word;
        }

        output.WriteLine(line);
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
