using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>
/// Finds inverses that clash. An inverse must be unique among the positions of a player, and differ from the members of
/// the player.
/// </summary>
internal sealed class InverseCheck(Hierarchy hierarchy)
{
    private readonly Lazy<Dictionary<string, Entry>> _byName =
        new(() => hierarchy.Sound.ToDictionary(static e => e.FullName, StringComparer.Ordinal));

    private readonly Dictionary<string, List<(Entry Relation, HashSet<string> Players)>> _taken =
        new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var entry in hierarchy.Sound.Where(static e => e.Entity is { Positions.Count: > 0 }))
        {
            for (var i = 0; i < entry.Entity!.Positions.Count; i++)
            {
                if (entry.Entity.Positions[i].Inverse is { Length: > 0 } inverse)
                {
                    Check(entry, i, inverse);
                }
            }
        }
    }

    private void Check(Entry entry, int position, string inverse)
    {
        if (CSharpNames.Member(inverse) == entry.Symbol.CSharpName + "Navigation")
        {
            Report(entry, position, $"'{inverse}' is the name of the generated class that contains the inverses; use another name.");
            return;
        }

        var players = hierarchy.Instances(Hierarchy.Players(entry, entry.Entity!.Positions[position].Players));
        if (!_taken.TryGetValue(inverse, out var taken))
        {
            _taken.Add(inverse, taken = []);
        }

        var other = taken.FirstOrDefault(t => t.Relation != entry && t.Players.Overlaps(players));
        if (other.Relation is { } relation)
        {
            var both = other.Players.Intersect(players).OrderBy(static p => p, StringComparer.Ordinal).First();
            Report(entry, position, $"'{inverse}' already leads from {both} to {relation.Declared.Name}; an inverse is "
                + "unique among the positions that one player can play.", relation.Symbol.Declaration());
            return;
        }

        taken.Add((entry, players));
        var inOrder = players.OrderBy(static p => p, StringComparer.Ordinal);
        if (inOrder.FirstOrDefault(p => HasMember(p, inverse)) is { } player)
        {
            Report(entry, position, $"'{inverse}' is a member of {player} already; an inverse needs its own name.");
        }
    }

    private bool HasMember(string player, string name) =>
        _byName.Value.TryGetValue(player, out var entry)
        && Hierarchy.Above(entry).Append(entry).Any(e => e.Entity is { } entity && entity.MemberNames.Contains(name));

    private static void Report(Entry entry, int position, string text, RelatedPlace? related = null) =>
        entry.Findings.Add(
            DiagnosticCatalog.InverseClash,
            entry.Place.In(Part.Position, position).At(Part.Inverse),
            text,
            related: related);
}
