using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dramatis;

/// <summary>A place in a source: a paragraph, a cell of a table, or a span of a paragraph.</summary>
/// <remarks>
/// Paragraphs and columns are counted from 1. A span counts Unicode code points from 0 and ends before
/// <see cref="End"/>, as the text position selector of the W3C Web Annotation Data Model does. An integer converts to a
/// paragraph.
/// </remarks>
public readonly record struct Locator : IComparable<Locator>
{
    // The part plus one; 0 for none. A nullable enum would take the room of two numbers.
    private readonly byte _part;

    /// <summary>A whole paragraph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is less than 1.</exception>
    public Locator(int paragraph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        Paragraph = paragraph;
    }

    /// <summary>The paragraph, from 1; a row of a table is one.</summary>
    public int Paragraph { get; }

    /// <summary>The column of a table's cell, from 1.</summary>
    public int? Column { get; private init; }

    /// <summary>The first code point of a span, from 0.</summary>
    public int? Start { get; private init; }

    /// <summary>The code point before which a span ends.</summary>
    public int? End { get; private init; }

    /// <summary>The part of a span in the statement, such as the words for the act of speech; null if it is not told apart.</summary>
    public SpanPart? Part
    {
        get => _part == 0 ? null : (SpanPart)(_part - 1);
        private init => _part = value is { } part ? (byte)(part + 1) : (byte)0;
    }

    /// <summary>A whole paragraph.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Locator(int paragraph) => new(paragraph);

    /// <summary>A cell of a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph or the column is less than 1.</exception>
    public static Locator Cell(int paragraph, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        return new(paragraph) { Column = column };
    }

    /// <summary>A part of a paragraph, from one code point to before another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or begins before the paragraph.</exception>
    public static Locator Span(int paragraph, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return new(paragraph) { Start = start, End = end };
    }

    /// <summary>A part of a paragraph, from one code point to before another, with its part in the statement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The span is empty or begins before the paragraph, or the part is not declared.
    /// </exception>
    public static Locator Span(int paragraph, int start, int end, SpanPart part)
    {
        if (!Enum.IsDefined(part))
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, "The part is not a value of SpanPart.");
        }

        return Span(paragraph, start, end) with { Part = part };
    }

    /// <inheritdoc/>
    public int CompareTo(Locator other) =>
        (Paragraph, Column ?? 0, Start ?? -1, End ?? -1, _part).CompareTo(
            (other.Paragraph, other.Column ?? 0, other.Start ?? -1, other.End ?? -1, other._part));

    /// <summary>The place in words: <c>paragraph 9, column 2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"paragraph {Paragraph}")
        + (Column is { } column ? string.Create(CultureInfo.InvariantCulture, $", column {column}") : "")
        + (Start is { } start ? string.Create(CultureInfo.InvariantCulture, $", characters {start} to {End}") : "")
        + Part switch
        {
            SpanPart.Source => " (source)",
            SpanPart.Cue => " (cue)",
            SpanPart.Words => " (words)",
            _ => "",
        };
}
