using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// A text in the form in which quotes are found: runs of white space, of quotation marks and of dashes are one character
/// each, invisible characters are left out, letters are composed or not alike, and the paragraphs follow one another.
/// </summary>
/// <remarks>A quote is found as whole words only: <c>he</c> is not in <c>the</c>.</remarks>
// docs/decisions.md: Words found in the text
internal sealed class FoldedText
{
    private readonly char[] _units;
    private readonly int[] _offsets;
    private readonly int[] _begins;
    private WordIndex? _words;
    private (string Quote, List<int> Places) _scanned = ("", []);

    private FoldedText(List<char> units, List<int> offsets, int[] begins) =>
        (_units, _offsets, _begins) = ([.. units], [.. offsets], begins);

    /// <summary>The number of characters.</summary>
    public int Length => _units.Length;

    /// <summary>The words of the text, for the search of the passage that is nearest to a quote.</summary>
    public WordIndex Words => _words ??= new(_units);

    public static FoldedText Of(SourceText text)
    {
        var (units, offsets, begins) = (new List<char>(), new List<int>(), new int[text.Count + 1]);
        for (var number = 1; number <= text.Count; number++)
        {
            begins[number - 1] = units.Count;
            Fold(text.Paragraph(number), units, offsets);
        }

        begins[^1] = units.Count;
        return new(units, offsets, begins);
    }

    /// <summary>A quote in the same form; empty if it has no visible character.</summary>
    public static string Fold(string quote)
    {
        var units = new List<char>();
        Fold(quote, units, []);
        return CollectionsMarshal.AsSpan(units)[..^1].ToString();
    }

    /// <summary>The first place of a folded quote that begins in a range; -1 if there is none.</summary>
    public int First(string quote, int from, int to)
    {
        var (places, offset) = Candidates(quote);
        for (var i = Before(places, from + offset); i < places.Count && places[i] - offset < to; i++)
        {
            if (IsAt(places[i] - offset, quote))
            {
                return places[i] - offset;
            }
        }

        return -1;
    }

    /// <summary>The last place of a folded quote that begins in a range; -1 if there is none.</summary>
    public int Last(string quote, int from, int to)
    {
        var (places, offset) = Candidates(quote);
        for (var i = Before(places, to + offset) - 1; i >= 0 && places[i] - offset >= from; i--)
        {
            if (IsAt(places[i] - offset, quote))
            {
                return places[i] - offset;
            }
        }

        return -1;
    }

    /// <summary>The first place of a folded quote within longer words; -1 if there is none.</summary>
    public int FirstInside(string quote) => _units.AsSpan().IndexOf(quote);

    /// <summary>The range of a paragraph, counted from 1.</summary>
    public (int From, int To) RangeOf(int paragraph) => (_begins[paragraph - 1], _begins[paragraph]);

    /// <summary>The paragraph of a character, counted from 1.</summary>
    public int ParagraphAt(int unit)
    {
        var place = Array.BinarySearch(_begins, unit);
        return place >= 0 ? place + 1 : ~place;
    }

    /// <summary>The places of some characters in the text: a span in each paragraph to which they belong.</summary>
    public IEnumerable<Locator> Spans(int at, int length, SpanPart? part)
    {
        for (var end = at + length; at < end;)
        {
            var paragraph = ParagraphAt(at);

            // The last character of a paragraph is the blank that parts it from the next.
            var last = Math.Min(end, _begins[paragraph] - 1);
            yield return part is { } told
                ? Locator.Span(paragraph, _offsets[at], _offsets[last], told)
                : Locator.Span(paragraph, _offsets[at], _offsets[last]);
            at = last + 1;
        }
    }

    /// <summary>The places of the rarest word of a quote, and where in the quote the word stands.</summary>
    private (List<int> Places, int Offset) Candidates(string quote)
    {
        if (Words.Rarest(quote) is { } found)
        {
            return found;
        }

        // A quote without a word, such as a dash.
        if (_scanned.Quote != quote)
        {
            var places = new List<int>();
            for (var at = 0; _units.AsSpan(at).IndexOf(quote) is >= 0 and var next; at += next + 1)
            {
                places.Add(at + next);
            }

            _scanned = (quote, places);
        }

        return (_scanned.Places, 0);
    }

    private static int Before(List<int> places, int unit) => places.BinarySearch(unit) is var place && place >= 0 ? place : ~place;

    private bool IsAt(int at, string quote) =>
        at >= 0 && at + quote.Length <= _units.Length && _units.AsSpan(at, quote.Length).SequenceEqual(quote)
        && !IsInside(at) && !IsInside(at + quote.Length);

    private bool IsInside(int unit) =>
        unit > 0 && unit < _units.Length && FoldedUnit.IsInside(_units[unit - 1], _units[unit]);

    /// <summary>Adds the folded characters of a paragraph, and the blank that parts it from the next.</summary>
    private static void Fold(ReadOnlySpan<char> words, List<char> units, List<int> offsets)
    {
        var (begin, offset, end, gap) = (units.Count, 0, 0, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var unit = FoldedUnit.Of(words[i]);
            if (unit == FoldedUnit.Blank)
            {
                gap = gap < 0 ? offset : gap;
            }
            else if (unit != FoldedUnit.Nothing)
            {
                if (gap >= 0 && units.Count > begin)
                {
                    Add(FoldedUnit.Blank, gap);
                }

                if (unit is not (FoldedUnit.Mark or FoldedUnit.Dash) || units.Count == begin || units[^1] != unit)
                {
                    CanonicalLetters.Add(unit, offset, units, offsets);
                }

                (gap, end) = (-1, offset + 1);
            }

            offset += i + 1 < words.Length && char.IsSurrogatePair(words[i], words[i + 1]) ? 0 : 1;
        }

        Add(FoldedUnit.Blank, end);

        void Add(char unit, int at)
        {
            units.Add(unit);
            offsets.Add(at);
        }
    }
}
