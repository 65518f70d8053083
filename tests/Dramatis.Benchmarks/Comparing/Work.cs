namespace Dramatis.Benchmarks.Comparing;

/// <summary>A piece of work that is measured against its references.</summary>
internal abstract class Work
{
    /// <summary>By what <c>--only</c> finds it.</summary>
    public abstract string Name { get; }

    /// <summary>Measures it.</summary>
    /// <param name="quick">Whether to be content with fewer and smaller runs.</param>
    public abstract IEnumerable<Row> Measure(bool quick);
}
