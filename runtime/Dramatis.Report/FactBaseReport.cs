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

    private static string Render(FactBase facts, ReportOptions? options)
    {
        var page = PageModel.Of(new ReportFacts(facts, options ?? new()));
        return PageRenderer.Render(page, page.Reading is null ? ["page"] : ["page", "reading"]);
    }
}
