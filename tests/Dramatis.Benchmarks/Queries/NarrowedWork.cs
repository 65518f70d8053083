using System.Diagnostics;
using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Queries;

/// <summary>Clashes of a million claims: all of them, and those that a question narrows.</summary>
internal sealed class NarrowedWork : Work
{
    private const int Claims = 1_000_000;
    private const int Staff = 1_000;
    private const int Clashes = Claims / 20;

    /// <inheritdoc/>
    public override string Name => "contradictions-narrowed";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var facts = SampleFacts.Held(Claims, Staff);
        var found = facts.Contradictions().Count;
        if (found is < Clashes or > 2 * Clashes)
        {
            throw new InvalidOperationException($"{found} contradictions were found, not some {Clashes}.");
        }

        yield return Row.Within(
            3e9,
            "contradictions among 1,000,000 shareholdings with dates and a total, one in twenty clashing",
            Paired.Times(quick ? 1 : 3, () => facts.Contradictions())[0],
            "ns");
        using var process = Process.GetCurrentProcess();
        yield return Row.Within(1.5e9, "the same, peak of the process, with all works before", process.PeakWorkingSet64, "bytes");

        var held = facts.ClaimsOf<Shareholding>().Skip(39).First();
        yield return Within(quick, "clashes of one actor", () => facts.Clashes().Of(held.What.Company).Count());
        yield return Within(quick, "clashes of one claim", () => facts.Clashes().Of(held.Whole).Count());
        var (letter, reply) = (facts.Sources[^2], facts.Sources[^1]);
        yield return Within(quick, "clashes between two sources of 500 claims", () => facts.Clashes().Between(letter, reply).Count(), Staff / 2);
        yield return Within(quick, "clashes of a type of 1,000 claims", () => facts.Clashes().Of<Employment>().Count(), Staff / 2);
    }

    // The claims touched are what a question may cost: a millisecond for a few, ten for a thousand.
    private static Row Within(bool quick, string work, Func<int> count, int least = 1)
    {
        if (count() < least)
        {
            throw new InvalidOperationException($"{work}: {count()} were found, not {least}.");
        }

        var time = Paired.SmallTimes(quick, () => count())[0];
        return Row.Within(least == 1 ? 1e6 : 1e7, work + " among 1,000,000 claims", time, "ns");
    }
}
