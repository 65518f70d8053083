using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

// docs/decisions.md: Names of pages
/// <summary>
/// Where each page stands: a folder a namespace, a file a type. Names that differ in case only, or that a system keeps
/// for devices, get a number; <c>-</c> is in no name of a schema, so that nothing clashes with that.
/// </summary>
internal sealed class PagePaths
{
    public const string Index = "README.md";

    /// <summary>Leaves room for a type's name of 64 characters and a folder's own path.</summary>
    private const int LongestFolder = 100;

    private static readonly string[] s_devices =
    [
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
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

    /// <summary>From the page of a namespace or of one of its types.</summary>
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
