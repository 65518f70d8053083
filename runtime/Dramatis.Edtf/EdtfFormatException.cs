namespace Dramatis;

/// <summary>The exception for a text that is not EDTF.</summary>
public sealed class EdtfFormatException : FormatException
{
    private const int ExcerptLength = 40;

    internal EdtfFormatException(string expected, ReadOnlySpan<char> text, EdtfError error)
        : base($"'{Excerpt(text)}' is not an EDTF {expected}: {error}.") => Error = error;

    /// <summary>The error and its place in the text.</summary>
    public EdtfError Error { get; }

    private static string Excerpt(ReadOnlySpan<char> text) =>
        text.Length <= ExcerptLength ? text.ToString() : text.Slice(0, ExcerptLength).ToString() + "...";
}

/// <summary>The first error in a text that should be EDTF.</summary>
/// <param name="Position">The place in the text, counted from 0.</param>
/// <param name="Reason">The reason, such as <c>month 13 does not exist</c>.</param>
public readonly record struct EdtfError(int Position, string Reason)
{
    /// <summary>The reason with its position.</summary>
    public override string ToString() => $"{Reason} (at position {Position})";
}
