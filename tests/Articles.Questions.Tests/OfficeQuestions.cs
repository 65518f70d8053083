namespace Articles.Questions.Tests;

/// <summary>Who holds which office, according to whom?</summary>
public sealed class OfficeQuestions
{
    [Fact]
    public void Kabulov_is_an_official_to_one_article_and_special_representative_to_another() => Assert.Equal(
        [
            "article-0, 3: Zamir Kabulov is official of Russia, as of its publication",
            "article-2, 4: Zamir Kabulov is special representative for Afghanistan affairs of Russia, as of its publication",
        ],
        Told(Kabulov.Offices(Facts)));

    [Fact]
    public void Haqqani_leads_a_network_to_one_article_and_a_ministry_to_another() => Assert.Equal(
        [
            "article-1, 3: Sirajuddin Haqqani is leader of Haqqani Network, as of its publication",
            "article-2, 4: Sirajuddin Haqqani is Interior Minister of Islamic Emirate of Afghanistan, as of its publication",
        ],
        Told(Haqqani.Offices(Facts)));

    [Fact]
    public void Emirate_has_five_office_holders_whom_three_articles_name() => Assert.Equal(
        [
            ("article-1", Stanikzai), ("article-2", Muttaqi), ("article-2", Kabir), ("article-2", Haqqani),
            ("article-4", Mujahid),
        ],
        Emirate.OfficeHolders(Facts).Select(static claim => (claim.Source.Id.Value, claim.What.Holder)));

    [Fact]
    public void Muttaqi_alone_is_acting() => Assert.Equal(
        [Muttaqi],
        Facts.ClaimsOf<IOfficeHolding>()
            .Where(static claim => claim.What.Tenure == Tenure.Acting)
            .Select(static claim => claim.What.Holder));

    [Fact]
    public void Three_offices_can_be_held_by_one_at_a_time() => Assert.Equal(
        ["King", "Minister of Foreign Affairs", "Interior Minister"],
        Facts.ClaimsOf<SoleOffice>().Select(static claim => (string)claim.What.Title));

    [Fact]
    public void Offices_of_the_sheikh_and_of_Stanikzai_alone_are_doubtful() => Assert.Equal(
        [
            "article-1, 3: Sheikh Mohammed bin Zayed Al Nahyan is King of Abu Dhabi, as of its publication",
            "article-1, 4: Sher Muhammad Abbas Stanikzai is deputy foreign secretary of Islamic Emirate of Afghanistan, "
                + "at Islamic Emirate of Afghanistan, India are in contact (envoys: Sher Muhammad Abbas Stanikzai)",
        ],
        Told(Facts.ClaimsOf<IOfficeHolding>().Doubtful()));

    [Fact]
    public void Mujahid_and_Smadiyarov_are_official_representatives() => Assert.Equal(
        [(Mujahid, Emirate), (Smadiyarov, KazakhForeignMinistry)],
        Facts.ClaimsOf<IOfficeHolding>().From(Article4.Source)
            .Where(static claim => (string)claim.What.Title == "official representative")
            .Select(static claim => (claim.What.Holder, (Government)claim.What.Institution)));

    [Fact]
    public void Thomas_West_is_an_envoy_of_the_United_States_alone() => Assert.Equal(
        ["article-4, 5: Thomas West is special envoy for Afghanistan of United States, as of its publication"],
        Told(Usa.OfficeHolders(Facts)));

    [Fact]
    public void Author_of_article_4_teaches_at_two_universities() => Assert.Equal(
        [LomonosovUniversity, PlekhanovUniversity],
        Asatryan.Offices(Facts).Select(static claim => (Organisation)claim.What.Institution));

    [Fact]
    public void Article_1_hears_two_analysts_and_a_journalist() => Assert.Equal(
        [(Sherzad, "analyst"), (Yusufzai, "analyst on Afghan matters"), (Omari, "journalist")],
        Facts.ClaimsOf<Occupation>().From(Article1.Source)
            .Select(static claim => (claim.What.Person, claim.What.Profession)));

    [Fact]
    public void No_office_is_told_by_anybody_but_the_articles_themselves() => Assert.Equal(
        Facts.ClaimsOf<IOfficeHolding>().Select(static claim => claim.Id),
        Facts.ClaimsOf<IOfficeHolding>().InOwnVoice().Select(static claim => claim.Id));
}
