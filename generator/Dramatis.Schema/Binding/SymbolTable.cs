using Dramatis.Schema.Binding.Checks;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding;

/// <summary>All names of the project: the same whatever the order of the files, equal for equal declarations.</summary>
public sealed class SymbolTable : IEquatable<SymbolTable>
{
    private static readonly PlaceKind[] s_members = [PlaceKind.Member, PlaceKind.Player];
    private static readonly PlaceKind[] s_inverses = [PlaceKind.Inverse];

    private readonly EquatableArray<FileDeclarations> _files;
    private readonly NameIndex _index;
    private readonly Findings _findings = new();

    private SymbolTable(EquatableArray<FileDeclarations> files)
    {
        _files = files;
        _index = new NameIndex(files, _findings);
        var lost = FindSound(_index);
        Hierarchy = new(_index);
        var spaces = _index.Namespaces
            .Where(space => !lost.Contains(space))
            .OrderBy(static n => n, StringComparer.Ordinal)
            .ToList();
        Outlines = spaces.Select(space => Outline(space, spaces)).ToEquatable();
        new NamespaceFactCheck(_findings).Run(files);
        new ImportCheck(_index, _findings).Run(files);
        new WideningCheck(Hierarchy, _findings).Run();
        new InverseCheck(Hierarchy, _findings).Run();
    }

    /// <summary>One for each namespace, in ordinal order.</summary>
    public EquatableArray<SchemaOutline> Outlines { get; }

    internal Hierarchy Hierarchy { get; }

    public static SymbolTable Create(EquatableArray<FileDeclarations> files) => new(files
        .GroupBy(static f => f.Path, StringComparer.Ordinal)
        .Select(static same => same.First())
        .OrderBy(static f => f.Path, StringComparer.Ordinal)
        .ToEquatable());

    public bool Equals(SymbolTable? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    public override int GetHashCode() => _files.GetHashCode();

    internal EquatableArray<Finding> FindingsOf(FileDeclarations file) => _findings.Of(file.Path);

    internal IReadOnlyList<Entry> EntriesOf(FileDeclarations file) => _index.Of(file);

    /// <summary>What the names of a file stand for.</summary>
    internal EquatableArray<ResolvedName> NamesOf(FileDeclarations file) => file.Namespace is null
        ? default
        : file.References.All.Select(_index.Resolver(file).ResolveSettled).ToEquatable();

    /// <summary>A declaration as its own file reaches it.</summary>
    internal Reached ReachOwn(Entry entry) => Reach(entry, default);

    /// <summary>A declaration as other files reach it, which see only the names that it refers to itself.</summary>
    internal Reached Reach(Entry entry) => Reach(entry, Names(entry));

    private Reached Reach(Entry entry, EquatableArray<ResolvedName> names) => new(
        entry.Symbol,
        entry.Declared,
        entry.Soundness,
        names,
        _findings.Members(entry, s_members),
        _findings.Members(entry, s_inverses));

    private static EquatableArray<ResolvedName> Names(Entry entry)
    {
        var names = new List<ResolvedName>();
        foreach (var name in References.All(entry.Declared))
        {
            var resolved = entry.Resolver.ResolveSettled(name);
            if (!HasSame(names, resolved))
            {
                names.Add(resolved);
            }
        }

        return names.ToEquatable();
    }

    /// <summary>A resolver has one object a name, so that looking for the same is enough.</summary>
    private static bool HasSame(List<ResolvedName> names, ResolvedName name)
    {
        foreach (var known in names)
        {
            if (ReferenceEquals(known, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The imports that are there, in ordinal order.</summary>
    internal EquatableArray<string> Imports(FileDeclarations file) => file.Imports
        .Where(import => Outlines.Any(outline => outline.Namespace == import))
        .Distinct()
        .OrderBy(static import => import, StringComparer.Ordinal)
        .ToEquatable();

    /// <summary>Twice where C# names clash: which of them are interfaces depends on what is sound.</summary>
    /// <returns>The namespaces that cannot be generated for their names.</returns>
    private IReadOnlyCollection<string> FindSound(NameIndex index)
    {
        var finder = new SoundnessFinder(index.All);
        var broken = new HashSet<Entry>(index.All.Where(static e => e.Soundness == Soundness.Broken));
        finder.Run(broken);
        var check = new TypeNameCheck(index, _findings);
        var clashing = check.Run();
        if (clashing.Count > 0)
        {
            broken.UnionWith(clashing);
            finder.Run(broken);
        }

        return check.LostNamespaces;
    }

    private SchemaOutline Outline(string space, IReadOnlyCollection<string> spaces)
    {
        var files = _files.Where(f => f.Namespace == space).ToList();
        return new(
            space,
            files.Select(static f => f.Version).FirstOrDefault(static v => v is not null),
            files.Select(static f => f.Summary).FirstOrDefault(static s => s is not null),
            Hierarchy.Sound.Where(e => e.Namespace == space)
                .Select(static e => e.Symbol)
                .OrderBy(static s => s.Name, StringComparer.Ordinal)
                .ToEquatable(),
            Hierarchy.Sound.Where(e => e.Namespace == space && e.Declared is DeclaredRole)
                .OrderBy(static e => e.FullName, StringComparer.Ordinal)
                .Select(Role)
                .ToEquatable(),
            Reached(space, spaces));
    }

    private RoleOutline Role(Entry role) => new(
        role.FullName,
        ((DeclaredRole)role.Declared).Players
            .Select(player => role.Resolver.Resolve(player).Symbol?.FullName)
            .OfType<string>()
            .ToEquatable());

    /// <summary>The namespaces that files of a namespace import, and those that these import.</summary>
    private EquatableArray<string> Reached(string space, IReadOnlyCollection<string> spaces)
    {
        var reached = new List<string> { space };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(_files
                .Where(file => file.Namespace == reached[i])
                .SelectMany(static file => file.Imports)
                .Where(import => spaces.Contains(import) && !reached.Contains(import))
                .Distinct());
        }

        return reached.Skip(1).OrderBy(static import => import, StringComparer.Ordinal).ToEquatable();
    }
}
