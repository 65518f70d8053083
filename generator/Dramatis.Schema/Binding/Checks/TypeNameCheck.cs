using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Names of types that clash in C#, where case does not count, or that hide others.</summary>
internal sealed class TypeNameCheck(NameIndex index, Findings findings)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _spaces = new(
        index.Namespaces.SelectMany(WithParents), StringComparer.OrdinalIgnoreCase);

    /// <returns>The declarations that cannot be generated for their names.</returns>
    public HashSet<Entry> Run()
    {
        var clashing = new HashSet<Entry>();
        foreach (var space in index.Namespaces)
        {
            _taken[$"{space}.{CSharpNames.Model(space)}"] = "the model class of the schema";
        }

        foreach (var entry in index.All.Where(static e => e.IsSound))
        {
            WarnOfHiding(entry);
            if (Clashes(entry))
            {
                clashing.Add(entry);
            }
        }

        index.All.Where(static e => e.Declared.Kind == SymbolKind.Relation && e.IsSound)
            .Where(e => !clashing.Contains(e))
            .ToList()
            .ForEach(CheckParts);
        return clashing;
    }

    private bool Clashes(Entry entry)
    {
        if (ReservedNames.IsOwnMember(entry.Symbol) || _spaces.Contains(entry.FullName))
        {
            var what = _spaces.Contains(entry.FullName) ? "a namespace" : "a member that every such type has";
            Report(entry, entry.Place(PlaceKind.Declaration), entry.Declared.Name, what);
            return true;
        }

        foreach (var name in CSharpNamesOf(entry))
        {
            if (_taken.TryGetValue($"{entry.Namespace}.{name}", out var taken))
            {
                Report(entry, entry.Place(PlaceKind.Declaration), name, taken);
                return true;
            }
        }

        foreach (var name in CSharpNamesOf(entry))
        {
            _taken[$"{entry.Namespace}.{name}"] = $"'{entry.Declared.Name}'";
        }

        return false;
    }

    /// <summary>The interfaces of unions.</summary>
    private void CheckParts(Entry entry)
    {
        foreach (var position in entry.Entity!.Positions)
        {
            if (position.Players.Count > 1)
            {
                var name = $"I{entry.Declared.Name}{CSharpNames.Member(position.Name)}";
                Take(entry, entry.Place(PlaceKind.Member, position.Name), name);
            }
        }
    }

    private void Take(Entry entry, Place place, string name)
    {
        if (_taken.TryGetValue($"{entry.Namespace}.{name}", out var taken))
        {
            Report(entry, place, name, taken);
            return;
        }

        _taken.Add($"{entry.Namespace}.{name}", $"'{entry.Declared.Name}'");
    }

    private void WarnOfHiding(Entry entry)
    {
        var name = entry.Declared.Name;
        var hidden = CSharpNamesOf(entry).FirstOrDefault(RuntimeNames.All.Contains);
        var last = entry.Namespace.Substring(entry.Namespace.LastIndexOf('.') + 1);
        if (hidden is null && name != last)
        {
            return;
        }

        var what = hidden is null ? "the last part of its namespace" : $"the runtime's {hidden}";
        findings.Add(
            entry.File,
            DiagnosticCatalog.HidingName,
            entry.Place(PlaceKind.Declaration),
            $"'{name}' is named like {what}, which then has to be written out in C#; another name serves better.");
    }

    private void Report(Entry entry, Place place, string name, string taken) => findings.Add(
        entry.File,
        DiagnosticCatalog.CSharpNameClash,
        place,
        $"In C# this becomes '{name}', which clashes with {taken}; for types case does not count.");

    /// <summary>The written name names the file, so it counts for interfaces, too.</summary>
    private static IEnumerable<string> CSharpNamesOf(Entry entry)
    {
        yield return entry.Declared.Name;
        if (entry.Symbol.IsInterface)
        {
            yield return "I" + entry.Declared.Name;
        }

        if (entry.Entity?.Positions.Any(static p => p.Inverse is not null) == true)
        {
            yield return entry.Declared.Name + "Navigation";
        }
    }

    private static IEnumerable<string> WithParents(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            yield return space.Substring(0, end);
        }
    }
}
