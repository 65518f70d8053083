using System.IO.Enumeration;
using System.Text;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Files;

// docs/decisions.md: Links and folders
/// <summary>Finds and reads the schema files that paths name.</summary>
internal static class SchemaFinder
{
    /// <summary>
    /// The most bytes that are read. The language allows fewer, so a longer file is refused without being read whole.
    /// </summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    private static readonly string[] s_endings = [".dramatis.yaml", ".dramatis.json"];

    // Builds and package managers put copies of schemas there, which would be declared twice.
    private static readonly string[] s_passedOver = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions s_options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// Reads files, each once. Folders are searched for <c>*.dramatis.yaml</c> and <c>*.dramatis.json</c>; projects are asked
    /// for their schemas and those of their references.
    /// </summary>
    /// <exception cref="ToolException">A path does not exist, holds no schema, or cannot be read.</exception>
    public static List<SchemaText> Read(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(FindPlaced)
            .DistinctBy(static found => Path.GetFullPath(found.Path), StringComparer.Ordinal)
            .Select(static found => Read(found.Path) with { Origin = found.Origin }),
    ];

    /// <summary>True if a file is a schema by its name.</summary>
    public static bool IsSchema(string path) =>
        s_endings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Makes a schema text of bytes. Bytes that are not UTF-8 become a text of null, which the parser reports.
    /// </summary>
    /// <exception cref="ToolException">The bytes are plainly no text, or one in another encoding.</exception>
    public static SchemaText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (FileKind.WhyNoText(bytes) is { } reason)
        {
            throw new ToolException($"{path}: it {reason}");
        }

        if (bytes.Contains((byte)0))
        {
            throw new ToolException($"{path}: it is a binary file, not a schema.");
        }

        try
        {
            var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            return new(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(text));
        }
        catch (DecoderFallbackException)
        {
            // The other files are checked all the same.
            return new(path, null);
        }
    }

    /// <summary>The schema files that a path names.</summary>
    /// <exception cref="ToolException">The path does not exist or holds no schema.</exception>
    public static IEnumerable<string> Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException($"{path}: there is no such file or folder.");
        }

        var found = FileErrors.Told(path, () => Search(path).Order(StringComparer.Ordinal).ToList());
        return found.Count > 0
            ? found
            : throw new ToolException($"{path}: there is no file named *.dramatis.yaml or *.dramatis.json in it.");
    }

    private static IEnumerable<(string Path, SchemaOrigin Origin)> FindPlaced(string path) => ProjectSchemas.IsProject(path)
        ? ProjectSchemas.Find(path)
        : Find(path).Select(static found => (found, SchemaOrigin.Own));

    /// <summary>
    /// Searches a folder. Links to files are followed; links to folders are not, since they can form a loop.
    /// </summary>
    private static FileSystemEnumerable<string> Search(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), s_options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && IsSchema(entry.FileName.ToString()),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && !entry.FileName.StartsWith('.')
                && !s_passedOver.Contains(entry.FileName.ToString(), StringComparer.OrdinalIgnoreCase),
        };

    /// <summary>Reads one file.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static SchemaText Read(string path) => Decode(path, FileErrors.Told(path, () => Bytes(path)));

    private static ArraySegment<byte> Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        using var read = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; read.Length < MaxBytes && (count = file.Read(buffer)) > 0;)
        {
            read.Write(buffer, 0, count);
        }

        return new(read.GetBuffer(), 0, (int)read.Length);
    }
}
