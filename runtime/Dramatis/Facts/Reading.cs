using System.Runtime.CompilerServices;

namespace Dramatis;

/// <summary>A source that is being read into a builder. <see cref="At(ReadOnlySpan{Locator})"/> begins a passage.</summary>
/// <remarks>As an anchor of times a reading stands for the publication of its source.</remarks>
public sealed class Reading : IAnchor
{
    private readonly FactBase.Builder _facts;

    internal Reading(FactBase.Builder facts, Source source) => (_facts, Source) = (facts, source);

    /// <summary>The source.</summary>
    public Source Source { get; }

    string IAnchor.Key => ((IAnchor)Source).Key;

    AnchorId? IAnchor.Id => ((IAnchor)Source).Id;

    When? IAnchor.Time => Source.Published;

    string IAnchor.Caption => ((IAnchor)Source).Caption;

    IAnchor IAnchor.Anchor => Source;

    /// <summary>
    /// Begins a passage at one or more places. Without <see cref="Passage.By(ReadOnlySpan{Actor})"/> its claims are in the source's own
    /// voice.
    /// </summary>
    /// <param name="where">The places: numbers of paragraphs, from 1, or cells or spans.</param>
    /// <exception cref="ArgumentException">No place is given.</exception>
    public Passage At(params ReadOnlySpan<Locator> where)
    {
        if (where.IsEmpty || where.Contains(default))
        {
            throw new ArgumentException(
                "A passage needs at least one place: At(4), At(Locator.Cell(9, 2)).", nameof(where));
        }

        return new(_facts, new(Source) { Locators = Many.Create(where).Distinct().Sorted() });
    }

    /// <summary>
    /// Begins a passage at words of the text: <c>At("Mr. King would stay")</c>. The fragments of a quote with gaps follow
    /// each other: <c>At("Mr. King", "would stay")</c>.
    /// </summary>
    /// <remarks>
    /// The words are found as whole words; white space, quotation marks and dashes of all kinds are alike. The claim keeps
    /// their places, not the words.
    /// </remarks>
    /// <param name="quote">The exact words.</param>
    /// <param name="more">Further fragments, in the order of the text.</param>
    /// <exception cref="ArgumentException">A quote is blank.</exception>
    /// <exception cref="ValidationException">
    /// The text is not at hand, has no such words, or has them more than once. The exception holds every reason.
    /// </exception>
    public Passage At(string quote, params ReadOnlySpan<string> more) => Find(null, [(null, [quote, .. more])]);

    /// <summary>Begins a passage at words of a paragraph, for words that the text has more than once.</summary>
    /// <param name="paragraph">The number of the paragraph in which the words begin, from 1.</param>
    /// <param name="quote">The exact words.</param>
    /// <param name="more">Further fragments, in the order of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is less than 1.</exception>
    /// <inheritdoc cref="At(string, ReadOnlySpan{string})" path="/exception"/>
    public Passage At(int paragraph, string quote, params ReadOnlySpan<string> more) =>
        Find(paragraph, [(null, [quote, .. more])]);

    /// <summary>
    /// Begins a passage at the words of its parts: <c>At(source: "Mr. King", cue: "told us that", words: "he would
    /// stay")</c>.
    /// </summary>
    /// <remarks>
    /// The words for the speaker and for the act of speech are those nearest to the words that are said, in the same
    /// paragraph; if they are not in it, they must be in the text only once.
    /// </remarks>
    /// <param name="source">The words that name the speaker.</param>
    /// <param name="cue">The words for the act of speech.</param>
    /// <param name="words">The words that are said; fragments of them in the order of the text.</param>
    /// <inheritdoc cref="At(string, ReadOnlySpan{string})" path="/exception"/>
    // The overloads without parts are meant wherever both fit.
    [OverloadResolutionPriority(-1)]
    public Passage At(string? source = null, string? cue = null, Many<string>? words = null) =>
        Find(null, Parts(source, cue, words));

    /// <summary>Begins a passage at the words of its parts in a paragraph, for words that the text has more than once.</summary>
    /// <param name="paragraph">The number of the paragraph in which the words begin, from 1.</param>
    /// <param name="source">The words that name the speaker.</param>
    /// <param name="cue">The words for the act of speech.</param>
    /// <param name="words">The words that are said; fragments of them in the order of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is less than 1.</exception>
    /// <inheritdoc cref="At(string, ReadOnlySpan{string})" path="/exception"/>
    [OverloadResolutionPriority(-1)]
    public Passage At(int paragraph, string? source = null, string? cue = null, Many<string>? words = null) =>
        Find(paragraph, Parts(source, cue, words));

    /// <summary>
    /// Makes an actor that the text mentions without a name: <c>article.Some&lt;Person&gt;("a French minister", of:
    /// France)</c>. The same words of one source mean the same actor.
    /// </summary>
    /// <typeparam name="T">The type of the actor; it has a field <c>name</c>.</typeparam>
    /// <param name="words">The text's words, which become the name. The id is made of the source's and them.</param>
    /// <param name="of">
    /// The actor to whom the unnamed one belongs; null if the text does not say. The first claim that names the unnamed one
    /// comes with a <see cref="PartOf"/> at the same place, which the text takes for granted.
    /// </param>
    /// <param name="which">The number that tells two actors with the same words apart, from 1.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public T Some<T>(string words, Actor? of = null, int which = 1)
        where T : Actor, IUnnamed<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(which, 1);
        var name = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var actor = T.Make(UnnamedId.Of(Source.Id, name, which), name);
        if (of is not null)
        {
            _facts.Await(Source, new() { Part = actor, Whole = of });
        }

        return actor;
    }

    /// <summary>The source.</summary>
    public override string ToString() => Source.ToString();

    private static (SpanPart? Part, Many<string> Fragments)[] Parts(string? source, string? cue, Many<string>? words) =>
    [
        (SpanPart.Words, words ?? default),
        (SpanPart.Source, source is null ? default : [source]),
        (SpanPart.Cue, cue is null ? default : [cue]),
    ];

    private Passage Find(int? paragraph, ReadOnlySpan<(SpanPart? Part, Many<string> Fragments)> words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph ?? 1, 1, nameof(paragraph));
        var count = 0;
        foreach (var (_, fragments) in words)
        {
            count += fragments.Count;
            if (fragments.Exists(static fragment => FoldedText.Fold(fragment).Length == 0))
            {
                throw new ArgumentException("A quote is empty; give the exact words of the text.", nameof(words));
            }
        }

        if (count == 0)
        {
            throw new ArgumentException("A passage needs words: At(\"the exact words\").", nameof(words));
        }

        if (_facts.TextOf(Source) is not { } text)
        {
            throw Refusal(new ValidationIssue(
                ValidationCodes.Text,
                nameof(Claim.Locators),
                "The text is not at hand, and words are found in it only; give it to Read(source, text), or name the "
                    + "paragraph: At(4).",
                Severity.Error));
        }

        var search = new QuoteSearch(text, paragraph);
        var places = search.Find(words);
        return search.Report.IsValid ? new(_facts, new(Source) { Locators = places }) : throw Refusal([.. search.Report.Issues]);
    }

    private ValidationException Refusal(params ValidationIssue[] issues) => new($"Passage in {Source.Id}", issues);
}
