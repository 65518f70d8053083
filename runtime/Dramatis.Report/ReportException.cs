namespace Dramatis;

/// <summary>The exception for a page that cannot be written. Its message is one line and names the file.</summary>
public sealed class ReportException : IOException
{
    internal ReportException(string path, Exception cause)
        : base($"{path} cannot be written: {OneLine(cause.Message)}", cause)
    {
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
