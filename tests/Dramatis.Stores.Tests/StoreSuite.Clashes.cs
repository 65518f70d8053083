using CsCheck;
using Strife;

namespace Dramatis.Stores.Tests;

/// <content>Clashes, agreements and identities.</content>
public abstract partial class StoreSuite
{
    [SkippableFact]
    public async Task Clashes_of_the_articles_are_those_of_memory()
    {
        var facts = Articles.Encoding.Make();
        await using var store = await NewAsync(Articles.Encoding.Format);
        await store.AppendAsync(facts);
        Assert.Equal(Told(facts.Clashes()), Told(await AllAsync(store)));
        Assert.Equal(facts.Agreements().Select(static one => one.ToString()), (await store.AgreementsAsync()).Select(static one => one.ToString()));
        Assert.Equal(facts.Identities().Select(static one => one.ToString()), (await store.IdentitiesAsync()).Select(static one => one.ToString()));
        foreach (var actor in facts.Actors<Actor>())
        {
            Assert.Equal(Told(facts.Clashes().Of(actor)), Told(await store.ClashesOfAsync(actor.Id)));
        }

        Assert.Empty(await store.ClashesOfAsync("nobody"));
    }

    [SkippableFact]
    public void Clashes_of_random_bases_are_those_of_memory() => FixedCases.Sample(
        Gen.Select(Gen.Int, Gen.Int[1, 60], Gen.Int[1, 8], Gen.Bool).Select(static drawn => RandomStrife.Make(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4)),
        facts => Check(async () =>
        {
            await using var store = await NewAsync(RandomStrife.Format);
            await store.AppendAsync(facts);
            Assert.Equal(Told(facts.Clashes()), Told(await AllAsync(store)));
            Assert.Equal(
                facts.Identities(Certainty.Possible).Select(static one => one.ToString()),
                (await store.IdentitiesAsync(Certainty.Possible)).Select(static one => one.ToString()));
            foreach (var actor in facts.Actors<Power>())
            {
                Assert.Equal(Told(facts.Clashes().Of(actor)), Told(await store.ClashesOfAsync(actor.Id)));
            }
        }),
        iter: 30,
        print: static facts => string.Join('\n', facts.Claims.Select(static claim => $"{claim.Whole} {claim.Whole.Certainty}").Concat(facts.Clashes().Select(static one => "  ! " + one))));

    private static async Task<List<Clash>> AllAsync(FactStore store)
    {
        var all = new List<Clash>();
        await foreach (var clash in store.ClashesAsync())
        {
            all.Add(clash);
        }

        return all;
    }

    // A store may tell a claim that stands against several in other groups, so the pairs are compared.
    private static IEnumerable<string> Told(IEnumerable<Clash> clashes) => clashes
        .SelectMany(static clash => clash.Rule == ContradictionRule.Total
            ? [$"{clash.Rule} {clash.IsCertain} {clash.Reason} {string.Join(' ', clash.Against.Append(clash.Claim).Select(static claim => claim.Id.ToString()).Order(StringComparer.Ordinal))}"]
            : clash.Against.Select(other => $"{clash.Kind} {clash.Rule} {clash.IsCertain} {clash.Between} {string.Join(' ', new[] { clash.Claim.Id, other.Id }.Order())}"))
        .Order(StringComparer.Ordinal);
}
