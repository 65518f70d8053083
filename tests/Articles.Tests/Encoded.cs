namespace Articles.Tests;

/// <summary>The encoded articles, made once.</summary>
internal static class Encoded
{
    public static FactBase Facts { get; } = Encoding.Make();

    public static Claims<Relation> Of(Source source) => Facts.Claims.From(source);

    /// <summary>The bytes of a fact base in a file.</summary>
    public static byte[] Written(FactBase facts)
    {
        using var stream = new MemoryStream();
        Encoding.Format.Write(facts, stream);
        return stream.ToArray();
    }
}
