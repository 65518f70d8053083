namespace Dramatis;

// docs/decisions.md: Files in place of others
/// <summary>A new content of a file: a reader sees the old content or the new one, never a part.</summary>
/// <remarks>
/// The content is written beside the file and takes its place at the end. It is locked meanwhile, so that another
/// writer can tell it from one that a killed process left behind, and deletes the latter.
/// </remarks>
internal sealed class AtomicFile : IDisposable
{
    private const string Ending = ".tmp";
    private const int MostAttempts = 3;

    // Systems limit names to 255 bytes or characters.
    private const int LongestName = 255;
    private const int LengthOfUnique = 32;

    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _isCommitted;

    /// <param name="path">The path; a link stays a link, and the file to which it leads is replaced.</param>
    /// <param name="isAsync">True if the stream is for asynchronous calls.</param>
    /// <exception cref="IOException">
    /// The path leads to something other than a regular file, or cannot be written.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or its owner could not be kept.</exception>
    public AtomicFile(string path, bool isAsync = false)
    {
        var file = new FileInfo(path);
        _target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(true)!.FullName;
        var replaced = File.Exists(_target);
        CheckReplaceable(path);
        var folder = Path.GetDirectoryName(_target)!;
        var start = StartOfNames(Path.GetFileName(_target));
        DeleteAbandoned(folder, start);
        (_temporary, _stream) = Create(Path.Combine(folder, start), replaced, isAsync);
        try
        {
            KeepRights(replaced);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Stream Stream => _stream;

    public static void Write(string path, Action<Stream> write) => WriteAsync(path, Waiting.Blocking, stream =>
    {
        write(stream);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>Writes a file, or leaves the old one and nothing else.</summary>
    /// <inheritdoc cref="AtomicFile(string, bool)"/>
    /// <exception cref="OperationCanceledException">The call was cancelled; the old file is still there.</exception>
    public static async Task WriteAsync(string path, Waiting waiting, Func<Stream, Task> write)
    {
        using var file = new AtomicFile(path, waiting.IsAsync);
        await write(file.Stream).ConfigureAwait(false);
        await waiting.DoAsync(file.Flush).ConfigureAwait(false);
        waiting.Cancellation.ThrowIfCancellationRequested();
        file.Commit();
    }

    /// <summary>Brings the content to the disk. Otherwise a power cut could leave the name alone.</summary>
    public void Flush() => _stream.Flush(flushToDisk: true);

    /// <summary>Puts the content in the place of the old one.</summary>
    public void Commit()
    {
        File.Move(_temporary, _target, overwrite: true);
        _isCommitted = true;
    }

    /// <summary>Closes the content, and deletes it unless it was put in its place.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isCommitted)
        {
            File.Delete(_temporary);
        }
    }

    private static string StartOfNames(string name)
    {
        var (length, bytes) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestName - LengthOfUnique - Ending.Length - 1)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return name[..length] + ".";
    }

    private static void DeleteAbandoned(string folder, string start)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder))
            {
                var name = Path.GetFileName(path.AsSpan());
                if (name.Length == start.Length + LengthOfUnique + Ending.Length
                    && name.StartsWith(start, StringComparison.Ordinal)
                    && name.EndsWith(Ending, StringComparison.Ordinal)
                    && Guid.TryParseExact(name.Slice(start.Length, LengthOfUnique), "N", out _))
                {
                    DeleteUnlessLocked(path);
                }
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be listed may still be written to.
        }
    }

    private static void DeleteUnlessLocked(string path)
    {
        try
        {
            using var abandoned = new FileStream(
                path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            // A living process writes it, or it is somebody else's.
        }
    }

    private static (string Path, FileStream Stream) Create(string start, bool isPrivate, bool isAsync)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
            Options = isAsync ? FileOptions.Asynchronous : FileOptions.None,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        for (var attempt = 1; ; attempt++)
        {
            var path = $"{start}{Guid.NewGuid():N}{Ending}";
            try
            {
                // Another writer can take it for abandoned in the moment before it is locked, and delete it. Once it is locked
                // nobody does.
                var stream = new FileStream(path, options);
                if (File.Exists(path) || attempt == MostAttempts)
                {
                    return (path, stream);
                }

                stream.Dispose();
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                // The other writer has it locked.
            }
        }
    }

    // The attribute depends on the user, and an administrator may write everything.
    private static bool IsReadOnly(string path) => OperatingSystem.IsWindows()
        ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        : !File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserWrite);

    private void CheckReplaceable(string path)
    {
        if (Directory.Exists(_target))
        {
            throw new IOException($"'{path}' is a folder; give the path of a file.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(_target)))
        {
            throw new DirectoryNotFoundException($"The folder of '{path}' does not exist.");
        }

        if (FileIdentity.Of(_target) is { IsPlain: false })
        {
            throw new IOException($"'{path}' is not a regular file and is not replaced; give the path of a file.");
        }

        if (File.Exists(_target) && IsReadOnly(_target))
        {
            throw new UnauthorizedAccessException($"'{path}' is read-only and is not replaced.");
        }
    }

    private void KeepRights(bool replaced)
    {
        if (!replaced || OperatingSystem.IsWindows())
        {
            return;
        }

        if (FileIdentity.Of(_target) is { } old && !old.GiveOwnerTo(_temporary))
        {
            throw new UnauthorizedAccessException(
                $"'{_target}' belongs to another user, who would not own the new file. Save to another path.");
        }

        // After the owner, since a change of owner takes rights away; and not at the creation, which masks them.
        File.SetUnixFileMode(_stream.SafeFileHandle, File.GetUnixFileMode(_target));
    }
}
