namespace Articles.Tests;

public sealed class ActorTests
{
    [Fact]
    public void Offices_are_held_by_those_whom_the_articles_name() => Assert.Equal(
        [
            "Zamir Kabulov is official of Russia",
            "Sheikh Mohammed bin Zayed Al Nahyan is King of Abu Dhabi",
            "Sirajuddin Haqqani is leader of Haqqani Network",
            "Sher Muhammad Abbas Stanikzai is deputy foreign secretary of Islamic Emirate of Afghanistan",
            "Zamir Kabulov is special representative for Afghanistan affairs of Russia",
            "Amir Khan Muttaqi is acting Minister of Foreign Affairs of Islamic Emirate of Afghanistan",
            "Maulvi Abdul Kabir is Deputy Prime Minister of Islamic Emirate of Afghanistan",
            "Sirajuddin Haqqani is Interior Minister of Islamic Emirate of Afghanistan",
            "Thomas West is special envoy for Afghanistan of United States",
            "Zabihullah Mujahid is official representative of Islamic Emirate of Afghanistan",
            "Aibek Smadiyarov is official representative of Ministry of Foreign Affairs of the Republic of Kazakhstan",
            "Georgi Asatryan is associate professor of Lomonosov Moscow State University",
            "Georgi Asatryan is associate professor of Plekhanov Russian University of Economics",
        ],
        Facts.ClaimsOf<IOfficeHolding>().Select(static claim => claim.What.Caption));

    [Fact]
    public void Kabulov_leads_to_what_he_took_part_in_and_holds()
    {
        Assert.Equal(
            [Muttaqi, Kabir, Haqqani],
            Kabulov.Contacts(Facts).Select(static claim => claim.What.Participants[1]));
        Assert.Equal(
            ["official", "special representative for Afghanistan affairs"],
            Kabulov.Offices(Facts).Select(static claim => (string)claim.What.Title));
    }

    [Fact]
    public void Russia_supports_the_Taliban_and_their_emirate()
    {
        var supported = Facts.Playing(Support.Roles.Supporter, Russia).InOwnVoice()
            .Select(static claim => (claim.What.Supported.Caption, claim.What.Kind, claim.What.Extent));

        Assert.Equal(
            [("Taliban", null, Extent.Full), ("Islamic Emirate of Afghanistan", SupportKind.Political, null)],
            supported);
    }

    [Fact]
    public void Author_spelt_in_two_ways_is_one_person() =>
        Assert.Contains("Georgi Asatrian", Facts.Get<Person>("georgi-asatryan").Aliases);

    [Fact]
    public void Who_leads_a_government_need_not_own_it_so_that_article_3_alone_does_not_say_so() => Assert.Equal(
        ["article-0", "article-1", "article-2", "article-4"],
        Facts.ClaimsOf<PartOf>().Where(static claim => claim.What.Part.Equals(Emirate))
            .Select(static claim => claim.Source.Id.Value));

    [Fact]
    public void Two_states_are_examples_of_major_powers() => Assert.Equal(
        [Usa, Russia],
        Facts.ClaimsOf<PartOf>().From(Article0.Source).Where(static claim => claim.What.Whole is Bloc)
            .Select(static claim => claim.What.Part));

    [Fact]
    public void Rivals_of_the_Taliban_are_in_Afghanistan_by_the_word_of_Omari() => Assert.Equal(
        [Isis, IsisKhorasan],
        Facts.ClaimsOf<Location>().SaidBy(Omari).Select(static claim => claim.What.Located));

    [Fact]
    public void Diplomacy_of_the_Taliban_is_one_topic_of_two_articles() => Assert.Equal(
        ["article-0", "article-1"],
        Facts.Involving(Shared.TalibanDiplomacy).Sources().Select(static source => source.Id.Value));

    [Fact]
    public void Haqqani_is_one_person_in_two_articles() => Assert.Equal(
        ["article-1", "article-2"],
        Facts.Involving(Haqqani).Sources().Select(static source => source.Id.Value));

    [Fact]
    public void Withdrawal_of_the_United_States_is_one_happening_of_four_articles() => Assert.Equal(
        ["article-0", "article-1", "article-2", "article-4"],
        Facts.Of("us-withdrawal").Sources().Select(static source => source.Id.Value));

    [Fact]
    public void Somebody_belongs_to_whom_the_wording_names() => Assert.Equal(
        [
            "article-1: Taliban officials is part of Taliban",
            "article-1: members of the Taliban government is part of Islamic Emirate of Afghanistan",
            "article-2: army and military forces of the U.S. is part of United States",
            "article-2: government of the United States is part of United States",
            "article-2: governments of the West is part of the West",
            "article-2: ISIS is part of terrorist groups",
            "article-3: most foreign troops is part of foreign troops",
            "article-3: Russian officials is part of Russia",
            "article-3: Taliban delegation is part of Taliban",
            "article-4: leaders of the Islamic Emirate is part of Islamic Emirate of Afghanistan",
            "article-4: US State Department is part of United States",
            "article-4: missions of the U.S. in the countries where it meets Afghans is part of United States",
            "article-4: a Taliban spokesman is part of Taliban",
            "article-4: Ministry of Foreign Affairs of the Republic of Kazakhstan is part of Kazakhstan",
            "article-4: UN Security Council is part of United Nations",
            "article-4: leaders of the Taliban is part of Taliban",
            "article-4: most conservative and powerful factions of the Taliban is part of Taliban",
            "article-4: Pakistani military is part of Pakistan",
            "article-4: factions of the Taliban that seek dialogue and recognition is part of Taliban",
        ],
        Facts.ClaimsOf<PartOf>().Where(static claim =>
                claim.Whole.Basis == Basis.Presupposed
                && claim.What is { Part: Agent and not (State or Movement), Whole: State or Bloc or Organisation })
            .Select(static claim => $"{claim.Source.Id}: {claim.What.Caption}"));

    [Fact]
    public void Takeover_is_dated_alike_by_an_analyst_and_a_document()
    {
        var takeovers = Facts.ClaimsOf<Takeover>().ToList();

        Assert.Equal(["Nur Rehman Sherzad", "Integrated Country Strategy Afghanistan"], takeovers.Select(Speaker));
        Assert.All(takeovers, static claim => Assert.Equal((When)"2021-08", claim.What.On));

        static string Speaker(Claim<Takeover> claim) => Assert.Single(claim.Attribution[^1].Speakers).Caption;
    }

    [Fact]
    public void The_compiler_knows_that_an_identified_actor_has_its_name()
    {
        // The code compiles without a warning, which is what is tested.
        var state = new State("norland") { Name = "Norland" };
        Assert.Equal(7, state.IsIdentified ? state.Name.Length : 0);
        Agent agent = State.Unnamed("some-country");
        Assert.Equal(0, agent.IsIdentified ? agent.Name.Length : 0);
    }
}
