using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dramatis.AspNetCore.Tests;

/// <summary>A service in the process of the tests.</summary>
internal sealed class FactHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FactHost(WebApplication app) => (_app, Client) = (app, app.GetTestClient());

    /// <summary>The facts of the articles, made once.</summary>
    public static FactBase Articles { get; } = global::Articles.Encoding.Make();

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public FactStore Store => Services.GetRequiredService<FactStore>();

    public IFactBaseAccessor Accessor => Services.GetRequiredService<IFactBaseAccessor>();

    public static async Task<FactHost> StartAsync(
        Action<DramatisOptions>? configure = null,
        Action<IServiceCollection>? add = null,
        Action<WebApplication>? map = null,
        bool isEmpty = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddDramatis(options =>
        {
            options.Format = global::Articles.Encoding.Format;
            options.UseMemory();
            configure?.Invoke(options);
        });
        add?.Invoke(builder.Services);
        var app = builder.Build();
        if (map is null)
        {
            app.MapFacts("/facts");
        }
        else
        {
            map(app);
        }

        if (!isEmpty)
        {
            await app.Services.GetRequiredService<FactStore>().AppendAsync(Articles);
        }

        await app.StartAsync();
        return new(app);
    }

    public async Task<JsonElement> GetAsync(string address)
    {
        var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await JsonOf(answer);
    }

    public async Task<(int Status, JsonElement Body, HttpResponseMessage Answer)> PostAsync(string json, string address = "/facts/claims")
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await PostAsync(content, address);
    }

    public async Task<(int Status, JsonElement Body, HttpResponseMessage Answer)> PostAsync(HttpContent content, string address = "/facts/claims")
    {
        var answer = await Client.PostAsync(new Uri(address, UriKind.Relative), content);
        return ((int)answer.StatusCode, await JsonOf(answer), answer);
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
