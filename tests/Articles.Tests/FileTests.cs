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

        Assert.Equal(Captions(Facts), Captions(back));
        Assert.Equal(Facts.Contradictions().Count, back.Contradictions().Count);
        Assert.Equal(Facts.Corroborations().Count, back.Corroborations().Count);
    }

    private static IEnumerable<string> Captions(FactBase facts) =>
        facts.Facts<Relation>().Select(static fact => fact.What.Caption).Order(StringComparer.Ordinal);
}
