namespace Articles.Questions.Tests;

/// <summary>What contradicts what, and who disagrees with whom?</summary>
public sealed class ClashQuestions
{
    private static readonly Many<Contradiction> _contradictions = Facts.Contradictions();

    [Fact]
    public void Spokesman_denies_the_setbacks_that_article_0_sees()
    {
        var setbacks = Assert.Single(_contradictions, static one =>
            one.First.What is Difficulty { Nature: "significant setbacks on the diplomatic front" });

        Assert.Equal((ContradictionRule.Denied, ClashBetween.TwoSources), (setbacks.Rule, setbacks.Between));
        Assert.Equal(
            "article-4, 7: a Taliban spokesman (\"said\"): not: difficulties for Islamic Emirate of Afghanistan, "
                + "before its publication (\"have not faced\")",
            Told(setbacks.Second));
    }

    [Fact]
    public void Denial_of_difficulties_meets_three_only_perhaps_since_their_times_may_differ()
    {
        var met = _contradictions.Where(static one => one.Second.What is Difficulty).ToList();

        Assert.Equal(
            ["significant setbacks on the diplomatic front", "struggle", "struggle"],
            met.Select(static one => ((Difficulty)one.First.What).Nature));
        Assert.All(met, static one =>
        {
            Assert.False(one.IsCertain);
            Assert.Contains("times may differ", one.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Article_4_calls_an_intention_what_it_called_the_exploring_of_a_possibility()
    {
        var noted = Assert.Single(_contradictions, static one => one.First.What is Opening);

        Assert.Equal((ContradictionRule.Noted, ClashBetween.OneSpeaker), (noted.Rule, noted.Between));
        Assert.Equal(["article-4, 4", "article-4, 7"], new[] { noted.First, noted.Second }.Select(Where));
        Assert.Equal([Modality.Considered, Modality.Planned], new[] { noted.First.Modality, noted.Second.Modality });
    }

    [Fact]
    public void Kabulov_contradicts_nobody_for_certain() => Assert.DoesNotContain(
        _contradictions,
        static one => one.IsCertain
            && one.First.InnermostSpeakers.Concat(one.Second.InnermostSpeakers).Contains(Kabulov));

    [Fact]
    public void Russia_demands_and_the_Taliban_promise_the_same_absence_of_troops_and_do_not_disagree()
    {
        var wanted = Facts.ClaimsOf<Presence>().From(Article3.Source).Denied().ToList();

        Assert.Equal(
            [Modality.Demanded, Modality.Promised],
            wanted.Select(static claim => claim.Modality));
        Assert.DoesNotContain(
            Facts.Disagreements(), static one => one.First.What is Presence || one.Second.What is Presence);
    }

    [Fact]
    public void Two_offices_of_Haqqani_contradict_nothing() => Assert.DoesNotContain(
        _contradictions, static one => one.First.What is IOfficeHolding || one.Second.What is IOfficeHolding);

    [Fact]
    public void Nobody_but_the_author_of_article_4_contradicts_himself_and_he_only_perhaps() => Assert.Equal(
        [("article-4", false)],
        _contradictions.Where(static one => one.Between == ClashBetween.OneSpeaker)
            .Select(static one => (one.First.Source.Id.Value, one.IsCertain)));
}
