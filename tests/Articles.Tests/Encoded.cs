namespace Articles.Tests;

/// <summary>The encoded articles, made once.</summary>
internal static class Encoded
{
    public static FactBase Facts { get; } = Encoding.Make();

    public static Claims<Relation> Of(Source source) => Facts.Claims.From(source);
}
