namespace Articles.Questions.Tests;

/// <summary>The claims that a small word narrows.</summary>
public sealed class QualifierQuestions
{
    [Fact]
    public void International_community_hesitates_to_engage_formally() => Assert.Equal(
        [(typeof(Stance), "article-0, 5"), (typeof(Indication), "article-0, 5")],
        Facts.Claims.Qualified("formally").Select(static claim => (claim.What.GetType(), Where(claim))));

    [Fact]
    public void Sherzad_denies_significant_results_and_not_all_results()
    {
        var failures = Facts.ClaimsOf<Success>().From(Article1.Source).With(Modality.Actual).Denied().ToList();

        Assert.Equal(2, failures.Count);
        Assert.All(failures, static claim => Assert.Equal(["significant"], claim.Qualifiers));
    }

    [Fact]
    public void Promises_of_the_Taliban_are_numerous_and_independent() => Assert.Equal(
        ["independently", "numerous"],
        Assert.Single(Facts.Claims.SaidBy(Yusufzai).With(Modality.Promised)).Qualifiers);

    [Fact]
    public void Connections_only_help_to_create_intelligence_ties()
    {
        var help = Assert.Single(Facts.Claims.Qualified("help"));

        Assert.Equal(TiesKind.Intelligence, ((Ties)Assert.IsType<Cause>(help.What).Effect).Kind);
    }

    [Fact]
    public void Camp_housed_temporarily_and_was_a_temporary_refuge() => Assert.Equal(
        [(typeof(Presence), "temporarily"), (typeof(Use), "temporary")],
        Facts.Claims.Qualified()
            .Where(static claim => claim.What is Presence or Use)
            .Select(static claim => (claim.What.GetType(), claim.Qualifiers[0])));

    [Fact]
    public void Hostility_is_persistent_and_the_war_with_ISIS_continuous()
    {
        var hostile = Assert.Single(Facts.ClaimsOf<Ties>().Qualified("persistently"));
        var war = Assert.Single(Facts.ClaimsOf<Hostilities>().Qualified("continuously"));

        Assert.Equal(TiesQuality.Hostile, hostile.What.Quality);
        Assert.Equal([Taliban, Isis], war.What.Parties);
        Assert.Equal("were and are", war.What.During!.Words);
    }

    [Fact]
    public void Relationships_with_foreign_nations_shall_be_proper_and_those_with_Delhi_are() => Assert.Equal(
        [(Modality.Actual, "India"), (Modality.Recommended, "foreign nations")],
        Facts.ClaimsOf<Ties>().Qualified("proper")
            .Select(static claim => (claim.Modality, claim.What.Parties[1].Caption)));
}
