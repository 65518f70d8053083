namespace Dramatis.Report.Tests;

/// <summary>One browser for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-report-");
    private Browser _browser = null!;

    public async Task InitializeAsync() => _browser = await Browser.StartAsync();

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Writes a page and opens it; skips the test where there is no browser, and fails it where one is required.</summary>
    internal async Task<OpenPage> Open(
        FactBase facts, string fragment = "", int width = 1440, ColorScheme scheme = ColorScheme.Light, ReportOptions? options = null)
    {
        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        facts.WriteReport(path, options);
        return await _browser.OpenAsync(new Uri(path).AbsoluteUri + fragment, width, scheme);
    }
}
