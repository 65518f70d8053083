using Dramatis.Testing;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The first page of the sample, in a browser.</summary>
public sealed class FirstPageTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-page-");
    private Browser _browser = null!;
    private ServiceProcess _service = null!;

    public async Task InitializeAsync()
    {
        _service = await SampleProcess.StartAsync(Path.Combine(_folder.FullName, "facts.db"));
        _browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _service.Dispose();
        _folder.Delete(recursive: true);
    }

    [SkippableFact]
    public async Task Page_shows_all_claims_filters_them_complains_of_nothing_and_asks_nobody_else()
    {
        var address = _service.Client.BaseAddress!;
        await using var page = await _browser.OpenAsync(address.AbsoluteUri);

        var all = await page.Count();
        await page.Page.Locator("[name=relation]").SelectOptionAsync("Diplomacy.Meeting");
        var meetings = await page.Count();

        Assert.Equal(FactHost.Articles.Claims.IncludingWithdrawn().Count(), all);
        Assert.Equal(FactHost.Articles.Claims.IncludingWithdrawn().Count(static claim => claim.What is Diplomacy.Meeting), meetings);
        Assert.InRange(meetings, 1, all - 1);
        Assert.Empty(page.Complaints);
        Assert.All(page.Requests, request => Assert.Equal(address.Authority, new Uri(request).Authority));
    }

    [Fact]
    public async Task Page_forbids_itself_others_content_and_others_to_frame_it()
    {
        var answer = await _service.Client.GetAsync(new Uri("/", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("http-equiv=\"Content-Security-Policy\" content=\"default-src ", text, StringComparison.Ordinal);
    }
}
