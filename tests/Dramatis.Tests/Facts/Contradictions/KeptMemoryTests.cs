namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>The memory that a search keeps. The test runs alone: the heap that it measures is the whole process's.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KeptMemoryTests
{
    private const string Name = "The memory of the process";

    [Fact]
    public void Memory_grows_with_claims_and_not_with_pairs()
    {
        var facts = Opposed.Facts(5_000);
        _ = facts.Clashes().First();
        var (first, last, pairs) = (0L, 0L, 0L);
        foreach (var clash in facts.Clashes().Take(200))
        {
            pairs += clash.Against.Count;
            if (pairs % 200_000 == 0)
            {
                last = Kept();
                first = first == 0 ? last : first;
            }
        }

        // A pair that were kept would take more than a byte.
        Assert.Equal(1_000_000, pairs);
        Assert.InRange(last - first, long.MinValue, 800_000);
    }

    [Fact]
    public void A_pair_that_one_look_settles_takes_no_objects_of_its_own()
    {
        const int Count = 700;
        var facts = Opposed.Facts(Count);
        _ = facts.Clashes().Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(Count, facts.Clashes().Count());
        var perPair = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(Count * Count);

        // The other claim of each pair is listed, and the list grows by copying.
        Assert.InRange(perPair, 0, 150);
    }

    private static long Kept()
    {
        // Objects of earlier tests go with their finalizers only.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
