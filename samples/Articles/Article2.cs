namespace Articles;

/// <summary>The article on Kabulov's visit to Kabul; encoded completely.</summary>
/// <remarks>Paragraphs 1 and 24 to 27 are page furniture, 11 is a heading. Paragraph 23 is a bare name.</remarks>
public static partial class Article2
{
    public static Source Source { get; } = new("article-2")
    {
        Title = "Zamir Kabulov visited Kabul; Taliban government does not need to be recognized by the West "
            + "and America",
        Authors = [BabrakKhel],
        Inferences =
        [
            new("paragraph 23 is a bare name, where articles name their author", nameof(Source.Authors)),
        ],
        TextHash = "49ae8e4384b703c1a83aa57666c31ee72adc5d5c22ae7a295a187c85d453eede",
    };

    private static When Now => When.AsOf(Source);

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeOffices(article);
        EncodeMeetings(article);
        EncodeSpeculations(article);
        var statements = EncodeStatements(article);
        EncodeWeight(article, statements);
        EncodeWhatTheVisitShows(article, statements);
        EncodeWestAndIsis(article);
        EncodeNoRecognition(article);
        EncodeStanding(article);
        EncodeAdvice(article);
    }
}
