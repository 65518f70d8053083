using System.Text;
using Dramatis.Report;

namespace Dramatis;

/// <summary>Writes a fact base as an HTML page.</summary>
public static class FactBaseReport
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes one HTML file that needs no network and no other file. Equal facts give equal bytes.
    /// A reader of the path sees the old file or the new one, never a part.
    /// </summary>
    /// <exception cref="ReportException">The file cannot be written; an old file is still there.</exception>
    /// <exception cref="ValidationException">
    /// A text of the options has another hash than its source, or lacks a place of a claim. The exception holds every reason.
    /// </exception>
    public static void WriteReport(this FactBase facts, string path, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var page = s_utf8.GetBytes(Render(facts, options));
        try
        {
            AtomicFile.Write(path, stream => stream.Write(page));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ReportException(path, failed);
        }
    }

    /// <summary>Writes the page, in UTF-8, to a stream, which stays open.</summary>
    /// <inheritdoc cref="WriteReport(FactBase, string, ReportOptions?)" path="/exception[contains(@cref, 'ValidationException')]"/>
    public static void WriteReport(this FactBase facts, Stream stream, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(s_utf8.GetBytes(Render(facts, options)));
    }

    /// <summary>
    /// Writes the HTML file as <see cref="WriteReport(FactBase, string, ReportOptions?)"/> does, and releases the thread of
    /// the caller meanwhile.
    /// </summary>
    /// <inheritdoc cref="WriteReport(FactBase, string, ReportOptions?)" path="/exception"/>
    /// <exception cref="OperationCanceledException">The call was cancelled; an old file is still there.</exception>
    public static async Task WriteReportAsync(
        this FactBase facts, string path, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var page = await RenderAsync(facts, options, cancellationToken).ConfigureAwait(false);
        var waiting = Waiting.Async(cancellationToken);
        try
        {
            await AtomicFile.WriteAsync(path, waiting, stream => waiting.WriteAsync(stream, page).AsTask()).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new ReportException(path, failed);
        }
    }

    /// <summary>
    /// Writes the page, in UTF-8, to a stream, which stays open, and releases the thread of the caller meanwhile. Nothing
    /// synchronous is called on the stream.
    /// </summary>
    /// <inheritdoc cref="WriteReport(FactBase, string, ReportOptions?)" path="/exception[contains(@cref, 'ValidationException')]"/>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public static async Task WriteReportAsync(
        this FactBase facts, Stream stream, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        var page = await RenderAsync(facts, options, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(page, cancellationToken).ConfigureAwait(false);
    }

    private static Task<byte[]> RenderAsync(FactBase facts, ReportOptions? options, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var page = Render(facts, options, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return s_utf8.GetBytes(page);
        },
        cancellation);

    private static string Render(FactBase facts, ReportOptions? options, CancellationToken cancellation = default)
    {
        var page = PageModel.Of(new ReportFacts(facts, options ?? new(), cancellation));
        return PageRenderer.Render(page, page.Reading is null ? ["page"] : ["page", "reading"]);
    }
}
