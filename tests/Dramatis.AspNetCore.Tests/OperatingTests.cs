using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dramatis.AspNetCore.Tests;

/// <summary>Stores that fail, clients that hang up, authorization, health and metrics.</summary>
public sealed class OperatingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Store_that_fails_is_a_problem_without_its_message(bool isTransient)
    {
        await using var host = await FactHost.StartAsync(options => options.Store = (_, _) => Task.FromResult<FactStore>(
            new FailingStore(new("secret path") { IsTransient = isTransient })), isEmpty: true);

        var (posted, body, answer) = await host.PostAsync(ClaimJson.Meeting().Replace("\"russia\", \"usa\"", Whole("a") + "," + Whole("b"), StringComparison.Ordinal));
        var listed = await host.Client.GetAsync(new Uri("/facts/claims", UriKind.Relative));

        Assert.Equal((503, 503), (posted, (int)listed.StatusCode));
        Assert.DoesNotContain("secret", body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(isTransient, answer.Headers.RetryAfter is not null);
    }

    [Fact]
    public async Task Client_that_hangs_up_leaves_nothing_and_the_service_answers_others()
    {
        await using var host = await FactHost.StartAsync();
        using var hangUp = new CancellationTokenSource();
        using var stream = new StreamContent(new HangingStream(hangUp));
        stream.Headers.ContentType = new("application/json");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            host.Client.PostAsync(new Uri("/facts/claims", UriKind.Relative), stream, hangUp.Token));

        Assert.Equal(FactHost.Articles.Claims.Count(), (await host.Store.GetInfoAsync()).Claims);
        Assert.Equal(201, (await host.PostAsync(ClaimJson.Meeting())).Status);
    }

    [Fact]
    public async Task Reading_and_writing_can_have_policies_of_their_own()
    {
        await using var host = await FactHost.StartAsync(
            static options => options.WritePolicy = "write",
            static services =>
            {
                services.AddAuthentication("name").AddScheme<AuthenticationSchemeOptions, NameScheme>("name", null);
                services.AddAuthorizationBuilder()
                    .AddPolicy("read", static policy => policy.RequireAuthenticatedUser())
                    .AddPolicy("write", static policy => policy.RequireUserName("writer"));
            },
            static app => app.MapFacts("/facts").RequireAuthorization("read"));

        var nobody = await StatusesAsync(null);
        var reader = await StatusesAsync("reader");
        var writer = await StatusesAsync("writer");

        Assert.Equal((401, 401), nobody);
        Assert.Equal((200, 403), reader);
        Assert.Equal((200, 201), writer);

        async Task<(int, int)> StatusesAsync(string? name)
        {
            using var read = new HttpRequestMessage(HttpMethod.Get, "/facts/actors");
            using var write = new HttpRequestMessage(HttpMethod.Post, "/facts/claims");
            write.Content = new StringContent(ClaimJson.Meeting(), System.Text.Encoding.UTF8, "application/json");
            if (name is not null)
            {
                read.Headers.Authorization = write.Headers.Authorization = new("name", name);
            }

            return ((int)(await host.Client.SendAsync(read)).StatusCode, (int)(await host.Client.SendAsync(write)).StatusCode);
        }
    }

    [Fact]
    public async Task Health_is_that_of_the_store()
    {
        await using var good = await FactHost.StartAsync(add: AddHealth, map: MapHealth);
        await using var busy = await FactHost.StartAsync(
            static options => options.Store = static (_, _) => Task.FromResult<FactStore>(new FailingStore(new("secret") { IsTransient = true })), AddHealth, MapHealth, isEmpty: true);
        await using var bad = await FactHost.StartAsync(
            static options => options.Store = static (_, _) => Task.FromResult<FactStore>(new FailingStore(new("secret"))), AddHealth, MapHealth, isEmpty: true);

        Assert.Equal("Healthy", await good.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Equal("Degraded", await busy.Client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await bad.Client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode);

        static void AddHealth(IServiceCollection services) => services.AddHealthChecks().AddFactStore();

        static void MapHealth(WebApplication app) => app.MapHealthChecks("/health");
    }

    [Fact]
    public async Task Accepted_claims_and_refused_requests_are_counted()
    {
        await using var host = await FactHost.StartAsync();
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, heard) =>
        {
            if (instrument.Meter.Name == FactMetrics.MeterName && instrument.Meter.Scope == meters)
            {
                heard.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counts[instrument.Name] = counts.GetValueOrDefault(instrument.Name) + value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => counts[instrument.Name] = value);
        listener.Start();

        await host.PostAsync(ClaimJson.Many(ClaimJson.Meeting(day: 1), ClaimJson.Meeting(day: 2)));
        await host.PostAsync("{");
        await host.PostAsync("[7]");
        listener.RecordObservableInstruments();

        Assert.Equal((2, 2), (counts["dramatis.claims.accepted"], counts["dramatis.requests.refused"]));
        Assert.True(counts["dramatis.append.duration"] > 0);
        Assert.True(counts["dramatis.snapshot.age"] > 0);
    }

    private static string Whole(string id) =>
        $$$"""{"actor":"{{{id}}}","type":"Core.Person","members":{"name":"Somebody"}}""";

    /// <summary>Sends a beginning, and hangs up instead of the rest.</summary>
    private sealed class HangingStream(CancellationTokenSource hangUp) : MemoryStream("{\"source\":"u8.ToArray())
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await hangUp.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
                throw new OperationCanceledException();
            }

            return read;
        }
    }

    /// <summary>Takes the name of a user for granted.</summary>
    private sealed class NameScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, System.Text.Encodings.Web.UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers.Authorization.ToString() is ['n', 'a', 'm', 'e', ' ', .. var name]
                ? AuthenticateResult.Success(new(new(new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.Name, name)], "name")), "name"))
                : AuthenticateResult.NoResult());
    }
}
