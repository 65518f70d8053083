using CsCheck;
using Dramatis.Serialization.Tests;

namespace Dramatis.Stores.Tests;

/// <summary>The behaviour that all stores have alike. Each kind of store runs it.</summary>
public abstract partial class StoreSuite
{
    private protected static readonly DateTimeOffset Noon = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static readonly Hero s_arn = new("arn") { Name = "Arn", Code = "h1" };
    private static readonly Hero s_bo = new("bo") { Name = "Bo", Code = "h2" };
    private static readonly Source s_paper = new("paper") { Title = "The Paper" };

    /// <summary>An empty store.</summary>
    private protected abstract Task<FactStore> NewAsync(FactFormat format, TimeProvider? time = null);

    [SkippableFact]
    public async Task The_articles_come_back_equal_to_the_byte_and_a_second_time_adds_nothing()
    {
        var facts = Articles.Encoding.Make();
        await using var store = await NewAsync(Articles.Encoding.Format);
        await store.AppendAsync(facts);
        var first = await store.ReadAsync();
        Assert.Equal(Bytes(Articles.Encoding.Format, facts), Bytes(Articles.Encoding.Format, first));
        Assert.Equal(facts.Claims.Select(static claim => claim.Id), first.Claims.Select(static claim => claim.Id));
        Assert.All(
            facts.Claims.Zip(first.Claims), static pair => Assert.Equal(pair.First.Whole.Warnings, pair.Second.Whole.Warnings));

        await store.AppendAsync(facts);
        await store.AppendAsync(first);
        Assert.Equal(Bytes(Articles.Encoding.Format, facts), Bytes(Articles.Encoding.Format, await store.ReadAsync()));
    }

    [SkippableFact]
    public void Random_bases_come_back_equal_to_the_byte() => FixedCases.Sample(
        Gen.Int.Array[1, 25].Select(static seeds => RandomClaims.Make(seeds).Facts),
        facts => Check(async () =>
        {
            await using var store = await NewAsync(Files.Format);
            await store.AppendAsync(facts);
            Assert.Equal(Files.Write(facts), Files.Write(await store.ReadAsync()));
            foreach (var actor in facts.Actors<Actor>())
            {
                var about = await store.ReadAsync(select => select.Involving(actor));
                Assert.Equal(Ids(facts.Involving(actor).IncludingWithdrawn()), Ids(about.Involving(actor).IncludingWithdrawn()));
                Assert.Equal(Ids(facts.Involving(actor)), Ids(about.Involving(actor)));
                Assert.Equal(Ids(facts.Involving(actor).IncludingWithdrawn()), await IdsAsync(store, select => select.Involving(actor)));
                Assert.Equal(Ids(facts.Involving(actor)), await IdsAsync(store, select => select.Involving(actor).NotWithdrawn()));
            }
        }),
        iter: 30);

    [SkippableFact]
    public void Random_parts_of_a_base_appended_one_after_the_other_are_the_merged_base() => FixedCases.Sample(
        Gen.Select(Gen.Int.Array[1, 20], Gen.Int.Array[1, 20]),
        (one, other) => Check(async () =>
        {
            var (first, second) = (RandomClaims.Make(one).Facts, RandomClaims.Make(one[..(one.Length / 2)].Concat(other)).Facts);
            await using var store = await NewAsync(Files.Format);
            await store.AppendAsync(first);
            if (FactBase.TryMerge(first, second, out var merged, out var clashes))
            {
                await store.AppendAsync(second);
                Assert.Equal(Files.Write(merged), Files.Write(await store.ReadAsync()));
            }
            else
            {
                var refused = await Assert.ThrowsAsync<ValidationException>(() => store.AppendAsync(second));
                Assert.Equal(
                    clashes.Issues.Select(static issue => issue.Code).Distinct().Order(),
                    refused.Issues.Select(static issue => issue.Code).Distinct().Order());
                Assert.Equal(Files.Write(first), Files.Write(await store.ReadAsync()));
            }
        }),
        iter: 30);

    [SkippableFact]
    public async Task A_claim_of_a_request_is_read_against_the_store_and_appended_with_what_it_names()
    {
        await using var store = await NewAsync(Files.Format);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo])));
        var json = """{"source":"paper","what":{"type":"Saga.Feud","members":{"rivals":["arn","bo"],"fierce":true}},"locators":[2]}"""u8.ToArray();
        Assert.True(Files.Format.TryReadClaims(json, store, out var claims, out _));
        await store.AppendAsync(claims);
        Assert.Equal(claims[0], store.FindClaim(claims[0].Id));
        Assert.Equal(2, (await store.GetInfoAsync()).Claims);
        Assert.Null(store.FindActor("nobody"));
        Assert.Null(store.FindSource("nothing"));
    }

    [SkippableFact]
    public async Task A_claim_that_refers_to_an_unknown_one_is_refused_and_nothing_is_appended()
    {
        await using var store = await NewAsync(Files.Format);
        var builder = new FactBase.Builder();
        var wrong = builder.Read(s_paper).At(1).Assert(new Feud([s_arn, s_bo]));
        var right = builder.Read(s_paper).At(2).Superseding(wrong).Assert(new Feud([s_arn]));
        var refused = await Assert.ThrowsAsync<ValidationException>(() => store.AppendAsync([right]));
        Assert.Equal(ValidationCodes.UnknownClaim, Assert.Single(refused.Issues).Code);
        Assert.Equal(0, (await store.GetInfoAsync()).Claims);
        await store.AppendAsync([right, wrong]);
        Assert.Equal([wrong.Id], (await store.ReadAsync()).Claims.Where(claim => claim.Id == wrong.Id).Select(static claim => claim.Id));
    }

    [SkippableFact]
    public async Task A_known_id_with_other_content_or_a_unique_value_of_another_is_refused_whole()
    {
        await using var store = await NewAsync(Files.Format);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo])));
        var before = Files.Write(await store.ReadAsync());
        var builder = new FactBase.Builder();
        builder.Read(s_paper with { Title = "Another" }).At(1).Assert(new Feud([s_arn with { Name = "Arni" }, new Hero("new") { Name = "New", Code = "h2" }]));
        var refused = await Assert.ThrowsAsync<ValidationException>(() => store.AppendAsync(builder.Build()));
        Assert.Equal(
            [ValidationCodes.Clash, ValidationCodes.Clash, ValidationCodes.Unique], refused.Issues.Select(static issue => issue.Code).Order());
        Assert.Equal(before, Files.Write(await store.ReadAsync()));
    }

    [SkippableFact]
    public async Task A_cancelled_call_leaves_nothing()
    {
        await using var store = await NewAsync(Files.Format);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.AppendAsync(Of(new Feud([s_arn, s_bo])), cancellationToken: new(canceled: true)));
        Assert.Equal(0, (await store.GetInfoAsync()).Claims);

        await using var articles = await NewAsync(Articles.Encoding.Format);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => articles.AppendAsync(
            Articles.Encoding.Make(), new Now(_ => stop.Cancel()), stop.Token));
        Assert.Equal(0, (await articles.GetInfoAsync()).Claims);
    }

    [SkippableFact]
    public async Task Recorded_time_is_kept_and_the_earlier_one_stays()
    {
        var clock = new FixedTime(Noon);
        await using var store = await NewAsync(Files.Format, clock);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo])));
        clock.Now = Noon.AddDays(1);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo]), new Feud([s_arn])));
        var facts = await store.ReadAsync();
        Assert.Equal([Noon, Noon.AddDays(1)], facts.Claims.Select(static claim => claim.Whole.RecordedAt!.Value));
        Assert.Single(facts.AsRecordedAt(Noon).Claims);
        Assert.Equal(Noon.AddDays(1), (await store.GetInfoAsync()).LastRecordedAt);
        Assert.Single(await IdsAsync(store, static select => select.RecordedSince(Noon.AddHours(1))));
        Assert.Single(await IdsAsync(store, static select => select.RecordedUntil(Noon)));
    }

    private static FactBase Of(params Relation[] all)
    {
        var builder = new FactBase.Builder();
        foreach (var one in all)
        {
            builder.Read(s_paper).At(1).Assert(one);
        }

        return builder.Build();
    }

    private static IEnumerable<ClaimId> Ids<T>(Claims<T> claims)
        where T : class, IRelation => claims.Select(static claim => claim.Id);

    private static async Task<List<ClaimId>> IdsAsync(FactStore store, Func<FactSelection, FactSelection> select)
    {
        var ids = new List<ClaimId>();
        await foreach (var claim in store.SelectAsync(select))
        {
            ids.Add(claim.Id);
        }

        return ids;
    }

    internal static byte[] Bytes(FactFormat format, FactBase facts)
    {
        using var stream = new MemoryStream();
        format.Write(facts, stream);
        return stream.ToArray();
    }

    // Cases are checked on threads of their own, which may wait.
    private static void Check(Func<Task> check) => Task.Run(check).GetAwaiter().GetResult();

    private sealed class Now(Action<FactProgress> told) : IProgress<FactProgress>
    {
        public void Report(FactProgress value) => told(value);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
