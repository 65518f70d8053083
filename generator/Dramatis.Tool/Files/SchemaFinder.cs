using System.Text;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Files;

/// <summary>Finds and reads the schema files that paths name.</summary>
internal static class SchemaFinder
{
    private static readonly string[] s_endings = [".dramatis.yaml", ".dramatis.json"];

    // Links are passed over, so that a loop of them ends.
    private static readonly EnumerationOptions s_options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>The files, each once, folders searched for <c>*.dramatis.yaml</c> and <c>*.dramatis.json</c>.</summary>
    /// <exception cref="ToolException">A path leads nowhere, to no schema, or cannot be read.</exception>
    public static List<SchemaText> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).Distinct(StringComparer.Ordinal).Select(Read)];

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

        try
        {
            var found = Directory.EnumerateFiles(path, "*.dramatis.*", s_options)
                .Where(static file => s_endings.Any(end => file.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal)
                .ToList();
            return found.Count > 0
                ? found
                : throw new ToolException($"{path}: there is no file named *.dramatis.yaml or *.dramatis.json in it.");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }

    /// <summary>One file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static SchemaText Read(string path)
    {
        try
        {
            return new(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(path)));
        }
        catch (DecoderFallbackException)
        {
            // A diagnostic of its own, so that the other files are checked all the same.
            return new(path, null);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }

    private static ReadOnlySpan<byte> Bytes(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}
