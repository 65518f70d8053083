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

    private static IEnumerable<string> Find(string path)
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
                .Where(IsSchema)
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

    private static SchemaText Read(string path)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }
}
