namespace Articles.Questions.Tests;

/// <summary>What do articles agree on?</summary>
public sealed class AgreementQuestions
{
    [Fact]
    public void Withdrawal_of_the_United_States_is_told_by_four_articles() => Assert.Equal(
        ["article-0", "article-1", "article-2", "article-4"],
        SourceIds(Facts.Of("us-withdrawal").InOwnVoice()));

    [Fact]
    public void Independent_sources_share_seventeen_statements_of_which_five_are_usually_so() => Assert.Equal(
        [
            ("rule of Taliban over Afghanistan", false, 8),
            ("Islamic Emirate of Afghanistan acts for Taliban", false, 4),
            ("attempted by Taliban: recognition of Islamic Emirate of Afghanistan", true, 2),
            ("not: recognition of Islamic Emirate of Afghanistan by key global powers", false, 2),
            ("Zamir Kabulov acts for Russia", false, 2),
            ("withdrawal of United States from Afghanistan", false, 4),
            ("Taliban, Iran have ties", true, 2),
            ("Taliban, China have ties", true, 2),
            ("Taliban, Russia are in contact", false, 7),
            ("Taliban, Russia have ties", true, 5),
            ("Sirajuddin Haqqani acts for Taliban", false, 2),
            ("\"Haqqani Network\": powerful", false, 2),
            ("Haqqani Network is part of Taliban", false, 2),
            ("takeover of Afghanistan by Taliban", false, 2),
            ("opposition of ISIS to Taliban", false, 2),
            ("attempted by the West: pressure of the West on Taliban", false, 3),
            ("not: success of the West with \"pressure of the West on Taliban: reforms of Taliban: a more liberal and tolerant regime\"", true, 2),
        ],
        Facts.Agreements().Select(static one => (one.Caption, one.IsLikely, one.Claims.Count)));

    [Fact]
    public void Rule_of_the_emirate_is_the_surer_part_of_that_of_the_Taliban() => Assert.Equal(
        [("rule of Islamic Emirate of Afghanistan over Afghanistan", false, 4)],
        Facts.Agreements()[0].Stronger.Select(static one => (one.Caption, one.IsLikely, one.Claims.Count)));

    [Fact]
    public void Talks_of_officials_are_contacts_of_those_for_whom_they_act()
    {
        var contact = Facts.Agreements().Single(static one => one.Caption == "Taliban, Russia are in contact");

        Assert.Equal(["article-1", "article-2", "article-3"], contact.Claims.Select(static claim => claim.Source.Id.Value).Distinct());
        Assert.Contains(
            "\"Zamir Kabulov, Amir Khan Muttaqi are in contact\" means \"Russia, Taliban are in contact\"",
            contact.Because.Select(static step => step.ToString()));
    }

    [Fact]
    public void Every_two_of_the_four_bear_each_other_out_on_the_withdrawal() => Assert.Equal(
        [
            ("article-0", "article-1"), ("article-0", "article-2"), ("article-0", "article-4"),
            ("article-1", "article-2"), ("article-1", "article-4"), ("article-2", "article-4"),
        ],
        Facts.Corroborations()
            .Where(static one => one.First.What is Withdrawal)
            .Select(static one => (one.First.Source.Id.Value, one.Second.Source.Id.Value)));

    [Fact]
    public void Articles_1_and_4_agree_that_the_network_belongs_to_the_Taliban() => Assert.Equal(
        [
            "article-1, 3: Haqqani Network is part of Taliban", "article-4, 9: Haqqani Network is part of Taliban",
        ],
        Facts.Corroborations()
            .Where(static one => one.First.What is PartOf { Part: Movement })
            .SelectMany(static one => new[] { Told(one.First), Told(one.Second) }));

    [Fact]
    public void Four_speak_of_a_regime_or_government_of_the_Taliban() => Assert.Equal(
        ["article-0", "article-1", "article-2", "article-4"],
        Facts.Corroborations()
            .Where(static one => one.First.What is PartOf { Part: Government })
            .SelectMany(static one => new[] { one.First.Source.Id.Value, one.Second.Source.Id.Value })
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Analyst_and_strategy_date_two_comings_to_power_alike() => Assert.Equal(
        [("article-1", Emirate, "2021-08"), ("article-4", (Agent)Taliban, "2021-08")],
        Facts.ClaimsOf<Takeover>()
            .Select(static claim => (claim.Source.Id.Value, claim.What.Taker, claim.What.On!.ToString())));

    [Fact]
    public void Articles_1_and_3_tell_of_contacts_of_Russia_with_the_Taliban() => Assert.Equal(
        ["article-1", "article-3"],
        SourceIds(Russia.Contacts(Facts).With(Modality.Actual).Affirmed()));

    [Fact]
    public void Kabulov_and_article_2_do_not_bear_each_other_out_since_each_says_it_differently() =>
        Assert.DoesNotContain(Facts.Corroborations(), static one => one.First.What is Support);

    [Fact]
    public void Haqqani_is_known_to_articles_1_and_2() =>
        Assert.Equal(["article-1", "article-2"], SourceIds(Facts.Involving(Haqqani)));

    [Fact]
    public void Withdrawal_is_one_fact_that_nobody_contests()
    {
        var fact = Assert.Single(Facts.Facts<Withdrawal>(), static fact => fact.Id is not null);

        Assert.Equal(4, fact.Claims.Count);
        Assert.False(fact.IsContested);
    }
}
