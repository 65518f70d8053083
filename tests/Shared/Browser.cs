using System.Runtime.InteropServices;

namespace Dramatis.Testing;

/// <summary>The machine's own Chromium, driven by Playwright.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly IPlaywright? _playwright;
    private readonly IBrowser? _browser;

    private Browser(IPlaywright? playwright, IBrowser? browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>The path of the browser; null where there is none.</summary>
    private static string? Executable => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => s_names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts the browser, if there is one.</summary>
    public static async Task<Browser> StartAsync()
    {
        if (Executable is not { } executable)
        {
            return new(null, null);
        }

        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,

            // Its sandbox refuses to run as root, which containers do.
            Args = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? ["--no-sandbox"] : [],
        }));
    }

    /// <summary>Opens an address; skips the test where there is no browser, and fails it where one is required.</summary>
    public async Task<OpenPage> OpenAsync(string address, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        // docs/decisions.md: Tests in a browser
        var isRequired = Environment.GetEnvironmentVariable("DRAMATIS_CHROMIUM") == "required";
        Skip.If(_browser is null && !isRequired, "There is no Chromium on this machine.");
        Assert.True(_browser is not null, "There is no Chromium on this machine, where DRAMATIS_CHROMIUM says that there must be one.");

        var page = await _browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
        });

        // Machines that do much else at once are slow, not wrong.
        page.SetDefaultTimeout(120_000);
        return await OpenPage.Go(page, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
