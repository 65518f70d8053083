using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Watching;

/// <summary>Checks schema files again whenever one changes, comes or goes.</summary>
/// <param name="paths">Files and folders.</param>
/// <param name="check">Checks and prints.</param>
/// <param name="error">The writer for messages on files that cannot be read; they are read again after the next change.</param>
internal sealed class CheckLoop(string[] paths, Action<IReadOnlyList<SchemaText>> check, TextWriter error)
{
    private List<SchemaText> _last = [];

    /// <summary>Checks at once, and then after every change until it is cancelled.</summary>
    /// <exception cref="ToolException">The files cannot be read at the start.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        // The watch begins before the first check, so that no change between the two is missed.
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
            // Ctrl+C ends the loop.
        }
    }

    private void CheckAgain()
    {
        try
        {
            var files = SchemaFinder.Read(paths);

            // Other files change as well, and editors touch files that they do not change.
            if (!files.SequenceEqual(_last))
            {
                Check(files);
            }
        }
        catch (ToolException failed)
        {
            _last = [];
            error.WritePrintable($"dramatis: {failed.Message}");
        }
    }

    private void Check(List<SchemaText> files)
    {
        _last = files;
        check(files);
    }
}
