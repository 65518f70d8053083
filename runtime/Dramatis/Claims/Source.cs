namespace Dramatis;

/// <summary>A source of claims: an article, a report, a page. Immutable.</summary>
/// <remarks>As an anchor of times a source stands for its publication.</remarks>
/// <param name="Id">The source's identity.</param>
public sealed record Source(EntityId Id) : IAnchor
{
    private const int HashDigits = 64;

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The publisher.</summary>
    public Actor? Publisher { get; init; }

    /// <summary>The authors.</summary>
    public Many<Actor> Authors { get; init; }

    /// <summary>The time of publication; null if it is unknown.</summary>
    public When? Published { get; init; }

    /// <summary>The address.</summary>
    public Uri? Uri { get; init; }

    /// <summary>The SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case.</summary>
    public string? TextHash { get; init; }

    /// <summary>The way in which places count the paragraphs of the text: by lines, or by blocks of lines.</summary>
    public Paragraphing Paragraphing { get; init; }

    /// <summary>The parts of the source that the encoder concluded, such as a date of publication.</summary>
    public Many<Inference> Inferences { get; init; }

    /// <summary>The doubts of the encoder about parts of the source.</summary>
    public Many<Doubt> Doubts { get; init; }

    string IAnchor.Key => "source:" + Id;

    AnchorId? IAnchor.Id => new("source", Id.Value);

    When? IAnchor.Time => Published;

    string IAnchor.Caption => $"the publication of {this}";

    /// <summary>The title, or the id if there is no title.</summary>
    public override string ToString() => Title ?? Id.Value;

    private void CheckParts(ref ValidationReport report)
    {
        foreach (var inference in Inferences)
        {
            report.Required(!string.IsNullOrWhiteSpace(inference.How), nameof(Inferences));
            inference.CheckTexts(ref report, nameof(Inferences));
        }

        foreach (var doubt in Doubts)
        {
            report.Required(!string.IsNullOrWhiteSpace(doubt.Why), nameof(Doubts));
            doubt.CheckTexts(ref report, nameof(Doubts));
        }
    }

    /// <summary>
    /// This source with the hash and the paragraphs of a text, if it gives no hash itself: it may be written without its
    /// text at hand.
    /// </summary>
    internal Source Completed(string? textHash, Paragraphing paragraphing) =>
        TextHash is null && textHash is not null && (Paragraphing == default || Paragraphing == paragraphing)
            ? this with { TextHash = textHash, Paragraphing = paragraphing }
            : this;

    /// <summary>Tells whether two sources with one id are one, apart from a text that only one of them knows.</summary>
    internal bool IsOneWith(Source other) =>
        this == other
        || Completed(other.TextHash, other.Paragraphing) == other
        || this == other.Completed(TextHash, Paragraphing);

    internal void Check(ref ValidationReport report)
    {
        report.Defined(Enum.IsDefined(Paragraphing), nameof(Paragraphing), nameof(Paragraphing));
        report.Required(!Id.IsDefault, nameof(Id));
        report.Storable(Title, nameof(Title));
        report.Storable(Published?.Words, nameof(Published));
        report.Storable(Uri?.OriginalString, nameof(Uri));
        CheckParts(ref report);
        report.Scheme(Uri, nameof(Uri));
        var isHash = TextHash is null || (TextHash.Length == HashDigits && TextHash.All(char.IsAsciiHexDigitLower));
        report.Pattern(isHash, TextHash, "[0-9a-f]{64}", nameof(TextHash));
    }
}
