namespace Dramatis;

/// <summary>A text is not EDTF.</summary>
public sealed class EdtfFormatException : FormatException
{
    private const int ExcerptLength = 40;

    internal EdtfFormatException(string expected, ReadOnlySpan<char> text, EdtfError error)
        : base($"'{Excerpt(text)}' is not an EDTF {expected}: {error}.") => Error = error;

    /// <summary>What is wrong, and where in the text.</summary>
    public EdtfError Error { get; }

    private static string Excerpt(ReadOnlySpan<char> text) =>
        text.Length <= ExcerptLength ? text.ToString() : text.Slice(0, ExcerptLength).ToString() + "...";
}
