using System.Text;

namespace Dramatis.Tool.Files;

/// <summary>Writes files to a folder: all of them, or none as far as the file system allows.</summary>
/// <remarks>
/// Each file is written beside its target before the first one takes its place, so that a full disk or a missing right
/// leaves everything as it was. A file that holds the text already is not written, and so keeps its time.
/// </remarks>
internal static class OutputFolder
{
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public static void Write(string folder, IEnumerable<(string Name, string Text)> files) => FileErrors.Told(folder, () =>
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
        finally
        {
            written.FindAll(static file => File.Exists(file.Beside)).ForEach(static file => File.Delete(file.Beside));
        }
    });

    private static bool Holds(string path, byte[] bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
