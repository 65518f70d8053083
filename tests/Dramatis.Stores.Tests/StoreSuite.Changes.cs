using Dramatis.Serialization.Tests;

namespace Dramatis.Stores.Tests;

/// <content>Replacing, dropping and selecting.</content>
public abstract partial class StoreSuite
{
    [SkippableFact]
    public async Task Actors_are_replaced_and_claims_keep_their_ids()
    {
        await using var store = await NewAsync(Files.Format);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo])));
        await store.ReplaceAsync([s_arn with { Name = "Arni" }]);
        var facts = await store.ReadAsync();
        Assert.Equal("Arni", facts.Get<Hero>("arn").Name);
        Assert.Equal("Arni", ((Hero)facts.ClaimsOf<Feud>().Single().What.Rivals[0]).Name);

        var refused = await Assert.ThrowsAsync<ValidationException>(() => store.ReplaceAsync([new Hero("nobody") { Name = "N" }]));
        Assert.Equal(ValidationCodes.UnknownActor, Assert.Single(refused.Issues).Code);
        refused = await Assert.ThrowsAsync<ValidationException>(() => store.ReplaceAsync([s_arn with { Code = "h2" }]));
        Assert.Equal(ValidationCodes.Unique, Assert.Single(refused.Issues).Code);
        Assert.Equal("h1", ((Hero)store.FindActor("arn")!).Code);
    }

    [SkippableFact]
    public async Task A_source_is_replaced()
    {
        await using var store = await NewAsync(Files.Format);
        await store.AppendAsync(Of(new Feud([s_arn, s_bo])));
        await store.ReplaceAsync(s_paper with { Title = "The Old Paper" });
        Assert.Equal("The Old Paper", store.FindSource("paper")!.Title);
        var refused = await Assert.ThrowsAsync<ValidationException>(() => store.ReplaceAsync(new Source("other")));
        Assert.Equal(ValidationCodes.UnknownSource, Assert.Single(refused.Issues).Code);
    }

    [SkippableFact]
    public async Task Claims_are_dropped_unless_others_refer_to_them()
    {
        await using var store = await NewAsync(Files.Format);
        var builder = new FactBase.Builder();
        var wrong = builder.Read(s_paper).At(1).Assert(new Feud([s_arn, s_bo]));
        var right = builder.Read(s_paper).At(2).Superseding(wrong).Assert(new Feud([s_arn]));
        var echo = builder.Read(s_paper).At(3).Assert(new Echo(right));
        await store.AppendAsync(builder.Build());

        var refused = await Assert.ThrowsAsync<ValidationException>(() => store.DropAsync([wrong.Id]));
        Assert.Equal(ValidationCodes.Referenced, Assert.Single(refused.Issues).Code);
        await Assert.ThrowsAsync<ValidationException>(() => store.DropAsync([right.Id]));
        refused = await Assert.ThrowsAsync<ValidationException>(() => store.DropAsync([echo.Id, ClaimId.Parse(new string('0', 32))]));
        Assert.Equal(ValidationCodes.UnknownClaim, Assert.Single(refused.Issues).Code);
        Assert.Equal(3, (await store.GetInfoAsync()).Claims);

        await store.DropAsync([echo.Id, right.Id]);
        var facts = await store.ReadAsync();
        Assert.Equal([wrong.Id], Ids(facts.ClaimsOf<Relation>()));
        Assert.Equal([wrong.Id], await IdsAsync(store, static select => select.Involving(s_bo).NotWithdrawn()));
    }

    [SkippableFact]
    public async Task Selections_of_a_store_are_those_of_memory()
    {
        var facts = Articles.Encoding.Make();
        await using var store = await NewAsync(Articles.Encoding.Format);
        await store.AppendAsync(facts);
        var all = facts.Claims.Select(static claim => claim.Id).ToList();
        var source = facts.Sources[2];
        var type = facts.Claims.Select(static claim => claim.What).OfType<IEventRelation>().First();

        Assert.Equal(all, await IdsAsync(store, static select => select));
        Assert.Equal(Ids(facts.Claims.From(source)), await IdsAsync(store, select => select.From(source)));
        Assert.Equal(Ids(facts.ClaimsOf<IEventRelation>().IncludingWithdrawn()), await IdsAsync(store, static select => select.Of<IEventRelation>()));
        Assert.Equal(Ids(facts.Claims.During("2022")), await IdsAsync(store, static select => select.During("2022")));
        Assert.Equal(Ids(facts.Claims.During("2023/..")), await IdsAsync(store, static select => select.During("2023/..")));
        Assert.Equal(Ids(facts.About((Relation)(object)type).IncludingWithdrawn()), await IdsAsync(store, select => select.About((Relation)(object)type)));
        Assert.Equal(all[5..12], await IdsAsync(store, select => select.After(all[4]).Take(7)));
        Assert.Equal(all[3..4], await IdsAsync(store, select => select.These([all[3]])));
        Assert.Empty(await IdsAsync(store, select => select.These([all[3]]).From("nothing")));
        Assert.Empty(await IdsAsync(store, static select => select.Involving("nobody")));
        Assert.Empty(await IdsAsync(store, static select => select.Of("no-happening")));
        Assert.Empty(await IdsAsync(store, static select => select.Of<PartOf>().Of<SameAs>()));
        Assert.Equal(
            Ids(facts.ClaimsOf<PartOf>().IncludingWithdrawn()), await IdsAsync(store, static select => select.Of(PartOf.TypeDescriptor)));
        Assert.Empty(await IdsAsync(store, static select => select.Of(PartOf.TypeDescriptor).Of(SameAs.TypeDescriptor)));
    }

    [Fact]
    public async Task A_mirror_is_the_store_after_every_change()
    {
        await using var store = await NewAsync(Files.Format);
        var mirror = new FactStoreMirror(store);
        Assert.Empty((await mirror.RefreshAsync()).Claims);

        var builder = new FactBase.Builder();
        var wrong = builder.Read(s_paper).At(1).Assert(new Feud([s_arn, s_bo]));
        var right = builder.Read(new("letter")).At(2).Superseding(wrong).Assert(new Feud([s_arn]));
        await CheckAsync(() => store.AppendAsync([wrong]));
        await CheckAsync(() => store.AppendAsync([right]));
        await CheckAsync(() => store.AppendAsync([builder.Read(s_paper).At(7).Assert(new Feud([s_arn, s_bo]))]));
        await CheckAsync(() => store.AppendAsync(Of(new Oath(s_bo))));
        await CheckAsync(() => store.ReplaceAsync([s_bo with { Name = "Boo" }]));
        await CheckAsync(() => store.DropAsync([right.Id]));
        Assert.Same(await mirror.RefreshAsync(), await mirror.RefreshAsync());

        async Task CheckAsync(Func<Task> change)
        {
            await change();
            var (facts, mirrored) = (await store.ReadAsync(), await mirror.RefreshAsync());
            Assert.Equal(Files.Write(facts), Files.Write(mirrored));
            Assert.Equal(
                facts.Claims.Select(static claim => (claim.Id, claim.Whole.RecordedAt)),
                mirrored.Claims.Select(static claim => (claim.Id, claim.Whole.RecordedAt)));
        }
    }

    [SkippableFact]
    public async Task Ids_that_look_like_statements_are_ids()
    {
        await using var store = await NewAsync(Files.Format);
        var hostile = new Hero("x") { Name = "'; DROP TABLE claim; --", Code = "\"')" };
        await store.AppendAsync(Of(new Feud([hostile, s_bo])));
        Assert.Equal(hostile, (await store.ReadAsync(static select => select.Involving("x"))).Get<Hero>("x"));
        Assert.Null(store.FindActor("a--b"));
    }
}
