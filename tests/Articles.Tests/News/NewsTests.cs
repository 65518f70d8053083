namespace Articles.Tests.News;

/// <summary>Sentences that nobody chose for the shipped schemas, encoded with these alone.</summary>
public sealed class NewsTests
{
    private static readonly FactBase s_facts = Sentences.Make();

    [Fact]
    public void Every_sentence_has_claims_that_are_saved_and_read_back()
    {
        using var stream = new MemoryStream();
        Sentences.Format.Write(s_facts, stream);
        var back = Sentences.Format.Read(new MemoryStream(stream.ToArray()));

        Assert.Equal(108, Sentences.All.Count);
        Assert.All(Sentences.All.Keys, id => Assert.NotEmpty(back.Claims.From(new Source(id))));
        Assert.True(FactBase.Diff(s_facts, back).IsEmpty);
    }

    [Fact]
    public void No_two_sentences_contradict_each_other_for_certain() =>
        Assert.DoesNotContain(s_facts.Contradictions(), static contradiction => contradiction.IsCertain);

    /// <summary>A saying is what the schemas have no type for.</summary>
    [Fact]
    public void Three_sentences_need_words_for_a_part() => Assert.Equal(
        ["PLOVER-GSR01-DISAPPROVE-0005", "PLOVER-GSR01-DISAPPROVE-0011", "PLOVER-GSR01-REJECT-0019"],
        s_facts.Claims.Where(static claim => Mentions(claim.What)).Select(static claim => claim.Source.Id.Value).Distinct().Order());

    private static bool Mentions(IPlayer player) => player is Saying || player switch
    {
        Accusation { Deed: { } deed } => Mentions(deed),
        Cause cause => Mentions(cause.Origin),
        _ => false,
    };

    [Fact]
    public void No_claim_of_a_sentence_has_warnings() =>
        Assert.All(s_facts.Claims, static claim => Assert.Empty(claim.Whole.Warnings));
}
