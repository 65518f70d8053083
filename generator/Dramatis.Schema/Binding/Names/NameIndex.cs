using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>All declarations of the project by name; of several with one name the first counts.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Dictionary<string, Entry>> _byNamespace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameResolver> _resolvers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    /// <param name="files">In ordinal order of their paths.</param>
    public NameIndex(IReadOnlyList<FileDeclarations> files, Findings findings)
    {
        foreach (var file in files)
        {
            var resolver = new NameResolver(this, file);
            var entries = new List<Entry>(file.Declarations.Count);
            _resolvers.Add(file.Path, resolver);
            _byPath.Add(file.Path, entries);
            _lost.UnionWith(file.Blanked);
            HasNameless |= file.Namespace is null;
            if (file.Namespace is null)
            {
                continue;
            }

            for (var i = 0; i < file.Declarations.Count; i++)
            {
                entries.Add(new(file, resolver, All.Count, i, file.Declarations[i]));
                Add(entries[i], findings);
            }
        }
    }

    /// <summary>Every declaration with a namespace, duplicates included, in the order of the files.</summary>
    public List<Entry> All { get; } = [];

    public IEnumerable<string> Namespaces => _byNamespace.Keys;

    /// <summary>Whether there is a file without a namespace, so that any name may be declared there.</summary>
    public bool HasNameless { get; }

    public bool HasNamespace(string name) => _byNamespace.ContainsKey(name);

    public bool IsLost(string name) => _lost.Contains(name);

    public Entry? Find(string space, string name) =>
        _byNamespace.TryGetValue(space, out var names) && names.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The declarations of a file, in its order; none where it has no namespace.</summary>
    public IReadOnlyList<Entry> Of(FileDeclarations file) => _byPath[file.Path];

    public NameResolver Resolver(FileDeclarations file) => _resolvers[file.Path];

    public IEnumerable<string> NamesIn(string space) =>
        _byNamespace.TryGetValue(space, out var names) ? names.Keys : [];

    private void Add(Entry entry, Findings findings)
    {
        All.Add(entry);
        if (!_byNamespace.TryGetValue(entry.Namespace, out var names))
        {
            _byNamespace.Add(entry.Namespace, names = new(StringComparer.Ordinal));
        }

        if (!names.TryGetValue(entry.Declared.Name, out var first))
        {
            names.Add(entry.Declared.Name, entry);
            return;
        }

        entry.Soundness = Soundness.Broken;
        findings.Add(
            entry.File,
            DiagnosticCatalog.DuplicateName,
            entry.Place(PlaceKind.Declaration),
            $"'{entry.Declared.Name}' is already declared as {Words.Kind(first.Symbol)} in "
            + $"{Words.File(first.File.Path)}; all names of a schema share one space.",
            related: first.Symbol.Declaration());
    }
}
