using System.Threading.Channels;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Watching;

/// <summary>Tells when something has changed where schema files are searched for.</summary>
internal sealed class SchemaWatch : IDisposable
{
    /// <summary>How long it must be quiet after a change: editors save in several steps.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    private readonly List<FileSystemWatcher> _watchers;

    // However much has changed, it is looked at once.
    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <exception cref="ToolException">The system does not let one watch.</exception>
    public SchemaWatch(IEnumerable<string> paths) =>
        _watchers = FileErrors.Told("--watch", () => paths.Select(Watch).ToList());

    /// <summary>Waits until something has changed since the last time, and then until nothing changes any more.</summary>
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
    /// A file is watched by its folder, since editors replace it. Every event counts: the name of a folder that was moved
    /// away does not say what was in it.
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
