using System.Threading.Channels;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Watching;

/// <summary>Watches the files and folders in which schema files are searched for.</summary>
internal sealed class SchemaWatch : IDisposable
{
    /// <summary>The time without a change that ends a wait: editors save in several steps.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    private readonly List<FileSystemWatcher> _watchers;

    // Many changes make one check.
    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <exception cref="ToolException">The system refuses to watch.</exception>
    public SchemaWatch(IEnumerable<string> paths) =>
        _watchers = FileErrors.Told("--watch", () => paths.Select(Watch).ToList());

    /// <summary>Waits for a change since the last call, and then until changes cease.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(s_quiet, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watchers.ForEach(static watcher => watcher.Dispose());

    /// <summary>
    /// Watches a file or folder; a file by its folder, since editors replace it. Every event counts: the name of a
    /// folder that was moved away does not tell whether it held schemas.
    /// </summary>
    private FileSystemWatcher Watch(string path)
    {
        var isFolder = Directory.Exists(path);
        var watcher = isFolder
            ? new FileSystemWatcher(path) { IncludeSubdirectories = true }
            : new FileSystemWatcher(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
