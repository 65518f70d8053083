using System.Text;
using Dramatis.Benchmarks.Comparing;

namespace Dramatis.Benchmarks.Queries;

/// <summary>The time that it takes to find quotes in a long text.</summary>
internal sealed class QuotesWork : Work
{
    private const int Quotes = 1_000;
    private const int Vocabulary = 5_000;
    private const int WordsPerQuote = 8;
    private const int WordsPerParagraph = 80;

    /// <inheritdoc/>
    public override string Name => "quotes";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, quick ? 40_000 : 160_000).Select(_ => Word(random.Next(Vocabulary))).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(words[i]).Append(i % WordsPerParagraph == WordsPerParagraph - 1 ? '\n' : ' ');
        }

        var (all, found) = (text.ToString(), new long[2]);
        var quotes = Enumerable.Range(0, Quotes).Select(_ => Quote(words, random)).ToArray();
        var times = Paired.Times(
            quick ? 5 : 9,
            () => found[0] = Ours(all, quotes),
            () => found[1] = quotes.Count(quote => all.Contains(quote, StringComparison.Ordinal)));
        if (found[0] != Quotes || found[1] != Quotes)
        {
            throw new InvalidOperationException("A quote was not found.");
        }

        var work = FormattableString.Invariant($"find {Quotes:N0} quotes in a text of {all.Length / 1000:N0},000 letters");
        yield return Row.AtMost(2, work, "string.Contains, every letter exact", (times[0], times[1]), "ns");
    }

    private static long Ours(string text, string[] quotes)
    {
        var reading = new FactBase.Builder().Read(new Source("text"), text);
        var found = 0;
        foreach (var quote in quotes)
        {
            reading.At(quote);
            found++;
        }

        return found;
    }

    // A quote lies within a paragraph.
    private static string Quote(string[] words, Random random)
    {
        var paragraph = random.Next(words.Length / WordsPerParagraph) * WordsPerParagraph;
        var from = paragraph + random.Next(WordsPerParagraph - WordsPerQuote);
        return string.Join(' ', words.AsSpan(from, WordsPerQuote).ToArray());
    }

    // Some words are frequent, most are rare, as in any language.
    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = (long)number * number / Vocabulary; word.Length < 4 || rest > 0; rest /= 20)
        {
            word.Append("bcdfghjklmnpqrstvwxz"[(int)(rest % 20)]).Append("aeiouéü"[word.Length % 7]);
        }

        return word.ToString();
    }
}
