using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>The work and the memory that clashes take.</summary>
public sealed class LazyClashTests
{
    private const int Many = 700;

    [Fact]
    public void The_first_clash_is_told_before_everything_is_compared()
    {
        var facts = Opposed.Facts(Many);
        var (first, all) = (new ClashFinder(facts), new ClashFinder(facts));

        Assert.NotNull(All(first).First());
        Assert.Equal(Many, All(all).Count());
        Assert.InRange(first.Comparisons, 1, 2 * Many);
        Assert.Equal(Many * Many, all.Comparisons);
    }

    [Fact]
    public void One_claim_against_a_thousand_is_one_finding_wherever_it_stands()
    {
        foreach (var place in new[] { 0, 500, 1_000 })
        {
            var facts = new World();
            for (var i = 0; i <= 1_000; i++)
            {
                facts.Article.At(1).Assert(i == place ? Rejected with { Opponent = Vale } : Opposed.Support(i, supporter: Vale));
            }

            var clash = Assert.Single(facts.Built.Clashes());
            Assert.Equal((place, 1_000), (facts.Built.PlaceOf(clash.Claim), clash.Against.Count));
        }
    }

    [Fact]
    public void Findings_that_are_certain_and_possible_by_turns_are_two()
    {
        var facts = new World();
        facts.Article.At(1).Assert(Rejected with { Opponent = Vale });
        for (var i = 0; i < 100; i++)
        {
            facts.Article.At(1).Assert(Opposed.Support(i, supporter: Vale) with { During = i % 2 == 0 ? null : "2024" });
        }

        Assert.Equal([50, 50], facts.Built.Clashes().Select(static clash => clash.Against.Count));
    }

    [Fact]
    public void Search_ends_once_it_is_cancelled_even_if_nothing_clashes()
    {
        using var cancelling = new CancellationTokenSource();
        using var found = Opposed.Facts(100).Clashes().WithCancellation(cancelling.Token).GetEnumerator();
        Assert.True(found.MoveNext());
        cancelling.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            while (found.MoveNext())
            {
            }
        });

        var quiet = new World();
        quiet.Article.At(1).Assert(Talks);
        Assert.Throws<OperationCanceledException>(() => quiet.Built.Clashes().WithCancellation(cancelling.Token).Any());
    }

    private static IEnumerable<Clash> All(ClashFinder finder) => finder.Clashes(static (_, _) => true, null);
}
