using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>All declarations of the project by name; of several with one name the first counts.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Dictionary<string, Entry>> _byNamespace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    /// <param name="files">The files of references first, then those of the project, each in ordinal order of their paths.</param>
    public NameIndex(IReadOnlyList<FileDeclarations> files)
    {
        foreach (var declarations in files)
        {
            var file = new NamedFile(this, declarations);
            _files.Add(declarations.Path, file);
            _lost.UnionWith(declarations.Blanked);
            HasNameless |= declarations.Namespace is null;
            for (var i = 0; declarations.Namespace is not null && i < declarations.Declarations.Count; i++)
            {
                Add(new(file, All.Count, i, declarations.Declarations[i]));
            }
        }
    }

    public IEnumerable<NamedFile> Files => _files.Values;

    /// <summary>Every declaration with a namespace, duplicates included, in the order of the files.</summary>
    public List<Entry> All { get; } = [];

    public IEnumerable<string> Namespaces => _byNamespace.Keys;

    /// <summary>True if a file has no namespace, so that any name may be declared there.</summary>
    public bool HasNameless { get; }

    public bool HasNamespace(string name) => _byNamespace.ContainsKey(name);

    public bool IsLost(string name) => _lost.Contains(name);

    public Entry? Find(string space, string name) =>
        _byNamespace.TryGetValue(space, out var names) && names.TryGetValue(name, out var entry) ? entry : null;

    public bool Holds(string path) => _files.ContainsKey(path);

    public NamedFile File(string path) => _files[path];

    public IEnumerable<string> NamesIn(string space) =>
        _byNamespace.TryGetValue(space, out var names) ? names.Keys : [];

    private void Add(Entry entry)
    {
        All.Add(entry);
        entry.File.Entries.Add(entry);
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
        entry.Findings.Add(
            DiagnosticCatalog.DuplicateName,
            entry.Place,
            $"'{entry.Declared.Name}' is already declared as {first.Symbol.KindInWords} in "
            + $"{MessageText.File(first.File.Declarations.Path)}; the declarations of a namespace share one set of names.",
            related: first.Symbol.Declaration());
    }
}
