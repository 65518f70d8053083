namespace Dramatis;

/// <summary>Writes files so that a reader sees the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> write) => WriteAsync(path, Waiting.Blocking, stream =>
    {
        write(stream);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Writes a file, or leaves the old one and nothing else.</summary>
    /// <param name="path">The path; a link stays a link, and the file to which it leads is replaced.</param>
    /// <param name="waiting">How to wait for the disk.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="OperationCanceledException">The call was cancelled; the old file is still there.</exception>
    public static async Task WriteAsync(string path, Waiting waiting, Func<Stream, Task> write)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(true)!.FullName;
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, Options(target, waiting)))
            {
                await write(stream).ConfigureAwait(false);

                // The bytes go to the disk before the name leads to them, or a power cut could leave the name alone.
                await waiting.DoAsync(() => stream.Flush(flushToDisk: true)).ConfigureAwait(false);
            }

            waiting.Cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // A file keeps its mode: a private one does not become readable for others by being saved.
    private static FileStreamOptions Options(string target, Waiting waiting)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = waiting.IsAsync ? FileOptions.Asynchronous : FileOptions.None,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        return options;
    }
}
