using System.Globalization;

namespace Dramatis.Testing;

/// <summary>A page in the browser, with everything that it asked for or complained about.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything in the console, and every error of the script.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public IReadOnlyList<string> Requests => _requests;

    public ILocator Rows => Page.Locator("#rows > tr");

    public static async Task<OpenPage> Go(IPage page, string address)
    {
        var open = new OpenPage(page);
        await page.GotoAsync(address);
        return open;
    }

    /// <summary>How many claims the page says that it shows.</summary>
    public async Task<int> Count()
    {
        var status = await Page.Locator("#status").InnerTextAsync();
        return int.Parse(status.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>Goes where a link would lead.</summary>
    public Task Follow(string fragment) => Page.EvaluateAsync("fragment => { location.hash = fragment; }", fragment);

    /// <summary>The part of the address after <c>#</c>.</summary>
    public Task<string> Fragment() => Page.EvaluateAsync<string>("location.hash");

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
