using System.Text;

namespace Dramatis.Tool.Files;

/// <summary>Writes files to a folder: all of them, or none as far as that can be.</summary>
/// <remarks>
/// Each is written beside its target before the first takes its place, so that a full disk or a missing right leaves
/// everything as it was. What holds the text already is left alone, and so keeps its time.
/// </remarks>
internal static class OutputFolder
{
    /// <exception cref="ToolException">Something cannot be written.</exception>
    public static void Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        var written = new List<(string Beside, string Target)>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                var target = Path.Combine(folder, name);
                var bytes = Encoding.UTF8.GetBytes(text);
                if (!Holds(target, bytes))
                {
                    written.Add((target + ".new", target));
                    WriteThrough(target + ".new", bytes);
                }
            }

            written.ForEach(static file => File.Move(file.Beside, file.Target, overwrite: true));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            written.FindAll(static file => File.Exists(file.Beside)).ForEach(static file => File.Delete(file.Beside));
            throw new ToolException($"{folder}: {failed.Message}");
        }
    }

    private static bool Holds(string path, byte[] bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
