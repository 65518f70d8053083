using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Names of types that clash in C#, where case does not count, or that hide others.</summary>
internal sealed class TypeNameCheck(NameIndex index, Findings findings)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _lost = new(StringComparer.Ordinal);

    private readonly HashSet<string> _spaces = new(
        index.Namespaces.SelectMany(WithParents), StringComparer.OrdinalIgnoreCase);

    /// <summary>The namespaces that cannot be generated for their names.</summary>
    public IReadOnlyCollection<string> LostNamespaces => _lost.Keys;

    /// <returns>The declarations that cannot be generated for their names.</returns>
    public HashSet<Entry> Run()
    {
        var clashing = new HashSet<Entry>();
        foreach (var space in index.Namespaces)
        {
            _taken[$"{space}.{CSharpNames.Model(space)}"] = "the model class of the schema";
        }

        FindLostNamespaces();
        foreach (var entry in index.All.Where(static e => e.IsSound))
        {
            List<string> names = [.. CSharpNamesOf(entry)];
            WarnOfHiding(entry, names);
            if (Clashes(entry, names))
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

    private bool Clashes(Entry entry, List<string> names)
    {
        foreach (var name in names)
        {
            if (Other(entry, name) is { } other)
            {
                Report(entry, entry.Place(PlaceKind.Declaration), name, other);
                return true;
            }
        }

        foreach (var name in names)
        {
            _taken[$"{entry.Namespace}.{name}"] = $"'{entry.Declared.Name}'";
        }

        return false;
    }

    /// <summary>What else has a C# name of a declaration; null where nothing has.</summary>
    private string? Other(Entry entry, string name) => Other(entry, name, $"{entry.Namespace}.{name}");

    private string? Other(Entry entry, string name, string fullName) =>
        _spaces.Contains(fullName) ? "a namespace"
        : ReservedNames.IsOwnMember(entry.Symbol) ? "a member that every such type has"
        : ReservedNames.IsNeeded(name) ? "what generated code means by it"
        : _lost.TryGetValue(entry.Namespace, out var taken) ? taken
        : _taken.TryGetValue(fullName, out taken) ? taken
        : null;

    /// <summary>Namespaces that differ from another by case, or that lie within the model class of one.</summary>
    private void FindLostNamespaces()
    {
        var spaces = index.Namespaces.OrderBy(static space => space, StringComparer.Ordinal).ToList();
        foreach (var same in spaces.GroupBy(static space => space, StringComparer.OrdinalIgnoreCase))
        {
            same.Skip(1).ToList().ForEach(space => _lost.Add(space, $"the namespace '{same.First()}'"));
        }

        foreach (var space in spaces.Where(space => !_lost.ContainsKey(space)))
        {
            if (WithParents(space).FirstOrDefault(_taken.ContainsKey) is { } model)
            {
                _lost.Add(space, $"the namespace '{space}', which is named like the model class {model}");
            }
        }
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
        var space = _spaces.Contains($"{entry.Namespace}.{name}") ? "a namespace" : null;
        if (space is not null || _taken.TryGetValue($"{entry.Namespace}.{name}", out space))
        {
            Report(entry, place, name, space);
            return;
        }

        _taken.Add($"{entry.Namespace}.{name}", $"'{entry.Declared.Name}'");
    }

    private void WarnOfHiding(Entry entry, List<string> names)
    {
        var name = entry.Declared.Name;
        var hidden = names.Find(static name => RuntimeNames.All.Contains(name));
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

        if (entry.Declared.Kind == SymbolKind.Enum)
        {
            yield return entry.Declared.Name + "Names";
        }

        if (entry.Entity?.Positions.Any(static p => p.Inverse is not null) == true)
        {
            yield return entry.Symbol.CSharpName + "Navigation";
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
