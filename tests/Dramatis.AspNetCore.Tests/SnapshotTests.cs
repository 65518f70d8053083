using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dramatis.AspNetCore.Tests;

/// <summary>The snapshot, the options and the mapping of single addresses.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public async Task Snapshot_has_a_claim_soon_after_it_was_taken_and_readers_keep_theirs()
    {
        await using var host = await FactHost.StartAsync(static options => options.SnapshotDelay = TimeSpan.Zero);
        var before = host.Accessor.Current;

        await host.PostAsync(ClaimJson.Meeting());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (host.Accessor.Current.Claims.Count() == before.Claims.Count())
        {
            await Task.Delay(1, patience.Token);
        }

        Assert.Equal(FactHost.Articles.Claims.Count(), before.Claims.Count());
        Assert.Equal(FactHost.Articles.Claims.Count() + 1, host.Accessor.Current.Claims.Count());
    }

    [Fact]
    public async Task Change_by_another_program_is_seen_when_the_snapshot_is_refreshed()
    {
        await using var host = await FactHost.StartAsync();
        var dropped = FactHost.Articles.Claims.Last().Whole.Id;

        await host.Store.DropAsync([dropped]);

        Assert.True(host.Accessor.Current.TryGet(dropped, out _));
        Assert.False((await host.Accessor.RefreshAsync()).TryGet(dropped, out _));
        Assert.False(host.Accessor.Current.TryGet(dropped, out _));
    }

    [Fact]
    public async Task Claim_that_names_an_actor_whom_another_program_changed_is_taken_with_the_new_actor()
    {
        await using var host = await FactHost.StartAsync();
        await host.Store.ReplaceAsync([new Core.State("russia") { Name = "The Russian Federation" }]);

        var (status, _, _) = await host.PostAsync(ClaimJson.Meeting());

        Assert.Equal(201, status);
        Assert.NotEqual("The Russian Federation", host.Accessor.Current.Get<Core.State>("russia").Name);
        Assert.Equal("The Russian Federation", (await host.GetAsync("/facts/actors/russia")).GetProperty("actor").GetProperty("members").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Facts_of_a_file_are_read_only()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "facts.jsonl");
        global::Articles.Encoding.Format.Save(FactHost.Articles, path);
        await using var host = await FactHost.StartAsync(options => options.UseFile(path), isEmpty: true);

        var answer = await host.Client.PostAsync(new Uri("/facts/claims", UriKind.Relative), new StringContent("{}"));

        Assert.Equal(FactHost.Articles.Claims.Count(), host.Accessor.Current.Claims.Count());
        Assert.Equal(StatusCodes.Status405MethodNotAllowed, (int)answer.StatusCode);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task Single_addresses_are_mapped_where_they_are_wanted()
    {
        await using var host = await FactHost.StartAsync(map: static app => app.MapClaims("/api/assertions"));

        var (status, _, answer) = await host.PostAsync(ClaimJson.Meeting(), "/api/assertions");

        Assert.Equal(201, status);
        await host.GetAsync(answer.Headers.Location!.ToString());
        Assert.StartsWith("/api/assertions/", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await host.Client.GetAsync(new Uri("/api/actors", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Wrong_options_are_told_when_the_service_starts()
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => FactHost.StartAsync(
            static options => (options.Store, options.PageSize, options.MaxDepth) = (null, 0, 65), isEmpty: true));

        Assert.Equal(3, wrong.Failures.Count());
    }

    [Fact]
    public async Task Store_that_is_given_brings_its_format()
    {
        var store = new MemoryFactStore(global::Articles.Encoding.Format);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDramatis(options => options.UseStore(store));
        await using var provider = services.BuildServiceProvider();

        Assert.Same(store, provider.GetRequiredService<FactStore>());
        Assert.Same(store.Format, provider.GetRequiredService<IOptions<DramatisOptions>>().Value.Format);
    }
}
