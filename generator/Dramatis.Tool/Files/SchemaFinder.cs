using System.IO.Enumeration;
using System.Text;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Files;

// docs/decisions.md: Links and folders
/// <summary>Finds and reads the schema files that paths name.</summary>
internal static class SchemaFinder
{
    /// <summary>More than the language allows a file to have, so that longer ones are refused without being read whole.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    private static readonly string[] s_endings = [".dramatis.yaml", ".dramatis.json"];

    // What builds and package managers put there: copies of schemas, which would all be declared twice.
    private static readonly string[] s_passedOver = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions s_options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>The files, each once, folders searched for <c>*.dramatis.yaml</c> and <c>*.dramatis.json</c>.</summary>
    /// <exception cref="ToolException">A path leads nowhere, to no schema, or cannot be read.</exception>
    public static List<SchemaText> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Select(Read)];

    /// <summary>Whether a file is a schema by its name.</summary>
    public static bool IsSchema(string path) =>
        s_endings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>A file by its bytes; what is no UTF-8 is a diagnostic of its own.</summary>
    public static SchemaText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            return new(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(text));
        }
        catch (DecoderFallbackException)
        {
            // So that the other files are checked all the same.
            return new(path, null);
        }
    }

    /// <summary>The schema files that a path names.</summary>
    /// <exception cref="ToolException">It leads nowhere, or to no schema.</exception>
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

    /// <summary>Links to files are followed; those to folders are not, so that a loop of them ends.</summary>
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

    /// <summary>One file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static SchemaText Read(string path)
    {
        var bytes = FileErrors.Told(path, () => Bytes(path)).AsSpan();
        return bytes.Contains((byte)0)
            ? throw new ToolException($"{path}: it is a binary file, not a schema.")
            : Decode(path, bytes);
    }

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
