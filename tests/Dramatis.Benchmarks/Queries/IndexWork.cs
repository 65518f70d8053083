using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;

namespace Dramatis.Benchmarks.Queries;

/// <summary>How long it takes to make the index of positions, and how large it is.</summary>
internal sealed class IndexWork : Work
{
    /// <inheritdoc/>
    public override string Name => "index";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var (claims, actors) = quick ? (200_000, 20_000) : (1_000_000, 100_000);
        var facts = SampleFacts.Make(claims, actors).ToBuilder();
        var pairs = facts.Build().ClaimsOf<Employment>().Select(static claim => claim.What).ToArray();
        var somebody = pairs[0].Employer;

        // A fact base makes the index when it is first asked; what it takes to make the base is taken off again.
        var work = FormattableString.Invariant($"build the index of {claims:N0} relations");
        var times = Paired.Times(
            quick ? 9 : 15,
            () => _ = facts.Build().Playing(Employment.Roles.Employer, somebody),
            () => _ = new ListIndex(pairs),
            () => _ = facts.Build());
        yield return Row.AtLeast(4, work, "dictionary of lists", (times[0] - times[2], times[1]), "ns");

        var indexed = facts.Build();
        var size = Paired.Retained(() => indexed.Playing(Employment.Roles.Employer, somebody)) / claims;
        var from = Enumerable.Range(0, claims).Select(i => i % actors).ToArray();
        var limit = Paired.Retained(() => (new CompressedRows(from, from, actors), new CompressedRows(from, from, actors)));
        yield return Row.Within(24, "the index's own memory, a relation", size, "bytes") with
        {
            Reference = "compressed rows, both ways",
            Theirs = limit / claims,
        };
        GC.KeepAlive(indexed);
    }

    /// <summary>For each player of either role the relations.</summary>
    private sealed class ListIndex
    {
        private readonly Dictionary<string, List<Employment>> _byEmployee = [];
        private readonly Dictionary<string, List<Employment>> _byEmployer = [];

        public ListIndex(Employment[] pairs)
        {
            foreach (var pair in pairs)
            {
                Add(_byEmployee, pair.Employee.Id.Value, pair);
                Add(_byEmployer, pair.Employer.Id.Value, pair);
            }
        }

        private static void Add(Dictionary<string, List<Employment>> index, string key, Employment pair)
        {
            if (!index.TryGetValue(key, out var list))
            {
                index.Add(key, list = []);
            }

            list.Add(pair);
        }
    }
}
