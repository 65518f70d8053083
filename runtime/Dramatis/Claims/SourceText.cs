using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Dramatis;

/// <summary>The text of a source: its hash, its paragraphs, and the words at places of it.</summary>
/// <remarks>Places count the Unicode code points of a paragraph.</remarks>
// docs/decisions.md: Places in the text
internal sealed class SourceText
{
    // A text whose claims are asked for their words is divided once, however many they are.
    private static readonly ConditionalWeakTable<string, SourceText>[] s_known = [[], []];

    private readonly List<Piece> _paragraphs = [];
    private string _text;
    private FoldedText? _folded;

    public SourceText(string text, Paragraphing paragraphing)
    {
        (_text, Hash) = (text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        var isInside = false;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed : text.Length;
            var line = text.AsSpan(at, end - at).TrimEnd('\r');
            var isBlank = line.IsWhiteSpace();
            if (!isBlank && isInside && paragraphing == Paragraphing.Blocks)
            {
                _paragraphs[^1] = Piece.Of(text, _paragraphs[^1].At, at + line.Length);
            }
            else if (!isBlank)
            {
                _paragraphs.Add(Piece.Of(text, at, at + line.Length));
            }

            isInside = !isBlank;
            at = end + 1;
        }
    }

    /// <summary>The SHA-256 of the text in UTF-8, as a source gives it.</summary>
    public string Hash { get; }

    /// <summary>The number of paragraphs.</summary>
    public int Count => _paragraphs.Count;

    /// <summary>The text in the form in which words are found.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(this);

    /// <summary>A text, divided at its first use only.</summary>
    public static SourceText Of(string text, Paragraphing paragraphing) =>
        s_known[(int)paragraphing].GetValue(text, key => new(key, paragraphing));

    /// <summary>This text, for checks of places alone: it does not keep the words in memory.</summary>
    public SourceText WithoutWords()
    {
        _text = "";
        return this;
    }

    /// <summary>The words of a paragraph, counted from 1.</summary>
    public ReadOnlySpan<char> Paragraph(int number) =>
        _text.AsSpan(_paragraphs[number - 1].At, _paragraphs[number - 1].Length);

    /// <summary>The words at a place within the text; a cell has the words of its row.</summary>
    public string Words(Locator place)
    {
        var words = Paragraph(place.Paragraph);
        return place is { Start: { } start, End: { } end }
            ? words[UnitAt(words, start)..UnitAt(words, end)].ToString()
            : words.ToString();
    }

    /// <summary>The words of a span with some of those around it, for messages.</summary>
    public string WordsAround(Locator span)
    {
        const int Around = 24;
        var (start, end) = (span.Start!.Value - Around, span.End!.Value + Around);
        var count = _paragraphs[span.Paragraph - 1].Count;
        var words = Words(Locator.Span(span.Paragraph, Math.Max(0, start), Math.Min(count, end)));
        return (start > 0 ? "..." : "") + words.ReplaceLineEndings(" ") + (end < count ? "..." : "");
    }

    /// <summary>Checks that the text has the hash of the source.</summary>
    public void Check(Source source, ref ValidationReport report)
    {
        if (source.TextHash is { } expected && expected != Hash)
        {
            report.Add(
                ValidationCodes.Text,
                nameof(Source.TextHash),
                $"The given text has the SHA-256 {Hash}; the text of {source.Id} has {expected}.");
        }
    }

    /// <summary>Checks that places lie within the text.</summary>
    public void Check(Many<Locator> places, ref ValidationReport report)
    {
        foreach (var place in places)
        {
            if (WhyOutside(place) is { } why)
            {
                report.Add(ValidationCodes.Locator, nameof(Claim.Locators), $"There is no {place}: {why}.");
            }
        }
    }

    /// <summary>The reason for which the text has no such place; null if it has it.</summary>
    public string? WhyOutside(Locator place) =>
        place.Paragraph > Count ? $"the text has {Number(Count)} paragraphs"
        : place.End > _paragraphs[place.Paragraph - 1].Count
            ? $"the paragraph is {Number(_paragraphs[place.Paragraph - 1].Count)} characters long"
        : null;

    /// <summary>The UTF-16 unit at which a code point of some words begins.</summary>
    public static int UnitAt(ReadOnlySpan<char> words, int codePoint)
    {
        var unit = 0;
        for (; codePoint > 0; codePoint--)
        {
            unit += IsPair(words, unit) ? 2 : 1;
        }

        return unit;
    }

    private static bool IsPair(ReadOnlySpan<char> words, int unit) =>
        unit + 1 < words.Length && char.IsSurrogatePair(words[unit], words[unit + 1]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="At">The first UTF-16 unit in the text.</param>
    /// <param name="Length">The number of UTF-16 units.</param>
    /// <param name="Count">The number of code points.</param>
    private readonly record struct Piece(int At, int Length, int Count)
    {
        public static Piece Of(string text, int at, int end)
        {
            var pairs = 0;
            for (var i = at + 1; i < end; i++)
            {
                pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
            }

            return new(at, end - at, end - at - pairs);
        }
    }
}
