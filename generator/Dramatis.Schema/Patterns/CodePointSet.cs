namespace Dramatis.Schema.Patterns;

/// <summary>A set of Unicode scalar values: ranges in order, neither touching nor overlapping.</summary>
internal sealed class CodePointSet
{
    public const int LastOfPlane0 = 0xFFFF;
    private const int LastCodePoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    /// <summary>
    /// The characters that a dot matches: all but line feed and carriage return (RFC 9485, section 5).
    /// </summary>
    public static CodePointSet Dot { get; } = From([('\n', '\n'), ('\r', '\r')]).Complement();

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public bool IsInPlane0 => Ranges.Count == 0 || Ranges[Ranges.Count - 1].Last <= LastOfPlane0;

    /// <summary>The characters of some ranges, without surrogates, which are not characters.</summary>
    public static CodePointSet From(IEnumerable<(int First, int Last)> ranges) =>
        new CodePointSet([.. ranges]).Complement().Complement();

    public bool Holds(int codePoint)
    {
        var at = 0;
        while (at < Ranges.Count && Ranges[at].Last < codePoint)
        {
            at++;
        }

        return at < Ranges.Count && Ranges[at].First <= codePoint;
    }

    public CodePointSet Complement()
    {
        var gaps = new List<(int First, int Last)>();
        var next = 0;
        var taken = Ranges.Append((First: FirstSurrogate, Last: LastSurrogate)).OrderBy(static range => range.First);
        foreach (var (first, last) in taken)
        {
            if (next < first)
            {
                gaps.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= LastCodePoint)
        {
            gaps.Add((next, LastCodePoint));
        }

        return new(gaps);
    }

    /// <summary>The part up to U+FFFF.</summary>
    public CodePointSet Plane0() => Complement().With(LastOfPlane0 + 1, LastCodePoint).Complement();

    /// <summary>The part above U+FFFF, which UTF-16 writes as pairs.</summary>
    public CodePointSet Above() => Complement().With(0, LastOfPlane0).Complement();

    public bool Overlaps(CodePointSet other) =>
        Ranges.Any(mine => other.Ranges.Any(range => range.First <= mine.Last && mine.First <= range.Last));

    private CodePointSet With(int first, int last) => From([.. Ranges, (first, last)]);
}
