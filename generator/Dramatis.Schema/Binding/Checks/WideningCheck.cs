using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Whoever may play a position that is declared again may also play it in the bases.</summary>
internal sealed class WideningCheck(Hierarchy hierarchy, Findings findings)
{
    public void Run()
    {
        foreach (var entry in hierarchy.Sound.Where(static e => e.Entity is { Is.Count: > 0, Positions.Count: > 0 }))
        {
            var above = Hierarchy.Above(entry);
            foreach (var position in entry.Entity!.Positions)
            {
                Check(entry, position, above);
            }
        }
    }

    private void Check(Entry entry, DeclaredPosition position, List<Entry> above)
    {
        var own = hierarchy.Instances(Hierarchy.Players(entry, position.Players));
        foreach (var wider in above)
        {
            var declared = wider.Entity!.Positions.FirstOrDefault(p => p.Name == position.Name);
            var allowed = declared is null ? [] : Hierarchy.Players(wider, declared.Players);
            var more = own.Except(hierarchy.Instances(allowed)).OrderBy(static n => n, StringComparer.Ordinal).ToList();
            if (allowed.Count > 0 && more.Count > 0)
            {
                findings.Add(
                    entry.File,
                    DiagnosticCatalog.WidenedMember,
                    entry.Place(PlaceKind.Player, position.Name),
                    $"'{position.Name}' lets {Words.List(more.Select(Short))} play, whom {wider.Declared.Name} "
                    + "does not; a position may be narrowed, never widened.",
                    related: wider.Symbol.Declaration(position.Name));
                return;
            }
        }
    }

    private static string Short(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
