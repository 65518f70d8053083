namespace Articles.Questions.Tests;

/// <summary>The encoded articles, made once, and answers in the words that the questions compare.</summary>
internal static class Encoded
{
    public static FactBase Facts { get; } = Encoding.Make();

    /// <summary>Article, paragraphs and claim: <c>article-2, 4 8: A, B meet</c>.</summary>
    public static IEnumerable<string> Told<T>(IEnumerable<Claim<T>> claims)
        where T : class, IRelation => claims.Select(static claim => Told(claim.Whole));

    public static string Told(Claim claim) => $"{Where(claim)}: {claim}";

    public static string Where(Claim claim) =>
        $"{claim.Source.Id}, {string.Join(' ', claim.Locators.Select(static place => place.Paragraph).Distinct())}";

    /// <summary>The ids of the happenings that are named.</summary>
    public static IEnumerable<string> Ids<T>(Claims<T> claims)
        where T : class, IRelation => claims
            .Where(static claim => claim.What.Id is not null)
            .Select(static claim => claim.What.Id!.Value.Value);

    public static IEnumerable<string> SourceIds<T>(Claims<T> claims)
        where T : class, IRelation => claims.Sources().Select(static source => source.Id.Value);
}
