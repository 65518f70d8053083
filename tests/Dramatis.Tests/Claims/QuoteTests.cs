using System.Diagnostics;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

/// <summary>Words of a text are found in it, and are kept as places.</summary>
public sealed class QuoteTests
{
    private const string Text = """
        Talks in the strait 🕊 “resume”

        Mr. Vale told the Courier that  “I have never been — and ‘never’ will be —   in the strait.”
        The strait has been closed, Mr. Moor said.  Mr. Vale has been there, Mr. Moor said again.
        An un­told story.

        """;

    private readonly FactBase.Builder _facts = new();

    [Theory]
    [InlineData("Mr. Vale told the Courier", 2, 0, 25)]
    [InlineData("“resume”", 1, 22, 30)]
    [InlineData("\"resume\"", 1, 22, 30)]
    [InlineData("never been - and \"never\"  will\nbe -- in", 2, 40, 79)]
    [InlineData("untold", 4, 3, 10)]
    [InlineData("strait.” The strait has", 2, 84, 92, 3, 0, 14)]
    public void Words_are_found(string words, params int[] spans)
    {
        var claim = Read().At(words).Assert(Talks);

        Assert.Equal(spans.Chunk(3).Select(static span => Locator.Span(span[0], span[1], span[2])), claim.Locators);
    }

    [Fact]
    public void Words_come_back_as_the_text_has_them()
    {
        var claim = Read().At("never been - and 'never' will be").Assert(Talks);

        Assert.Equal("never been — and ‘never’ will be", Assert.Single(claim.Words(Text)));
        Assert.Equal("Talks in the strait 🕊 “resume”", Read().At(1).Assert(Recognised).Words(Text)[0]);
    }

    [Fact]
    public void Parts_are_kept_with_their_spans()
    {
        var claim = Read().At(source: "Mr. Vale", cue: "told", words: ["I have never", "in the strait"]).Assert(Talks);

        Assert.Equal(["Mr. Vale", "told", "I have never", "in the strait"], claim.Words(Text));
        Assert.Equal(["I have never", "in the strait"], claim.Words(Text, SpanPart.Words));
        Assert.Equal("told", Assert.Single(claim.Words(Text, SpanPart.Cue)));
        Assert.Equal("paragraph 2, characters 9 to 13 (cue)", claim.Locators[1].ToString());
        Assert.Equal(SpanPart.Words, Read().At(words: "story").Assert(Recognised).Locators[0].Part);
    }

    [Fact]
    public void A_speaker_and_a_cue_are_those_nearest_to_the_words()
    {
        var claim = Read().At(source: "Mr. Moor", cue: "said", words: "Mr. Vale has been there").Assert(Talks);

        Assert.Equal([Locator.Span(3, 44, 67, SpanPart.Words), Locator.Span(3, 69, 77, SpanPart.Source), Locator.Span(3, 78, 82, SpanPart.Cue)], claim.Locators);
    }

    [Fact]
    public void A_speaker_of_another_paragraph_is_found_if_there_is_only_one()
    {
        var reading = Read();

        Assert.Equal(2, reading.At(source: "the Courier", words: "story").Assert(Talks).Locators[0].Paragraph);
        Assert.Contains("There is 'Mr. Moor' 2 times", Issue(() => reading.At(source: "Mr. Moor", words: "story")).Message);
    }

    [Fact]
    public void A_paragraph_tells_words_apart()
    {
        var claim = Read().At(2, "strait").Assert(Talks);
        Assert.Equal(Locator.Span(2, 84, 90), claim.Locators[0]);
        Assert.Equal(Locator.Span(2, 9, 13, SpanPart.Cue), Read().At(2, cue: "told").Assert(Recognised).Locators[0]);
    }

    [Theory]
    [InlineData("Mr. Vale", 2)]
    [InlineData("I have never", 1)]
    public void Fragments_follow_each_other_in_one_paragraph(string first, int count)
    {
        var reading = Read();
        if (count == 1)
        {
            Assert.Equal(2, reading.At(first, "strait").Assert(Talks).Locators[1].Paragraph);
        }
        else
        {
            var refused = Assert.Throws<ValidationException>(() => reading.At(first, "been"));
            Assert.Contains("There is 'Mr. Vale' 2 times", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Mr. Vael told the Courier", "There is no 'Mr. Vael told the Courier' in the text; the nearest passage is paragraph 2, characters 0 to 25 'Mr. Vale told the Courier that  “I have never bee...'.")]
    [InlineData("nothing of the sort whatsoever, madam", "There is no 'nothing of the sort whatsoever, madam' in the text, and nothing like it.")]
    [InlineData("stra", "There is 'stra' only within a longer word: paragraph 1, characters 13 to 17 'Talks in the strait 🕊 “resume”'. Quote whole words.")]
    [InlineData("closd", "There is no 'closd' in the text; the nearest passage is paragraph 3, characters 20 to 26 'The strait has been closed, Mr. Moor said.  Mr. Va...'.")]
    [InlineData("said", "There is 'said' 2 times: paragraph 3, characters 37 to 41 '...s been closed, Mr. Moor said.  Mr. Vale has been the...'; paragraph 3, characters 78 to 82 '...as been there, Mr. Moor said again.'. Quote more of it, or name the paragraph: At(3, ...).")]
    public void A_wrong_quote_is_refused_with_its_place(string words, string message)
    {
        var issue = Issue(() => Read().At(words));

        Assert.Equal(message, issue.Message);
        Assert.Equal((ValidationCodes.Quote, nameof(Claim.Locators)), (issue.Code, issue.Path));
    }

    [Fact]
    public void Every_wrong_quote_is_told_at_once()
    {
        var refused = Assert.Throws<ValidationException>(() => Read().At(source: "Mr. Kong", cue: "told", words: ["nowhere at all", "been"]));

        Assert.Equal(2, refused.Issues.Count);
        Assert.StartsWith("Passage in a: Locators: There is no 'nowhere at all'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_of_another_paragraph_is_told_with_its_place()
    {
        Assert.Equal(
            "There is no 'told' in paragraph 3; it is in paragraph 2, characters 9 to 13 'Mr. Vale told the Courier that  “I ha...'.",
            Issue(() => Read().At(3, "told")).Message);
        Assert.Equal("There is no paragraph 7: the text has 4 paragraphs.", Issue(() => Read().At(7, "told")).Message);
        Assert.Equal(
            "The fragments 'again', 'Courier' are in the text, but not one after the other in this order.",
            Issue(() => Read().At("again", "Courier")).Message);
    }

    [Fact]
    public void A_quote_without_words_or_without_a_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Read().At(" "));
        Assert.Throws<ArgumentException>(() => Read().At("told", "\u200B"));
        Assert.Throws<ArgumentException>(() => Read().At(cue: null));
        Assert.Throws<ArgumentException>(() => Read().At((string)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Read().At(0, "told"));
        var issue = Issue(() => _facts.Read(new("b")).At("told"));
        Assert.Equal(ValidationCodes.Text, issue.Code);
        Assert.Contains("The text is not at hand", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_text_that_has_changed_are_refused()
    {
        var claim = Read().At("told").Assert(Talks);

        Assert.Equal(ValidationCodes.Text, Issue(() => claim.Words(Text + "!")).Code);
    }

    [Fact]
    public void The_source_keeps_the_hash_and_is_one_with_itself_without_it()
    {
        var source = new Source("a");
        _facts.Read(source).At(1).Assert(Recognised);
        var reading = _facts.Read(source, Text);

        reading.At("told").Assert(Office with { During = When.AsOf(source) });
        _facts.Read(source).At("story").Assert(Talks);

        var kept = Assert.Single(_facts.Build().Sources);
        Assert.Equal(new SourceText(Text, default).Hash, kept.TextHash);
        Assert.Equal(kept, reading.Source);
        Assert.True(FactBase.TryMerge(_facts.Build(), Merged(), out _, out _));
        Assert.Equal(ValidationCodes.Text, Issue(() => _facts.Read(kept, Text + "!")).Code);
        Assert.Equal(ValidationCodes.Clash, Issue(() => _facts.Read(source, Text + "!")).Code);
    }

    [Fact]
    public void Lines_up_to_an_empty_one_are_a_paragraph()
    {
        const string Wrapped = "One two\r\nthree.\r\n \r\n\r\nFour\n  five six.\n";
        var reading = _facts.Read(new("w"), Wrapped, Paragraphing.Blocks);

        var claim = reading.At("two three").Assert(Talks);
        Assert.Equal(Locator.Span(1, 4, 14), claim.Locators[0]);
        Assert.Equal("two\r\nthree", claim.Words(Wrapped)[0]);
        Assert.Equal(Locator.Span(2, 0, 11), reading.At("Four five").Assert(Recognised).Locators[0]);
        Assert.Equal(Paragraphing.Blocks, _facts.Build().Sources[0].Paragraphing);
        Assert.Equal(ValidationCodes.Locator, Issue(() => reading.At(3).Assert(Talks)).Code);
        Assert.Equal(ValidationCodes.Clash, Issue(() => _facts.Read(reading.Source, Wrapped, Paragraphing.Lines)).Code);
    }

    [Fact]
    public void Places_do_not_change_the_id_and_are_united()
    {
        var whole = Read().At(2).Assert(Talks);
        var quoted = Read().At(cue: "told").Assert(Talks);

        Assert.Equal(whole.Id, quoted.Id);
        Assert.Equal([new(2), Locator.Span(2, 9, 13, SpanPart.Cue)], _facts.Build().Claims.Single().Locators);
    }

    [Theory]
    [InlineData("他说和平会来。", "和平", 2, 4)]
    [InlineData("abc和平", "abc", 0, 3)]
    [InlineData("cafe\u0301 cafe", "cafe", 6, 10)]
    [InlineData("a — b", "—", 2, 3)]
    [InlineData("Он сказал «мир»", "мир", 11, 14)]
    public void Words_of_other_scripts_are_found(string text, string words, int start, int end) =>
        Assert.Equal(Locator.Span(1, start, end), _facts.Read(new("o"), text).At(words).Assert(Talks).Locators[0]);

    [Fact]
    public void Halves_of_surrogate_pairs_count_as_characters() =>
        Assert.Equal(Locator.Span(1, 3, 4), _facts.Read(new("o"), "a\uD83D b \uDE00").At("b").Assert(Talks).Locators[0]);

    [Fact]
    public void Every_quote_of_random_texts_is_found_where_it_stands()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 60)).Select(_ => (string[])["a", "ab", "b", "🕊", "“", "—"]).Select(all => all[random.Next(6)]);
            var text = string.Concat(words.Select(word => word + (random.Next(6) == 0 ? "\n" : random.Next(4) == 0 ? "  " : " ")));
            var (reading, paragraphs) = (_facts.Read(new($"r{round}"), text), text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            var number = random.Next(paragraphs.Length);
            var parts = paragraphs[number].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var from = random.Next(parts.Length);
            var quote = string.Join(' ', parts[from..random.Next(from + 1, parts.Length + 1)]);
            try
            {
                var claim = reading.At(number + 1, quote).Assert(Talks);
                Assert.Equal(FoldedText.Fold(quote), FoldedText.Fold(string.Concat(claim.Words(text))));
            }
            catch (ValidationException twice)
            {
                Assert.Contains(" times: ", twice.Message, StringComparison.Ordinal);
                Assert.True(text.ReplaceLineEndings(" ").Split(parts[from]).Length > 2, twice.Message);
            }
        }
    }

    [Fact]
    public void A_thousand_quotes_of_a_megabyte_take_less_than_a_second()
    {
        var random = new Random(1);
        var lines = Enumerable.Range(0, 10_000).Select(line => $"{line} " + string.Join(' ', Enumerable.Range(0, 18).Select(_ => $"w{random.Next(3000)}"))).ToList();
        var reading = _facts.Read(new("long"), string.Join('\n', lines));
        reading.At(lines[5]);

        var clock = Stopwatch.StartNew();
        for (var line = 0; line < 1000; line++)
        {
            reading.At(string.Join("  ", lines[line * 10].Split(' ')[..6]));
        }

        // A fiftieth of this on a machine that has nothing else to do.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private static FactBase Merged()
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("a"));
        return facts.Build();
    }

    private static ValidationIssue Issue(Action act) => Assert.Single(Assert.Throws<ValidationException>(act).Issues);

    private Reading Read() => _facts.Read(new("a"), Text);
}
