namespace Dramatis;

/// <summary>The depth and the number of the lines to which a line refers, directly or through others.</summary>
/// <param name="Depth">The number of levels.</param>
/// <param name="Size">The number of lines that a walk passes, each counted as often as it is reached.</param>
/// <remarks>
/// Relations, claims and times are walked by recursion, and a line that is referred to twice is walked twice. Without
/// limits a small file could cause an endless walk. Writing has the same limits, so that every written file can be
/// read.
/// </remarks>
internal readonly record struct Nesting(int Depth, int Size)
{
    // docs/decisions.md: Bounds of lines
    public const int MaxDepth = 256;
    public const int MaxSize = 10_000;

    /// <summary>The nesting of a line that refers to nothing.</summary>
    public static Nesting None { get; } = new(1, 1);

    public bool IsTooFar => Depth > MaxDepth || Size > MaxSize;

    /// <summary>The nesting of a line that also refers to another.</summary>
    public Nesting Around(Nesting inner) =>
        new(Math.Max(Depth, inner.Depth + 1), (int)Math.Min((long)Size + inner.Size, MaxSize + 1));
}
