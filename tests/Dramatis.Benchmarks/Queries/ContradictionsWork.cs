using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Queries;

/// <summary>How the time to find contradictions grows with the claims.</summary>
internal sealed class ContradictionsWork : Work
{
    /// <inheritdoc/>
    public override string Name => "contradictions";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var claims = quick ? 100_000 : 1_000_000;
        var (one, two) = (SampleFacts.Make(claims, claims / 10), SampleFacts.Make(2 * claims, claims / 5));
        var times = Paired.Times(quick ? 3 : 5, () => two.Contradictions(), () => one.Contradictions());
        var work = FormattableString.Invariant($"contradictions among {claims:N0} claims");
        yield return Row.AtMost(2.3, "twice the claims: " + work, work, (times[0], times[1]), "ns");
        yield return Row.Within(3e9 * claims / 1_000_000, work, times[1], "ns");

        const int Ownerships = 200_000;
        const int Clashes = Ownerships / 20;
        var owned = SampleFacts.Owned(Ownerships);
        var found = owned.Contradictions().Count;
        if (found is < Clashes or > 2 * Clashes)
        {
            throw new InvalidOperationException($"{found} contradictions were found, not some {Clashes}.");
        }

        yield return Row.Within(
            1e9,
            "contradictions among 200,000 ownerships with shares and dates, one in twenty clashing",
            Paired.Times(quick ? 3 : 5, () => owned.Contradictions())[0],
            "ns");

        const int Denied = 1_000;
        var denied = SampleFacts.Denied(Denied);
        var against = denied.Clashes().Sum(static clash => clash.Against.Count);
        if (against != Denied * Denied)
        {
            throw new InvalidOperationException($"{against} pairs were found, not {Denied * Denied}.");
        }

        yield return Row.Within(
            1e3,
            "a pair of claims that clash, of 1,000,000 pairs",
            Paired.Times(quick ? 3 : 5, () => against = denied.Clashes().Count())[0] / (Denied * Denied),
            "ns");
    }
}
