namespace Articles.Questions.Tests;

/// <summary>What contradicts what, and who disagrees with whom?</summary>
public sealed class ClashQuestions
{
    private static readonly Many<Contradiction> _contradictions = Facts.Contradictions();
    private static readonly List<Clash> _clashes = [.. Facts.Clashes()];

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
        var undecided = Assert.Single(_clashes, static one => one.Claim.What is Opening);

        Assert.Equal((ClashKind.Tension, ContradictionRule.Undecided, ClashBetween.OneSpeaker), (undecided.Kind, undecided.Rule, undecided.Between));
        Assert.Equal(["article-4, 4", "article-4, 7"], undecided.Against.Prepend(undecided.Claim).Select(Where));
        Assert.Equal([Modality.Considered, Modality.Planned], undecided.Against.Prepend(undecided.Claim).Select(static claim => claim.Modality));
    }

    [Fact]
    public void Isolation_that_article_0_sees_goes_badly_with_the_good_ties_that_article_2_tells_of()
    {
        var isolations = _clashes.Where(static one => one.Claim.What is Isolation && one.Against[0].What is Ties).ToList();

        Assert.Equal([TiesKind.Diplomatic, TiesKind.Political], isolations.Select(static one => ((Isolation)one.Claim.What).Kind!.Value));
        Assert.All(isolations, static one =>
        {
            Assert.Equal((ClashKind.Tension, ContradictionRule.Excludes, false), (one.Kind, one.Rule, one.IsCertain));
            Assert.Equal(5, one.Against.Count(static claim => claim.What is Ties));
            Assert.All(one.Against, static claim => Assert.Equal(Article2.Source.Id, claim.Source.Id));
        });
    }

    [Fact]
    public void Isolation_goes_badly_with_the_full_support_of_Russia_as_well()
    {
        var isolations = _clashes.Where(static one => one.Claim.What is Isolation && one.Against[0].What is Support).ToList();

        Assert.Equal([TiesKind.Diplomatic, TiesKind.Political], isolations.Select(static one => ((Isolation)one.Claim.What).Kind!.Value));
        Assert.All(isolations, static one => Assert.Equal(
            ["article-2, 5", "article-2, 8 10"], one.Against.Select(Where)));
    }

    [Fact]
    public void Envoy_denies_contact_with_a_nation_that_may_be_that_of_the_Taliban()
    {
        var contact = Assert.Single(_clashes, static one => one.Claim.What.GetType() == typeof(Contact));

        Assert.Equal(["article-0, 3", "article-1, 2", "article-3, 41", "article-3, 29"], contact.Against.Prepend(contact.Claim).Select(Where));
        Assert.Contains("only if [missing in the text] is Taliban officials", contact.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Aid_of_the_West_is_cut_off_while_the_United_States_give_the_most()
    {
        var aid = Assert.Single(_clashes, static one => one.Claim.What is Ending);

        Assert.Equal(["article-2, 17", "article-4, 4", "article-4, 5"], aid.Against.Prepend(aid.Claim).Select(Where));
        Assert.Equal((ClashKind.Contradiction, false), (aid.Kind, aid.IsCertain));
    }

    [Fact]
    public void Growth_of_isolation_goes_badly_with_that_of_recognition_and_of_ties()
    {
        var trends = _clashes.Where(static one => one.Rule == ContradictionRule.Transparent).ToList();

        Assert.Equal(
            ["article-0, 2: article-4, 3; article-3, 7", "article-0, 2: article-4, 2 3"],
            trends.Select(static one => $"{Where(one.Claim)}: {string.Join("; ", one.Against.Select(Where))}"));
        Assert.All(trends, static one => Assert.Equal((ClashKind.Tension, false), (one.Kind, one.IsCertain)));
        Assert.Contains("only if the quality, which is not given, is good or allied", trends[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Russian_officials_warn_of_a_renewed_presence_and_call_it_sustained()
    {
        var renewed = Assert.Single(_clashes, static one => one.Rule == ContradictionRule.Presupposed);

        Assert.Equal((ClashKind.Contradiction, false, ClashBetween.OneSpeaker), (renewed.Kind, renewed.IsCertain, renewed.Between));
        Assert.Equal(["article-3, 18", "article-3, 5"], renewed.Against.Prepend(renewed.Claim).Select(Where));
    }

    [Fact]
    public void Sherzad_sees_no_foreign_policy_and_policies_that_may_be_foreign()
    {
        var policies = Assert.Single(_contradictions, static one => one.First.What is Policy && one.Rule == ContradictionRule.Denied);

        Assert.Equal(("article-1, 9", "article-1, 7", ClashBetween.OneSpeaker), (Where(policies.First), Where(policies.Second), policies.Between));
        Assert.Contains(
            "only if recent policies of the past three years is or belongs to foreign policy", policies.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Factions_seek_a_recognition_of_which_article_2_says_that_there_is_no_need()
    {
        var needless = Assert.Single(_clashes, static one => one.Kind == ClashKind.Disagreement);

        Assert.Equal(typeof(Recognition), needless.Claim.What.GetType());
        Assert.Equal(
            ["article-4, 10", "article-2, 2 15", "article-2, 6", "article-2, 2 15", "article-2, 6"],
            needless.Against.Prepend(needless.Claim).Select(Where));
    }

    [Fact]
    public void War_of_the_Taliban_with_ISIS_speaks_against_the_support_and_the_work_together_that_Western_media_tell_of()
    {
        var war = _contradictions.Where(static one => one.Second.What is Hostilities).ToList();

        Assert.Equal([typeof(Support), typeof(Cooperation)], war.Select(static one => one.First.What.GetType()));
        Assert.Equal(
            "\"Taliban, ISIS are fighting\" means \"opposition of Taliban to ISIS\"",
            Assert.Single(war[0].Because).ToString());
        Assert.Empty(war[1].Because);
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
    public void Two_speakers_contradict_themselves_perhaps() => Assert.Equal(
        [(ContradictionRule.Denied, "Nur Rehman Sherzad"), (ContradictionRule.Presupposed, "Russian officials")],
        _contradictions.Where(static one => one.Between == ClashBetween.OneSpeaker)
            .Select(static one => (one.Rule, one.First.InnermostSpeakers[0].Caption)));
}
