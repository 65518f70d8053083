namespace Articles.Questions.Tests;

/// <summary>What contradicts what, and who disagrees with whom?</summary>
public sealed class ClashQuestions
{
    private static readonly Many<Contradiction> _contradictions = Facts.Contradictions();

    [Fact]
    public void Spokesman_denies_the_setbacks_that_article_0_sees()
    {
        var setbacks = Assert.Single(_contradictions, static one =>
            one.First.What is Difficulty { Nature: "significant setbacks" });

        Assert.Equal((ContradictionRule.Denied, ClashBetween.TwoSources), (setbacks.Rule, setbacks.Between));
        Assert.Equal(
            "article-4, 7: a Taliban spokesman: not: difficulties for Islamic Emirate of Afghanistan",
            Told(setbacks.Second));
    }

    [Fact]
    public void Denial_of_difficulties_is_contradicted_only_perhaps_since_the_times_may_differ() => Assert.All(
        _contradictions.Where(static one => one.Second.What is Difficulty),
        static one =>
        {
            Assert.False(one.IsCertain);
            Assert.Contains("times may differ", one.Reason, StringComparison.Ordinal);
        });

    [Fact]
    public void Exploring_a_consulate_and_intending_one_cannot_both_be_so()
    {
        var noted = Assert.Single(_contradictions, static one => one.Rule == ContradictionRule.Noted);

        Assert.Equal(["article-4, 4", "article-4, 7"], new[] { noted.First, noted.Second }.Select(Where));
        Assert.Equal([Modality.Considered, Modality.Planned], new[] { noted.First.Modality, noted.Second.Modality });
    }

    [Fact]
    public void Kabulov_contradicts_nobody_for_certain() => Assert.DoesNotContain(
        _contradictions,
        static one => one.IsCertain
            && one.First.InnermostSpeakers.Concat(one.Second.InnermostSpeakers).Contains(Kabulov));

    [Fact]
    public void Direct_contact_of_Russia_and_the_Taliban_does_not_contradict_what_Kabulov_denies() =>
        Assert.DoesNotContain(
            _contradictions,
            static one => Where(one.First) == "article-3, 41" || Where(one.Second) == "article-3, 41");

    [Fact]
    public void Russia_and_the_Taliban_want_nothing_opposite() => Assert.Empty(Facts.Disagreements());

    [Fact]
    public void Two_offices_of_Haqqani_contradict_nothing() => Assert.DoesNotContain(
        _contradictions, static one => one.First.What is IOfficeHolding || one.Second.What is IOfficeHolding);

    [Fact]
    public void Nobody_contradicts_himself() => Assert.DoesNotContain(
        _contradictions, static one => one.Between == ClashBetween.OneSpeaker);

    [Fact]
    public void Opening_of_the_consulate_is_in_the_only_conflict_within_one_article() => Assert.Equal(
        [ContradictionRule.Noted],
        _contradictions.Where(static one => one.Between == ClashBetween.OneSource).Select(static one => one.Rule));
}
