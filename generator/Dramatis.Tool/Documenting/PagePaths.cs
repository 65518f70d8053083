using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

// docs/decisions.md: Names of pages
/// <summary>
/// The paths of pages: a folder for each namespace, a file for each type. Names that differ in case alone, or that a
/// system keeps for devices, get a number behind <c>-</c>, which no name of a schema contains.
/// </summary>
internal sealed class PagePaths
{
    public const string Index = "README.md";

    /// <summary>
    /// The longest name of a folder; it leaves room for a type's name of 64 characters and the path of the site.
    /// </summary>
    private const int LongestFolder = 100;

    private static readonly string[] s_devices =
    [
        "CON", "PRN", "AUX", "NUL",
        .. "123456789".SelectMany(static port => new[] { $"COM{port}", $"LPT{port}" }),
    ];

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public PagePaths(SchemaModel schema)
    {
        var folders = Taken();
        foreach (var space in schema.Schemas)
        {
            var name = space.Namespace.Replace('.', '-');
            _folders.Add(space.Namespace, Free(name[..Math.Min(name.Length, LongestFolder)], folders));
            var files = Taken();
            foreach (var type in space.Entries)
            {
                _files.Add(type.FullName, $"{Free(type.Name, files)}.md");
            }
        }
    }

    public string OfNamespace(string space) => $"{_folders[space]}/{Index}";

    public string Of(Symbol type) => $"{_folders[type.Namespace]}/{_files[type.FullName]}";

    /// <summary>The path of a type's page from the page of a namespace or of one of its types.</summary>
    public string FromNamespace(string space, Symbol type) =>
        type.Namespace == space ? _files[type.FullName] : $"../{Of(type)}";

    private static HashSet<string> Taken() => new([.. s_devices, "README"], StringComparer.OrdinalIgnoreCase);

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{name}-{number}");
        }

        return free;
    }
}
