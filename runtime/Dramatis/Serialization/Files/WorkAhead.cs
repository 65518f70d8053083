namespace Dramatis;

/// <summary>When work is done ahead of its turn.</summary>
internal static class WorkAhead
{
    // To begin on another thread costs as much as a few lines do.
    private const int LeastWorthIt = 64;

    /// <summary>Whether so many lines are worth another thread.</summary>
    /// <param name="lines">How many there are.</param>
    /// <param name="batchSize">How many are worked on together; 0 if all is done in turn.</param>
    public static bool IsWorthIt(int lines, int batchSize) =>
        batchSize > 0 && lines >= Math.Min(batchSize, LeastWorthIt);
}
