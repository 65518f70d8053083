using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;

namespace Dramatis.Tool.Watching;

/// <summary>Checks schema files again whenever one changes, comes or goes.</summary>
/// <param name="paths">Files and folders.</param>
/// <param name="check">Checks and prints.</param>
/// <param name="error">Where it is said why files cannot be read; they are looked at again with the next change.</param>
internal sealed class CheckLoop(string[] paths, Action<IReadOnlyList<SchemaText>> check, TextWriter error)
{
    private List<SchemaText> _last = [];

    /// <summary>Runs until it is cancelled.</summary>
    /// <exception cref="ToolException">The files cannot be read to begin with.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        // Before the first look, so that nothing changes unseen between the two.
        using var watch = new SchemaWatch(paths);
        Check(SchemaFinder.Read(paths));
        error.WriteLine("dramatis: watching for changes; Ctrl+C ends.");
        try
        {
            while (true)
            {
                await watch.WaitAsync(cancellation);
                CheckAgain();
            }
        }
        catch (OperationCanceledException)
        {
            // The way in which it ends.
        }
    }

    private void CheckAgain()
    {
        try
        {
            var files = SchemaFinder.Read(paths);

            // Much changes beside schemas, and editors touch what they do not change.
            if (!files.SequenceEqual(_last))
            {
                Check(files);
            }
        }
        catch (ToolException failed)
        {
            _last = [];
            error.WriteLine($"dramatis: {failed.Message}");
        }
    }

    private void Check(List<SchemaText> files)
    {
        _last = files;
        check(files);
    }
}
