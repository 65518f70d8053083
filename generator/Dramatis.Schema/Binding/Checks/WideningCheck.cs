using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Finds positions, declared again, that admit a player which the position of a base does not admit.</summary>
internal sealed class WideningCheck(Hierarchy hierarchy)
{
    public void Run()
    {
        foreach (var entry in hierarchy.Sound.Where(static e => e.Entity is { Is.Count: > 0, Positions.Count: > 0 }))
        {
            var above = Hierarchy.Above(entry);
            for (var i = 0; i < entry.Entity!.Positions.Count; i++)
            {
                Check(entry, entry.Entity.Positions[i], entry.Place.In(Part.Position, i), above);
            }
        }
    }

    private void Check(Entry entry, DeclaredPosition position, Place place, List<Entry> above)
    {
        var own = hierarchy.Instances(Hierarchy.Players(entry, position.Players));
        foreach (var wider in above)
        {
            var at = wider.Entity!.Positions.IndexOf(p => p.Name == position.Name);
            var allowed = at < 0 ? [] : Hierarchy.Players(wider, wider.Entity.Positions[at].Players);
            if (allowed.Count > 0 && !own.IsSubsetOf(hierarchy.Instances(allowed)))
            {
                var more = own.Except(hierarchy.Instances(allowed)).OrderBy(static n => n, StringComparer.Ordinal);
                entry.Findings.Add(
                    DiagnosticCatalog.WidenedMember,
                    place.At(Part.Choice),
                    $"'{position.Name}' admits {MessageText.List(more.Select(Short))} as a player and {wider.Declared.Name} "
                    + "does not; a position may be narrowed, never widened.",
                    related: wider.Symbol.Declaration(position.Name));
                return;
            }
        }
    }

    private static string Short(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
