using Bench;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Facts;
using Microsoft.Data.Sqlite;
using QuikGraph;

namespace Dramatis.Benchmarks.Queries;

/// <summary>How long it takes to find who plays a role together with somebody.</summary>
internal sealed class QueriesWork : Work
{
    private const string Asking = "who plays a role with an actor, every result touched";

    /// <inheritdoc/>
    public override string Name => "queries";

    /// <inheritdoc/>
    public override IEnumerable<Row> Measure(bool quick)
    {
        var (claims, actors) = quick ? (200_000, 20_000) : (1_000_000, 100_000);
        var facts = SampleFacts.Make(claims, actors);
        var companies = facts.Actors<Company>().ToArray();
        var lookup = facts.ClaimsOf<Employment>().Players(of: Employment.Roles.Employee, with: Employment.Roles.Employer);

        // Each of them finds whoever plays with an actor once.
        var pairs = facts.ClaimsOf<Employment>()
            .Select(static claim => claim.What)
            .DistinctBy(static pair => (pair.Employer.Id, pair.Employee.Id))
            .ToArray();
        var numbers = facts.Actors<Actor>().Index().ToDictionary(static actor => actor.Item.Id.Value, static actor => actor.Index);
        var from = pairs.Select(pair => numbers[pair.Employer.Id.Value]).ToArray();
        var rows = new CompressedRows(from, [.. pairs.Select(pair => numbers[pair.Employee.Id.Value])], numbers.Count);
        var lists = Lists(pairs);
        var graph = Graph(pairs);
        using var database = Database(pairs);

        var handles = companies.Select(facts.HandleOf).ToArray();
        var asked = companies.Select(company => numbers[company.Id.Value]).ToArray();
        var names = companies.Select(static company => company.Id.Value).ToArray();

        var results = new long[5];
        var works = new Action[]
        {
            () => results[0] = Ours(lookup, handles),
            () => results[1] = Rows(rows, asked),
            () => results[2] = Lists(lists, names),
            () => results[3] = Graph(graph, names),
            () => results[4] = Fetched(facts, lookup, companies),
        };
        var times = Paired.Times(quick ? 5 : 15, works);
        if (results[0] != pairs.Length || results.Distinct().Count() > 1)
        {
            throw new InvalidOperationException("They find different numbers of results.");
        }

        // The database is asked for fewer, and its time is reckoned up.
        const int Sample = 1000;
        var sqlite = Paired.Times(quick ? 1 : 3, () => database.Ask(names.Take(Sample)))[0] * names.Length / Sample;
        yield return Row.AtMost(1.5, Asking, "compressed rows of integers", (times[0], times[1]), "ns");
        yield return Row.AtLeast(3, Asking, "Dictionary<string, List<T>>", (times[0], times[2]), "ns");
        yield return Row.AtLeast(15, Asking, "SQLite in memory, indexed", (times[0], sqlite), "ns");
        yield return Row.AtLeast(2, Asking, "QuikGraph", (times[0], times[3]), "ns");

        // Whoever asks by actors and wants actors fetches each of them from memory, as the dictionary does.
        yield return Row.AtLeast(2, Asking + ", as actors and not handles", "Dictionary<string, List<T>>", (times[4], times[2]), "ns");
    }

    private static long Ours(PlayerLookup<Company, Person> employees, ActorHandle<Company>[] companies)
    {
        var found = 0L;
        foreach (var company in companies)
        {
            foreach (var employee in employees[company])
            {
                found += employee.Number >= 0 ? 1 : 0;
            }
        }

        return found;
    }

    private static long Fetched(FactBase facts, PlayerLookup<Company, Person> employees, Company[] companies)
    {
        var found = 0L;
        foreach (var company in companies)
        {
            foreach (var employee in employees[facts.HandleOf(company)])
            {
                found += facts.Get(employee) is not null ? 1 : 0;
            }
        }

        return found;
    }

    private static long Rows(CompressedRows rows, int[] companies)
    {
        var found = 0L;
        foreach (var company in companies)
        {
            foreach (var employee in rows[company])
            {
                found += employee >= 0 ? 1 : 0;
            }
        }

        return found;
    }

    private static Dictionary<string, List<Employment>> Lists(Employment[] pairs)
    {
        var lists = new Dictionary<string, List<Employment>>();
        foreach (var pair in pairs)
        {
            if (!lists.TryGetValue(pair.Employer.Id.Value, out var list))
            {
                lists.Add(pair.Employer.Id.Value, list = []);
            }

            list.Add(pair);
        }

        return lists;
    }

    private static long Lists(Dictionary<string, List<Employment>> lists, string[] companies)
    {
        var found = 0L;
        foreach (var company in companies)
        {
            if (lists.TryGetValue(company, out var list))
            {
                foreach (var employment in list)
                {
                    found += employment.Employee is not null ? 1 : 0;
                }
            }
        }

        return found;
    }

    private static AdjacencyGraph<string, TaggedEdge<string, Employment>> Graph(Employment[] pairs)
    {
        var graph = new AdjacencyGraph<string, TaggedEdge<string, Employment>>();
        graph.AddVerticesAndEdgeRange(pairs.Select(static pair =>
            new TaggedEdge<string, Employment>(pair.Employer.Id.Value, pair.Employee.Id.Value, pair)));
        return graph;
    }

    private static long Graph(AdjacencyGraph<string, TaggedEdge<string, Employment>> graph, string[] companies)
    {
        var found = 0L;
        foreach (var company in companies)
        {
            if (graph.TryGetOutEdges(company, out var edges))
            {
                foreach (var edge in edges)
                {
                    found += edge.Target is not null ? 1 : 0;
                }
            }
        }

        return found;
    }

    private static EmploymentDatabase Database(Employment[] pairs) => new(pairs);

    /// <summary>The pairs in a database in memory, with an index over the company.</summary>
    private sealed class EmploymentDatabase : IDisposable
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public EmploymentDatabase(Employment[] pairs)
        {
            _connection.Open();
            Run("create table employment (employee text not null, employer text not null)");
            using (var all = _connection.BeginTransaction())
            {
                using var insert = _connection.CreateCommand();
                insert.CommandText = "insert into employment values ($employee, $employer)";
                var (employee, employer) = (insert.CreateParameter(), insert.CreateParameter());
                (employee.ParameterName, employer.ParameterName) = ("$employee", "$employer");
                insert.Parameters.AddRange([employee, employer]);
                foreach (var pair in pairs)
                {
                    (employee.Value, employer.Value) = (pair.Employee.Id.Value, pair.Employer.Id.Value);
                    insert.ExecuteNonQuery();
                }

                all.Commit();
            }

            Run("create index by_employer on employment (employer, employee)");
        }

        public long Ask(IEnumerable<string> companies)
        {
            var found = 0L;
            using var select = _connection.CreateCommand();
            select.CommandText = "select employee from employment where employer = $employer";
            var employer = select.CreateParameter();
            employer.ParameterName = "$employer";
            select.Parameters.Add(employer);
            foreach (var company in companies)
            {
                employer.Value = company;
                using var reader = select.ExecuteReader();
                while (reader.Read())
                {
                    found += reader.GetString(0).Length > 0 ? 1 : 0;
                }
            }

            return found;
        }

        public void Dispose() => _connection.Dispose();

        private void Run(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
