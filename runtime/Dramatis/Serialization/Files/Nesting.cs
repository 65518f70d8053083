namespace Dramatis;

/// <summary>How far what a line holds refers to other lines that refer to others.</summary>
/// <param name="Depth">Over how many levels.</param>
/// <param name="Size">How many lines would be walked over, each as often as it is referred to.</param>
/// <remarks>
/// Relations, claims and times are walked over by recursion, and what is referred to twice is walked over twice: without
/// limits a small file could ask for a walk without end. What is written keeps to the limits, too, so that it can be read.
/// </remarks>
internal readonly record struct Nesting(int Depth, int Size)
{
    public const int MaxDepth = 256;
    public const int MaxSize = 10_000;

    /// <summary>What refers to nothing.</summary>
    public static Nesting None { get; } = new(1, 1);

    public bool IsTooFar => Depth > MaxDepth || Size > MaxSize;

    /// <summary>What refers to another, too.</summary>
    public Nesting Around(Nesting inner) =>
        new(Math.Max(Depth, inner.Depth + 1), (int)Math.Min((long)Size + inner.Size, MaxSize + 1));
}
