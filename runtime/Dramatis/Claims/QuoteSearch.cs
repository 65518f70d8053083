using System.Globalization;

namespace Dramatis;

/// <summary>Finds the words that an encoder quotes in the text of a source, and tells what is wrong with a quote.</summary>
/// <param name="text">The text.</param>
/// <param name="paragraph">The paragraph in which a quote begins; null for the whole text.</param>
// docs/decisions.md: Words found in the text
internal sealed class QuoteSearch(SourceText text, int? paragraph)
{
    private const int MostShown = 5;

    private readonly FoldedText _folded = text.Folded;
    private ValidationReport _report;

    /// <summary>The errors in the quotes that were looked for.</summary>
    public ValidationReport Report => _report;

    /// <summary>Finds the fragments of a quote, and the words for the speaker and the act of speech beside them.</summary>
    /// <returns>The spans; of quotes that were not found there is an issue instead.</returns>
    public Many<Locator> Find(params ReadOnlySpan<(SpanPart? Part, Many<string> Fragments)> quotes)
    {
        if (paragraph > text.Count)
        {
            Fail($"There is no paragraph {Number(paragraph.Value)}: the text has {Number(text.Count)} paragraphs.");
            return default;
        }

        var (spans, found) = (new List<Locator>(), new List<Match>());
        foreach (var (part, fragments) in quotes)
        {
            Many<Quote> folded = [.. fragments.Select(static fragment => new Quote(fragment, FoldedText.Fold(fragment)))];
            if (folded.Count == 0)
            {
                continue;
            }

            // After a quote that was not found nothing is known about the place of the others.
            var matches = !_report.IsValid ? CheckAnywhere(folded) : found.Count > 0 ? Beside(folded[0], found) : InOrder(folded);
            found.AddRange(matches);
            spans.AddRange(matches.SelectMany(match => _folded.Spans(match.At, match.Length, part)));
        }

        return _report.IsValid ? new Many<Locator>([.. spans]).Distinct().Sorted() : default;
    }

    private (int From, int To) Range => paragraph is { } number ? _folded.RangeOf(number) : (0, _folded.Length);

    /// <summary>The only way to find the fragments one after the other, or the only one within a paragraph.</summary>
    private List<Match> InOrder(Many<Quote> fragments)
    {
        var range = Range;
        if (Earliest(fragments, range) is not { } first)
        {
            if (CheckAnywhere(fragments).Count == 0 && _report.IsValid)
            {
                Fail($"The fragments {string.Join(", ", fragments)} are in {Where}, but not one after the other in this order.");
            }

            return [];
        }

        if (first.SequenceEqual(Latest(fragments, range)))
        {
            return first;
        }

        var (within, inside) = (fragments.Count == 1 ? [] : Within(fragments, range), range);
        if (within.Count == 1)
        {
            inside = _folded.RangeOf(within[0]);
            first = Earliest(fragments, inside)!;
            if (first.SequenceEqual(Latest(fragments, inside)))
            {
                return first;
            }
        }

        var last = Latest(fragments, inside);
        for (var i = 0; i < fragments.Count; i++)
        {
            if (first[i] != last[i])
            {
                FailTwice(fragments[i], All(fragments[i], (first[i].At, last[i].At + 1)));
            }
        }

        return [];
    }

    /// <summary>The paragraphs in which the fragments follow each other.</summary>
    private List<int> Within(Many<Quote> fragments, (int From, int To) range)
    {
        var paragraphs = new List<int>();
        for (var at = range.From; _folded.First(fragments[0].Folded, at, range.To) is >= 0 and var next;)
        {
            var number = _folded.ParagraphAt(next);
            var inside = _folded.RangeOf(number);
            if (Earliest(fragments, inside) is not null)
            {
                paragraphs.Add(number);
            }

            at = inside.To;
        }

        return paragraphs;
    }

    private List<Match>? Earliest(Many<Quote> fragments, (int From, int To) range)
    {
        var matches = new List<Match>();
        foreach (var fragment in fragments)
        {
            if (_folded.First(fragment.Folded, range.From, range.To) is not (>= 0 and var at))
            {
                return null;
            }

            matches.Add(new(at, fragment.Length));
            range.From = at + fragment.Length;
        }

        return matches;
    }

    private List<Match> Latest(Many<Quote> fragments, (int From, int To) range)
    {
        var matches = new List<Match>();
        foreach (var fragment in fragments.Reverse())
        {
            var to = matches.Count == 0 ? range.To : matches[0].At - fragment.Length + 1;
            matches.Insert(0, new(_folded.Last(fragment.Folded, range.From, to), fragment.Length));
        }

        return matches;
    }

    /// <summary>The place of a quote that is nearest to others, in their paragraph; without one there, the only place.</summary>
    private List<Match> Beside(Quote quote, List<Match> others)
    {
        var places = All(quote, _folded.RangeOf(_folded.ParagraphAt(others[0].At)));
        if (places.Count == 0)
        {
            return InOrder([quote]);
        }

        var least = places.Min(place => others.Min(place.DistanceTo));
        List<Match> nearest = [.. places.Where(place => others.Min(place.DistanceTo) == least)];
        if (nearest.Count > 1)
        {
            FailTwice(quote, nearest);
            return [];
        }

        return nearest;
    }

    private List<Match> All(Quote quote, (int From, int To) range)
    {
        var places = new List<Match>();
        for (var at = range.From; _folded.First(quote.Folded, at, range.To) is >= 0 and var next; at = next + 1)
        {
            places.Add(new(next, quote.Length));
        }

        return places;
    }

    /// <summary>Reports the fragments that are not in the range at all.</summary>
    private List<Match> CheckAnywhere(Many<Quote> fragments)
    {
        foreach (var fragment in fragments)
        {
            if (_folded.First(fragment.Folded, Range.From, Range.To) >= 0)
            {
                continue;
            }

            var elsewhere = paragraph is null ? [] : All(fragment, (0, _folded.Length));
            Fail(elsewhere.Count > 0
                ? $"There is no {fragment} in {Where}; it is in {Places(elsewhere)}."
                : _folded.FirstInside(fragment.Folded) is >= 0 and var inside
                    ? $"There is {fragment} only within a longer word: {Place(new(inside, fragment.Length))}. Quote whole words."
                : _folded.Words.Nearest(fragment.Folded) is var (at, length)
                    ? $"There is no {fragment} in {Where}; the nearest passage is {Place(new(at, length))}."
                    : $"There is no {fragment} in {Where}, and nothing like it.");
        }

        return [];
    }

    private string Where => paragraph is { } number ? $"paragraph {Number(number)}" : "the text";

    private void FailTwice(Quote quote, List<Match> places)
    {
        var choice = paragraph is null
            ? $"Quote more of it, or name the paragraph: At({Number(_folded.ParagraphAt(places[0].At))}, ...)."
            : "Quote more of it.";
        Fail($"There is {quote} {Number(places.Count)} times: {Places(places)}. {choice}");
    }

    private void Fail(string message) => _report.Add(ValidationCodes.Quote, nameof(Claim.Locators), message);

    private string Places(List<Match> places) => string.Join("; ", places.Take(MostShown).Select(Place))
        + (places.Count > MostShown ? $"; and {Number(places.Count - MostShown)} more" : "");

    private string Place(Match match)
    {
        var span = _folded.Spans(match.At, match.Length, null).First();
        return $"{span} '{text.WordsAround(span)}'";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Quote(string Words, string Folded)
    {
        public int Length => Folded.Length;

        public override string ToString() => $"'{ValidationReport.Shown(Words)}'";
    }

    private readonly record struct Match(int At, int Length)
    {
        /// <summary>The number of characters between two matches; the greatest number if they overlap.</summary>
        public int DistanceTo(Match other) =>
            At >= other.At + other.Length ? At - other.At - other.Length
            : other.At >= At + Length ? other.At - At - Length
            : int.MaxValue;
    }
}
