using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class MergeTests
{
    private readonly World _one = new();
    private readonly World _other = new();

    [Fact]
    public void Merged_fact_bases_hold_the_claims_of_both_and_unite_the_same()
    {
        var shared = _one.Article.At(1).Assert(Talks);
        _other.Article.At(2).Assert(Talks);
        var added = _other.Report.At(1).Deny(Talks);

        var merged = FactBase.Merge(_one.Built, _other.Built);

        Assert.Equal([shared, added], merged.Claims.Select(claim => claim.Whole));
        Assert.Equal([1, 2], merged.Get(shared).Locators);
        Assert.Equal(2, merged.Sources.Count);
    }

    [Fact]
    public void Every_clash_is_reported()
    {
        _one.Article.At(1).Assert(Talks);
        _one.Facts.Read(new("third") { Title = "A" });
        _other.Facts.Read(new("third") { Title = "B" });
        _other.Article.At(1).Assert(new Contact
        {
            Parties =
            [
                new State("norland") { Name = "Another" },
                new State("westland") { Name = "Westland", Code = "SL" },
            ],
        });

        Assert.False(FactBase.TryMerge(_one.Built, _other.Built, out var merged, out var clashes));

        Assert.Null(merged);
        Assert.Equal(
            [
                (ValidationCodes.Clash, "Actors[norland]"),
                (ValidationCodes.Unique, "Actors[westland]"),
                (ValidationCodes.Clash, "Sources[third]"),
            ],
            clashes.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.Throws<ValidationException>(() => FactBase.Merge(_one.Built, _other.Built));
    }

    [Fact]
    public void A_builder_goes_on_from_a_fact_base_without_touching_it()
    {
        var claim = _one.Article.At(1).Assert(Talks);
        var before = _one.Built;

        var builder = before.ToBuilder();
        builder.Read(_one.Article.Source).At(2).Assert(Talks);
        builder.Read(_one.Article.Source).At(2).Deny(Talks);
        var after = builder.Build();

        Assert.Equal(2, after.Claims.Count());
        Assert.Equal([1, 2], after.Get(claim).Locators);
        Assert.Equal([1], before.Get(claim).Locators);
    }

    [Fact]
    public void A_diff_tells_what_was_added_removed_and_changed()
    {
        var kept = _one.Article.At(1).Assert(Talks);
        var removed = _one.Article.At(1).Plan(Talks);
        _other.Article.At(1, 2).Assert(Talks);
        var added = _other.Article.At(1).By(Vale).Deny(Talks);

        var diff = FactBase.Diff(_one.Built, _other.Built);

        Assert.Equal([added], diff.Claims.Added);
        Assert.Equal([removed], diff.Claims.Removed);
        var change = Assert.Single(diff.Claims.Changed);
        Assert.Equal(([1], [1, 2]), (change.Before.Locators, change.After.Locators));
        Assert.Equal(kept, change.After);
        Assert.Equal([Vale], diff.Actors.Added);
        Assert.True(diff.Sources.IsEmpty);
        Assert.False(diff.IsEmpty);
    }

    [Theory]
    [InlineData("quoted")]
    [InlineData("basis")]
    [InlineData("inference")]
    [InlineData("doubt")]
    [InlineData("wording")]
    [InlineData("supersedes")]
    [InlineData("retracts")]
    public void A_diff_tells_which_claim_is_told_otherwise(string detail)
    {
        var first = _one.Article.At(1).Plan(Talks);
        _other.Article.At(1).Plan(Talks);
        var before = _one.Report.At(1).Uncommitted.Plan(Talks);
        var at = _other.Report.At(1).Uncommitted;
        var after = detail switch
        {
            "quoted" => at.Quoted.Plan(Talks),
            "basis" => at.Implied.Plan(Talks),
            "inference" => at.Infer("from the date", "On").Plan(Talks),
            "doubt" => at.Doubt("a word is missing").Plan(Talks),
            "wording" => at.As(Norland, "the north").Plan(Talks),
            "supersedes" => at.Superseding(first).Plan(Talks),
            _ => at.Retract(first),
        };

        var change = Assert.Single(FactBase.Diff(_one.Built, _other.Built).Claims.Changed);

        Assert.Same(before, change.Before);
        Assert.Same(after, change.After);
    }

    [Fact]
    public void A_diff_of_the_same_in_another_order_is_empty()
    {
        _one.Article.At(1).Doubt("a").Assert(Talks);
        _one.Article.At(1).Doubt("b").Assert(Talks);
        _one.Article.At(1).Deny(Talks);
        _other.Article.At(1).Deny(Talks);
        _other.Article.At(1).Doubt("b").Assert(Talks);
        _other.Article.At(1).Doubt("a").Assert(Talks);

        Assert.True(FactBase.Diff(_one.Built, _other.Built).IsEmpty);
    }
}
