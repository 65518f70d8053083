using System.Text;

namespace Dramatis.Tool.Files;

/// <summary>Replaces files as a whole: whoever reads one meets the old text or the new, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then takes its place. A link stays, and what it leads to is replaced.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            Replace(target, text);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {failed.Message}");
        }
    }

    private static void Replace(string target, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var beside = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            Create(beside, target, text);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>A file with the mode of another, and with a byte order mark where that has one.</summary>
    private static void Create(string path, string like, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File.GetUnixFileMode(like);
        }

        var hasMark = StartsWithMark(like);
        using var stream = File.Open(path, options);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(hasMark), leaveOpen: true))
        {
            writer.Write(text);
        }

        stream.Flush(flushToDisk: true);
    }

    /// <summary>Opened for writing: rights in the folder would do to replace a file, but it may have none itself.</summary>
    private static bool StartsWithMark(string path)
    {
        using var stream = File.Open(path, FileMode.Open, FileAccess.ReadWrite);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual("\uFEFF"u8);
    }
}
