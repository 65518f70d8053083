using System.Text;

namespace Dramatis.Tool.Files;

/// <summary>Writes files to a folder: all of them, or none as far as the file system allows.</summary>
/// <remarks>
/// Each file is written beside its target before the first one takes its place, so that a full disk or a missing right
/// leaves everything as it was. A file that holds the text already is not written, and so keeps its time.
/// </remarks>
internal static class OutputFolder
{
    /// <param name="folder">The folder, which is made if it is missing.</param>
    /// <param name="files">The files by their paths in the folder.</param>
    /// <param name="inputs">The paths of the files that the command reads.</param>
    /// <exception cref="ToolException">A file cannot be written, or would replace an input.</exception>
    public static void Write(
        string folder, IEnumerable<(string Path, string Text)> files, IReadOnlyList<string> inputs) => FileErrors.Told(folder, () =>
    {
        var written = new List<AtomicFile>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, text) in files)
            {
                var target = Path.Combine(folder, path);
                var bytes = Encoding.UTF8.GetBytes(text);
                if (!Holds(target, bytes))
                {
                    OutputFile.CheckNoInput(target, inputs);
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    var file = new AtomicFile(target);
                    written.Add(file);
                    file.Stream.Write(bytes);
                    file.Flush();
                }
            }

            written.ForEach(static file => file.Commit());
        }
        finally
        {
            written.ForEach(static file => file.Dispose());
        }
    });

    private static bool Holds(string path, byte[] bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
