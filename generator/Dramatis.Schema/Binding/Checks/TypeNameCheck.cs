using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Finds names of types that clash in C# or that hide others. Case does not count, since file names have none.</summary>
internal sealed class TypeNameCheck
{
    private readonly NameIndex _index;

    // By full names in C#.
    private readonly Dictionary<string, Entry> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _models;
    private readonly HashSet<string> _spaces;
    private readonly Dictionary<string, string> _lost = new(StringComparer.Ordinal);

    public TypeNameCheck(NameIndex index)
    {
        _index = index;
        _models = new(
            index.Namespaces.Select(static space => $"{space}.{CSharpNames.Model(space)}"),
            StringComparer.OrdinalIgnoreCase);
        _spaces = new(index.Namespaces.SelectMany(CSharpNames.WithParents), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The namespaces that cannot be generated because of their names.</summary>
    public IReadOnlyCollection<string> LostNamespaces => _lost.Keys;

    /// <returns>The declarations that cannot be generated for their names.</returns>
    public HashSet<Entry> Run()
    {
        var clashing = new HashSet<Entry>();
        FindLostNamespaces();
        var sound = _index.All.Where(static e => e.IsSound).ToList();
        foreach (var entry in sound)
        {
            var names = CSharpNamesOf(entry);
            WarnOfHiding(entry);
            if (Clashes(entry, names))
            {
                clashing.Add(entry);
            }
        }

        sound.Where(e => e.Declared.Kind == SymbolKind.Relation && !clashing.Contains(e)).ToList().ForEach(CheckUnions);
        return clashing;
    }

    private bool Clashes(Entry entry, List<string> names)
    {
        foreach (var name in names)
        {
            if (Other(entry, name) is { } other)
            {
                Report(entry, entry.Place, name, other);
                return true;
            }
        }

        names.ForEach(name => _taken[FullName(entry, name)] = entry);
        return false;
    }

    /// <summary>The thing that has the C# name of a declaration already, as a message names it; null if the name is free.</summary>
    private string? Other(Entry entry, string name) =>
        _spaces.Contains(FullName(entry, name)) ? "a namespace"
        : ReservedNames.IsOwnMember(entry.Symbol) ? "a member that every such type has"
        : ReservedNames.IsNeeded(name) ? "a type that generated code uses"
        : _lost.TryGetValue(entry.Namespace, out var taken) ? taken
        : Declared(FullName(entry, name));

    private string? Declared(string fullName) =>
        _taken.TryGetValue(fullName, out var other) ? $"'{other.Declared.Name}'"
        : _models.Contains(fullName) ? "the model class of the schema"
        : null;

    /// <summary>Namespaces that differ from another by case, or that lie within the model class of one.</summary>
    private void FindLostNamespaces()
    {
        var spaces = _index.Namespaces.OrderBy(static space => space, StringComparer.Ordinal).ToList();
        foreach (var same in spaces.GroupBy(static space => space, StringComparer.OrdinalIgnoreCase))
        {
            same.Skip(1).ToList().ForEach(space => _lost.Add(space, $"the namespace '{same.First()}'"));
        }

        foreach (var space in spaces.Where(space => !_lost.ContainsKey(space)))
        {
            if (CSharpNames.WithParents(space).FirstOrDefault(_models.Contains) is { } model)
            {
                _lost.Add(space, $"the namespace '{space}', which is named like the model class {model}");
            }
        }
    }

    /// <summary>The interfaces of unions.</summary>
    private void CheckUnions(Entry entry)
    {
        for (var i = 0; i < entry.Entity!.Positions.Count; i++)
        {
            var position = entry.Entity.Positions[i];
            if (position.Players.Count > 1)
            {
                var name = $"I{entry.Declared.Name}{CSharpNames.Member(position.Name)}";
                Take(entry, entry.Place.In(Part.Position, i), name);
            }
        }
    }

    private void Take(Entry entry, Place place, string name)
    {
        var fullName = FullName(entry, name);
        var other = _spaces.Contains(fullName) ? "a namespace" : Declared(fullName);
        if (other is not null)
        {
            Report(entry, place, name, other);
            return;
        }

        _taken[fullName] = entry;
    }

    private static void WarnOfHiding(Entry entry)
    {
        var name = entry.Declared.Name;
        if ($".{entry.Namespace}".EndsWith($".{name}", StringComparison.Ordinal))
        {
            entry.Findings.Add(
                DiagnosticCatalog.HidingName,
                entry.Place,
                $"'{name}' has the name of the last part of its namespace, so C# code must write one of them in full; "
                + "choose another name.");
        }
    }

    private static void Report(Entry entry, Place place, string name, string taken) => entry.Findings.Add(
        DiagnosticCatalog.CSharpNameClash,
        place,
        $"In C# this becomes '{name}', which clashes with {taken}; names of types are compared without case.");

    private static string FullName(Entry entry, string name) =>
        name == entry.Declared.Name ? entry.FullName : $"{entry.Namespace}.{name}";

    /// <summary>The written name names the file, so it counts for interfaces, too.</summary>
    private static List<string> CSharpNamesOf(Entry entry)
    {
        List<string> names = [entry.Declared.Name];
        if (entry.Symbol.IsInterface)
        {
            names.Add("I" + entry.Declared.Name);
        }

        if (entry.Declared.Kind == SymbolKind.Enum)
        {
            names.Add(entry.Declared.Name + "Names");
        }

        if (entry.Entity?.Positions.Any(static p => p.Inverse is not null) == true)
        {
            names.Add(entry.Symbol.CSharpName + "Navigation");
        }

        return names;
    }
}
