using System.Runtime.InteropServices;

namespace Dramatis.Report.Tests;

/// <summary>One browser for all tests: the machine's own Chromium, driven by Playwright.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dramatis-report-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The path of the browser; null where there is none.</summary>
    private static string? Executable => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => s_names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is { } executable)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = executable,

                // Its sandbox refuses to run as root, which containers do.
                Args = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? ["--no-sandbox"] : [],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Writes a page and opens it; skips the test where there is no browser, and fails it where one is required.</summary>
    internal async Task<OpenPage> Open(
        FactBase facts, string fragment = "", int width = 1440, ColorScheme scheme = ColorScheme.Light, ReportOptions? options = null)
    {
        // docs/decisions.md: Tests in a browser
        var isRequired = Environment.GetEnvironmentVariable("DRAMATIS_CHROMIUM") == "required";
        Skip.If(_browser is null && !isRequired, "There is no Chromium on this machine.");
        Assert.True(_browser is not null, "There is no Chromium on this machine, where DRAMATIS_CHROMIUM says that there must be one.");

        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        facts.WriteReport(path, options);
        var page = await _browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
        });

        // Machines that do much else at once are slow, not wrong.
        page.SetDefaultTimeout(120_000);
        return await OpenPage.Go(page, new Uri(path).AbsoluteUri + fragment);
    }
}
