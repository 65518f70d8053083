namespace Articles.Tests.Reasoning;

/// <summary>A base to fill with claims of two sources, and the clashes that are found in it.</summary>
internal sealed class Tellings
{
    private readonly FactBase.Builder _facts = new();

    public Tellings() => (One, Other) = (_facts.Read(new Source("one")).At(1), _facts.Read(new Source("other")).At(1));

    public Passage One { get; }

    public Passage Other { get; }

    public List<Clash> Clashes => [.. _facts.Build().Clashes()];

    /// <summary>The clashes in words: kind, rule, certainty.</summary>
    public IEnumerable<string> Found => Clashes.Select(static clash =>
        $"{clash.Kind} {clash.Rule} {(clash.IsCertain ? "certain" : "possible")}");

    /// <summary>The reason of the only clash.</summary>
    public string Reason => Assert.Single(Clashes).Reason;

    /// <summary>Two sources that tell one proposition each, and further ones by the first.</summary>
    public static Tellings Of(Proposition one, Proposition other, params ReadOnlySpan<Proposition> links)
    {
        var told = new Tellings();
        told.One.Assert(one);
        told.Other.Assert(other);
        foreach (var link in links)
        {
            told.One.Assert(link);
        }

        return told;
    }

    public static IEnumerable<string> Find(Proposition one, Proposition other, params ReadOnlySpan<Proposition> links) =>
        Of(one, other, links).Found;
}
