namespace Dramatis;

/// <summary>A source that is being read into a builder. <see cref="At"/> begins a passage.</summary>
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

    /// <summary>The source.</summary>
    public override string ToString() => Source.ToString();
}
