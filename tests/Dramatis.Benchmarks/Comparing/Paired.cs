using System.Diagnostics;

namespace Dramatis.Benchmarks.Comparing;

/// <summary>Runs pieces of work in turn, so that the noise of the machine falls on all of them alike.</summary>
internal static class Paired
{
    /// <summary>The median times of large pieces of work, in nanoseconds, each run once a round.</summary>
    /// <param name="rounds">How many rounds are counted; others go before them, until the code has settled.</param>
    public static double[] Times(int rounds, params ReadOnlySpan<Action> works)
    {
        var times = new double[works.Length][];
        for (var work = 0; work < works.Length; work++)
        {
            times[work] = new double[rounds];
            WarmUp(works[work]);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var start = Stopwatch.GetTimestamp();
                works[work]();
                times[work][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>The median times of one call of small pieces of work, in nanoseconds.</summary>
    /// <remarks>
    /// Each runs in batches of about a millisecond, in turn with the others; the fastest quarter of the batches is
    /// what counts, since whatever else the machine does only adds.
    /// </remarks>
    public static double[] SmallTimes(bool quick, params ReadOnlySpan<Action> works)
    {
        var batches = quick ? 200 : 1000;
        var sizes = new int[works.Length];
        var times = new double[works.Length][];
        for (var work = 0; work < works.Length; work++)
        {
            (sizes[work], times[work]) = (BatchSize(works[work]), new double[batches]);
        }

        for (var batch = 0; batch < batches; batch++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                times[work][batch] = Time(works[work], sizes[work]) / sizes[work];
            }
        }

        return [.. times.Select(static all => Median([.. all.Order().Take(all.Length / 4)]))];
    }

    /// <summary>The bytes that one call allocates on this thread.</summary>
    public static double Allocated(Action work)
    {
        const int Calls = 100;
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }

    /// <summary>The bytes that stay while a result is held.</summary>
    public static double Retained(Func<object> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return after - before;
    }

    private static void WarmUp(Action work)
    {
        const int MostCalls = 50;
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < MostCalls && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1); call++)
        {
            work();
        }

        // The compiler works beside the program.
        Thread.Sleep(200);
        work();
    }

    private static int BatchSize(Action work)
    {
        // Enough calls for the compiler to have settled on its best code.
        for (var i = 0; i < 20; i++)
        {
            Time(work, 2000);
            Thread.Sleep(10);
        }

        return (int)Math.Clamp(1e6 / (Time(work, 2000) / 2000), 1, 1_000_000);
    }

    private static double Time(Action work, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
