using Dramatis.Schema.Binding.Checks;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;

namespace Dramatis.Schema.Binding.Scopes;

/// <summary>
/// All names of the project. It does not depend on the order of the files, and equal declarations make equal tables.
/// </summary>
public sealed class SymbolTable : IEquatable<SymbolTable>
{
    private readonly SelectedFiles _selected;
    private readonly NameIndex _index;

    private SymbolTable(SelectedFiles selected)
    {
        _selected = selected;
        _index = new NameIndex(Files);
        var lost = FindSound(_index);
        Hierarchy = new(_index);
        var spaces = _index.Namespaces
            .Where(space => !lost.Contains(space))
            .OrderBy(static n => n, StringComparer.Ordinal)
            .ToList();
        Outlines = spaces.Select(space => Outline(space, spaces)).ToEquatable();
        NamespaceFactCheck.Run(_index);
        new ImportCheck(_index, selected).Run();
        new WideningCheck(Hierarchy).Run();
        new InverseCheck(Hierarchy).Run();
        new ClauseCheck(_index, Hierarchy).Run();
    }

    /// <summary>The outlines of all namespaces, in ordinal order.</summary>
    public EquatableArray<SchemaOutline> Outlines { get; }

    internal Hierarchy Hierarchy { get; }

    /// <summary>The files whose names are in the table.</summary>
    private EquatableArray<FileDeclarations> Files => _selected.Files;

    public static SymbolTable Create(EquatableArray<FileDeclarations> files) => new(SelectedFiles.Of(files));

    public bool Equals(SymbolTable? other) => other is not null && _selected.Equals(other._selected);

    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    public override int GetHashCode() => _selected.GetHashCode();

    /// <summary>True for a file of the project, or of a reference whose namespace the project imports.</summary>
    internal bool Holds(FileDeclarations file) => _index.Holds(file.Path);

    internal NamedFile File(FileDeclarations file) => _index.File(file.Path);

    /// <summary>A declaration as its own file reaches it.</summary>
    internal static Reached ReachOwn(Entry entry) => Reach(entry, entry.Declared, default) with
    {
        LostClauses = entry.Findings.Items.Select(static finding => finding.Place)
            .Where(place => place.Declaration == entry.Index && place.Entry == Part.Clause)
            .Select(static place => place.Number)
            .Distinct()
            .ToEquatable(),
    };

    /// <summary>A declaration as other files reach it, which see only the names that it refers to itself.</summary>
    internal static Reached Reach(Entry entry)
    {
        var declared = entry.Entity?.ForHeirs() ?? entry.Declared;
        var names = References.All(declared).Distinct().Select(entry.Resolver.ResolveSettled).ToEquatable();
        return Reach(entry, declared, names);
    }

    private static Reached Reach(Entry entry, Declared declared, EquatableArray<ResolvedName> names) => new(
        entry.Symbol,
        declared,
        entry.Soundness,
        names,
        Lost(entry, static part => part is Part.Name or Part.Choice),
        Lost(entry, static part => part is Part.Inverse));

    /// <summary>The positions that a finding about one of these parts removes.</summary>
    private static EquatableArray<string> Lost(Entry entry, Func<Part, bool> isPart) => entry.Findings.Items.Count == 0
        ? default
        : entry.Findings.Items.Select(static finding => finding.Place)
            .Where(place => place.Declaration == entry.Index && place.Entry == Part.Position && isPart(place.Part))
            .Select(place => entry.Entity!.Positions[place.Number].Name)
            .Distinct()
            .ToEquatable();

    /// <summary>The imports of existing namespaces, in ordinal order.</summary>
    internal EquatableArray<string> Imports(FileDeclarations file) => file.Imports
        .Where(import => Outlines.Any(outline => outline.Namespace == import))
        .Distinct()
        .OrderBy(static import => import, StringComparer.Ordinal)
        .ToEquatable();

    /// <summary>
    /// Runs twice if C# names clash: the soundness of declarations decides which of them become interfaces.
    /// </summary>
    /// <returns>The namespaces that cannot be generated for their names.</returns>
    private static IReadOnlyCollection<string> FindSound(NameIndex index)
    {
        var finder = new SoundnessFinder(index.All);
        var broken = new HashSet<Entry>(index.All.Where(static e => e.Soundness == Soundness.Broken));
        broken.UnionWith(ForeignBaseCheck.Run(index));
        finder.Run(broken);
        var check = new TypeNameCheck(index);
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
        var files = Files.Where(f => f.Namespace == space).ToList();
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
            Reached(space, spaces))
        {
            Assembly = files.Select(static f => f.Origin.Assembly).FirstOrDefault(static assembly => assembly is not null),
        };
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
            reached.AddRange(Files
                .Where(file => file.Namespace == reached[i])
                .SelectMany(static file => file.Imports)
                .Where(import => spaces.Contains(import) && !reached.Contains(import))
                .Distinct());
        }

        return reached.Skip(1).OrderBy(static import => import, StringComparer.Ordinal).ToEquatable();
    }
}
