namespace Articles.Tests;

/// <summary>What the articles say against each other, and nothing that only seems so.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Denials_meet_what_they_deny_and_nothing_else() => Assert.Equal(
        [
            "article-0, 2: significant setbacks on the diplomatic front | article-4, 7",
            "article-0, 2: struggle | article-4, 7",
            "article-0, 2: struggle | article-4, 7",
            "article-1, 2: Taliban officials, Russia are in contact (initiator: Taliban officials) | article-0, 3",
            "article-1, 9: policy of Islamic Emirate of Afghanistan: recent policies of the past three years | article-1, 7",
            "article-3, 41: Russia, Taliban are in direct contact | article-0, 3",
            "article-3, 29: Russia, Taliban are in contact | article-0, 3",
            "article-4, 4: consular aid of United States to Afghans processed for Special Immigrant Visas and Immigrant Visas | article-2, 17",
            "article-4, 5: humanitarian aid of United States to Afghanistan | article-2, 17",
        ],
        Facts.Contradictions().Where(static one => one.Rule == ContradictionRule.Denied)
            .Select(static one => $"{Place(one.First)}: {(one.First.What is Difficulty difficulty ? difficulty.Nature : one.First.What.Caption)} | {Place(one.Second)}"));

    [Fact]
    public void Notes_are_possible_since_the_texts_have_no_dates()
    {
        var noted = Facts.Contradictions().Where(static one => one.Rule == ContradictionRule.Noted).ToList();

        Assert.All(noted, static one => Assert.False(one.IsCertain));
        Assert.Equal(
            [
                "article-0, 1 | article-2, 19",
                "article-0, 5 | article-4, 3",
                "article-1, 7 | article-2, 19",
                "article-1, 9 | article-2, 19",
            ],
            noted.Select(static one => $"{Place(one.First)} | {Place(one.Second)}"));
    }

    [Fact]
    public void Notes_are_those_of_the_encoder_with_a_reason_each()
    {
        var notes = Facts.ClaimsOf<Conflict>().ToList();

        Assert.Equal(4, notes.Count);
        Assert.All(notes, static note => Assert.Equal(Encoding.Notes, note.Source));
        Assert.All(notes, static note => Assert.Single(note.Whole.Inferences));
    }

    [Fact]
    public void Takeovers_of_two_takers_are_two_happenings_that_neither_clash_nor_agree()
    {
        Assert.DoesNotContain(Facts.Contradictions(), static one => one.First.What is Takeover);
        Assert.DoesNotContain(Facts.Corroborations(), static one => one.First.What is Takeover);
        Assert.Equal(2, Facts.ClaimsOf<Takeover>().Happenings().Count());
    }

    [Fact]
    public void Factions_seek_the_recognition_that_another_article_calls_needless() => Assert.Equal(
        Enumerable.Repeat("article-4, 10 | article-2", 4),
        Facts.Disagreements().Select(static one => $"{Place(one.First)} | {one.Second.Source.Id}"));

    private static string Place(Claim claim) => $"{claim.Source.Id}, {claim.Locators[0].Paragraph}";
}
