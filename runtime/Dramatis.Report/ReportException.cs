namespace Dramatis;

/// <summary>A page cannot be written to where it should go; the message is one line and names the file.</summary>
public sealed class ReportException : IOException
{
    internal ReportException(string path, Exception cause)
        : base($"{path} cannot be written: {OneLine(cause.Message)}", cause)
    {
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
