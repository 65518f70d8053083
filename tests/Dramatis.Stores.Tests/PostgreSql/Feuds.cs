namespace Dramatis.Stores.Tests.PostgreSql;

/// <summary>Fact bases of claims that differ from part to part.</summary>
internal static class Feuds
{
    /// <summary>The number of claims of a part, unless another one is asked for.</summary>
    public const int Size = 25;

    /// <summary>The claims of one source about heroes that all parts share.</summary>
    public static FactBase Make(int part, int size = Size)
    {
        var facts = new FactBase.Builder();
        var paper = facts.Read(new Source($"paper-{part}") { Title = $"Paper {part}" });
        var heroes = Enumerable.Range(0, (int)Math.Sqrt(size * 2) + 2)
            .Select(static number => new Hero($"hero-{number}") { Name = $"Hero {number}", Code = $"h{number}" })
            .ToArray();
        for (var (one, other) = (0, 1); facts.Count < size; (one, other) = one + 1 < other ? (one + 1, other) : (0, other + 1))
        {
            paper.At(1).Assert(new Feud([heroes[one], heroes[other]]));
        }

        return facts.Build();
    }
}
