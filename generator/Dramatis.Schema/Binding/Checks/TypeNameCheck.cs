using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Names of types that clash in C#, where case does not count, or that hide others.</summary>
internal sealed class TypeNameCheck
{
    private readonly NameIndex _index;
    private readonly Findings _findings;
    private readonly NamesWithin<Entry> _taken = new();
    private readonly NamesWithin<string> _models = new();
    private readonly NamesWithin<string> _spaces = new();
    private readonly Dictionary<string, string> _lost = new(StringComparer.Ordinal);

    public TypeNameCheck(NameIndex index, Findings findings)
    {
        (_index, _findings) = (index, findings);
        foreach (var space in index.Namespaces)
        {
            _models.Set(space, CSharpNames.Model(space), space);
            foreach (var around in WithParents(space))
            {
                var (parent, name) = Split(around);
                _spaces.Set(parent, name, around);
            }
        }
    }

    /// <summary>The namespaces that cannot be generated for their names.</summary>
    public IReadOnlyCollection<string> LostNamespaces => _lost.Keys;

    /// <returns>The declarations that cannot be generated for their names.</returns>
    public HashSet<Entry> Run()
    {
        var clashing = new HashSet<Entry>();
        FindLostNamespaces();
        var names = new List<string>();
        foreach (var entry in _index.All.Where(static e => e.IsSound))
        {
            names.Clear();
            AddCSharpNames(entry, names);
            WarnOfHiding(entry);
            if (Clashes(entry, names))
            {
                clashing.Add(entry);
            }
        }

        _index.All.Where(static e => e.Declared.Kind == SymbolKind.Relation && e.IsSound)
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
            _taken.Set(entry.Namespace, name, entry);
        }

        return false;
    }

    /// <summary>What else has a C# name of a declaration; null where nothing has.</summary>
    private string? Other(Entry entry, string name) =>
        _spaces.TryFind(entry.Namespace, name, out _) ? "a namespace"
        : ReservedNames.IsOwnMember(entry.Symbol) ? "a member that every such type has"
        : ReservedNames.IsNeeded(name) ? "what generated code means by it"
        : _lost.TryGetValue(entry.Namespace, out var taken) ? taken
        : Declared(entry, name);

    private string? Declared(Entry entry, string name) =>
        _taken.TryFind(entry.Namespace, name, out var other) ? $"'{other!.Declared.Name}'"
        : _models.TryFind(entry.Namespace, name, out _) ? "the model class of the schema"
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
            if (WithParents(space).FirstOrDefault(IsModel) is { } model)
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
        var other = _spaces.TryFind(entry.Namespace, name, out _) ? "a namespace" : Declared(entry, name);
        if (other is not null)
        {
            Report(entry, place, name, other);
            return;
        }

        _taken.Set(entry.Namespace, name, entry);
    }

    private void WarnOfHiding(Entry entry)
    {
        var name = entry.Declared.Name;
        if (IsLastPart(name, entry.Namespace))
        {
            _findings.Add(
                entry.File,
                DiagnosticCatalog.HidingName,
                entry.Place(PlaceKind.Declaration),
                $"'{name}' is named like the last part of its namespace, which then has to be written out in C#; "
                + "another name serves better.");
        }
    }

    private void Report(Entry entry, Place place, string name, string taken) => _findings.Add(
        entry.File,
        DiagnosticCatalog.CSharpNameClash,
        place,
        $"In C# this becomes '{name}', which clashes with {taken}; for types case does not count.");

    /// <summary>The written name names the file, so it counts for interfaces, too.</summary>
    private static void AddCSharpNames(Entry entry, List<string> names)
    {
        names.Add(entry.Declared.Name);
        if (entry.Symbol.IsInterface)
        {
            names.Add("I" + entry.Declared.Name);
        }

        if (entry.Declared.Kind == SymbolKind.Enum)
        {
            names.Add(entry.Declared.Name + "Names");
        }

        if (entry.Entity is { Positions.Count: > 0 } entity && entity.Positions.Any(static p => p.Inverse is not null))
        {
            names.Add(entry.Symbol.CSharpName + "Navigation");
        }
    }

    private bool IsModel(string fullName)
    {
        var (space, name) = Split(fullName);
        return _models.TryFind(space, name, out _);
    }

    private static (string Space, string Name) Split(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return (dot < 0 ? "" : fullName.Substring(0, dot), fullName.Substring(dot + 1));
    }

    private static bool IsLastPart(string name, string space) =>
        space.EndsWith(name, StringComparison.Ordinal)
        && (space.Length == name.Length || space[space.Length - name.Length - 1] == '.');

    private static IEnumerable<string> WithParents(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            yield return space.Substring(0, end);
        }
    }
}
