using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace Dramatis.AspNetCore;

// docs/decisions.md: Native services
/// <summary>Answers with the page of all facts. Nothing else uses the report, so that a service without it is published without it.</summary>
internal static class ReportAnswers
{
    // A snapshot has one page, which goes with it.
    private static readonly ConditionalWeakTable<Snapshot, Lazy<Task<FactAnswer>>> s_pages = [];

    public static async ValueTask<IResult> PageAsync(FactRequest request)
    {
        var (facts, options) = (request.Snapshot.Facts, request.Options.Report);
        var page = s_pages.GetValue(request.Snapshot, _ => new(() => Task.Run(() => Render(facts, options))));

        // Requests share the page: one that is cancelled stops waiting, and leaves the page to others.
        return await page.Value.WaitAsync(request.Cancellation).ConfigureAwait(false);
    }

    private static FactAnswer Render(FactBase facts, ReportOptions options)
    {
        using var stream = new MemoryStream();
        facts.WriteReport(stream, options);
        return new FactAnswer(stream.ToArray(), "text/html; charset=utf-8");
    }
}
