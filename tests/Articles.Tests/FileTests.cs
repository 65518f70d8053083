namespace Articles.Tests;

public sealed class FileTests
{
    [Fact]
    public void What_is_written_is_read_back_equal()
    {
        var bytes = Written(Facts);
        var back = Encoding.Format.Read(new MemoryStream(bytes));

        Assert.True(FactBase.Diff(Facts, back).IsEmpty);
        Assert.Equal(Facts.Claims.Count(), back.Claims.Count());
        Assert.Equal(bytes, Written(back));
    }

    [Fact]
    public void The_facts_read_back_answer_alike()
    {
        var back = Encoding.Format.Read(new MemoryStream(Written(Facts)));

        Assert.Equal(Happenings(Facts), Happenings(back));
        Assert.Equal(Facts.Contradictions().Count, back.Contradictions().Count);
        Assert.Equal(Facts.Corroborations().Count, back.Corroborations().Count);
    }

    // Players stand in another order then, and so do their captions.
    private static IEnumerable<ClaimId> Happenings(FactBase facts) =>
        facts.Facts<Relation>().Select(static fact => fact.Claims.Min(static claim => claim.Id)).Order();
}
