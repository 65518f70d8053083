namespace Dramatis.Fuzzing;

/// <summary>Chance that a seed decides.</summary>
internal static class SeededRandom
{
    /// <remarks>Seeds count on, and neighbours would begin alike, so they are mixed as SplitMix64 does.</remarks>
    public static Random Of(long seed)
    {
        var mixed = unchecked((ulong)seed + 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return new Random(unchecked((int)(mixed ^ (mixed >> 31))));
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool Chance(this Random random, int of) => random.Next(of) == 0;
}
