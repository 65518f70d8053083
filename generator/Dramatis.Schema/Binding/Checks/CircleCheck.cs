using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>
/// Finds implications that lead back to their relation with other players: what follows would follow again and again, each
/// time of others.
/// </summary>
internal sealed class CircleCheck(Hierarchy hierarchy)
{
    /// <summary>The most ways that are followed from one relation; more are not written by people.</summary>
    private const int MostWays = 256;

    private readonly HashSet<(Entry Entry, int Clause)> _reported = [];
    private readonly Dictionary<Entry, List<Step>> _steps = [];

    public void Run()
    {
        foreach (var entry in hierarchy.Sound.Where(static e => e.Declared.Kind == SymbolKind.Relation))
        {
            foreach (var step in Steps(entry))
            {
                Follow(entry, step);
            }
        }
    }

    private void Follow(Entry start, Step first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(Entry At, List<(string From, string To)> Map)>();
        open.Enqueue((first.To, [.. first.Map]));
        while (open.Count > 0 && seen.Count < MostWays)
        {
            var (at, map) = open.Dequeue();
            if (at == start)
            {
                if (map.FindIndex(static pair => pair.From != pair.To) is >= 0 and var changed)
                {
                    Report(start, first, map[changed]);
                    return;
                }

                continue;
            }

            if (!seen.Add($"{at.Number} {string.Join(" ", map)}"))
            {
                continue;
            }

            foreach (var step in Steps(at))
            {
                open.Enqueue((step.To, map
                    .SelectMany(pair => step.Map.Where(next => next.Own == pair.To).Select(next => (pair.From, next.Other)))
                    .Distinct()
                    .OrderBy(static pair => pair.From, StringComparer.Ordinal)
                    .ThenBy(static pair => pair.Other, StringComparer.Ordinal)
                    .ToList()));
            }
        }
    }

    private void Report(Entry start, Step first, (string From, string To) changed)
    {
        if (_reported.Add((first.Declarer, first.Clause)))
        {
            first.Declarer.Findings.Add(
                DiagnosticCatalog.ChangingCircle,
                first.Declarer.Place.In(Part.Clause, first.Clause),
                $"This leads back to '{start.Declared.Name}' with the players of '{changed.From}' in '{changed.To}'; implications in a "
                + "circle must keep every player in its position.");
        }
    }

    /// <summary>The implications of a relation, own and inherited.</summary>
    private List<Step> Steps(Entry entry)
    {
        if (!_steps.TryGetValue(entry, out var steps))
        {
            _steps.Add(entry, steps = [.. Hierarchy.Above(entry).Prepend(entry).SelectMany(Own)]);
        }

        return steps;
    }

    private static IEnumerable<Step> Own(Entry entry)
    {
        var clauses = entry.Entity?.Relation?.Clauses ?? default;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i] is { Kind: ClauseKind.Implies, Relation: { } name } clause
                && entry.Resolver.Find(name) is { IsSound: true, Declared.Kind: SymbolKind.Relation } to)
            {
                yield return new(entry, i, to, clause.Members);
            }
        }
    }

    private sealed record Step(Entry Declarer, int Clause, Entry To, IReadOnlyList<(string Own, string Other)> Map);
}
