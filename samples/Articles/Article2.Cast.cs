namespace Articles;

/// <content>The actors and events of this article alone.</content>
public static partial class Article2
{
    private static readonly Topic VisitSpeculations = new(
        "article-2:speculations", "speculations after the attack on Moscow");

    private static readonly Group MediaAndAnalysts =
        Unnamed.Group("article-2:media-and-analysts", "some media and analysts");

    private static readonly Group WhiteHouseLeaders =
        Unnamed.Group("article-2:white-house", "leaders of the White House");

    private static readonly Group Humiliated = Unnamed.Group(
        "article-2:humiliated", "leaders of the White House and the army and military forces of the U.S.");

    private static readonly Group WesternGovernments =
        Unnamed.Group("article-2:western-governments", "governments of the West");

    private static readonly Group WesternMedia = Unnamed.Group(
        "article-2:western-media", "media and press companies of the United States and the West");

    private static readonly Group Mercenaries = Unnamed.Group(
        "article-2:mercenaries", "mercenaries of the Pentagon's intelligence units");

    private static readonly Place Region = new("article-2:region", "the region");

    private static readonly Bloc ManyOfRegion =
        Unnamed.Bloc("article-2:many-of-region", "many countries in the region");

    private static readonly Bloc SomeOfRegion =
        Unnamed.Bloc("article-2:some-of-region", "some countries in the region");

    private static readonly Bloc SupportersOfRegion = Unnamed.Bloc(
        "article-2:supporters-of-region", "some countries in the region beside Russia and China");

    private static readonly Group RegionGovernments =
        Unnamed.Group("article-2:region-governments", "governments of the region");

    private static readonly Bloc Others = Unnamed.Bloc("article-2:others", "others beside Iran and Russia");

    private static readonly Bloc Allies = Unnamed.Bloc("article-2:allies", "network of allies of the Taliban");

    private static readonly Topic WesternPlans = new(
        "article-2:western-plans", "plans of the U.S. and the West",
        aliases: ["plans and schemes", "plans and programs"]);

    private static readonly Topic WesternPolicies = new("article-2:western-policies", "policies of Western countries");

    private static readonly Topic SecurityCooperation = new("security-cooperation", "security cooperation");

    private static readonly Topic FightingIsis = new("fighting-isis", "fighting ISIS");

    private static readonly Topic Terrorism = new("terrorism", "terrorism");

    private static readonly Topic DiplomaticSkills =
        new("article-2:diplomatic-skills", "diplomatic skills of the Taliban");

    private static readonly Topic OwnAffairs = new("article-2:own-affairs", "the Taliban's own affairs");

    private static readonly Topic Tolerance = new(
        "article-2:tolerance", "tolerance and integrity in internal politics and with the Afghan people");

    private static readonly Topic WomensDemands = new("article-2:womens-demands", "demands of women");

    private static readonly Topic PeoplesDemands =
        new("article-2:peoples-demands", "demands of the people of Afghanistan");

    private static readonly Topic MinoritiesDemands = new(
        "article-2:minorities-demands", "demands of religious and ethnic minorities");

    private static readonly Topic WomensRights = new("article-2:womens-rights", "human rights of women and girls");

    private static readonly Government InclusiveGovernment = Unnamed.Government(
        "article-2:inclusive-government", "inclusive government");

    // The text dates the meetings. They took place during the visit, whose beginning and end it does not give.
    private static Visit Visit => new(
        [Kabulov], Kabul, official: true, on: When.AsOf(MeetingWith(Muttaqi)), id: "kabulov-visits-kabul");

    private static Attack AttackOnMoscow => new(
        Moscow, attacker: Isis, on: When.Before(MeetingWith(Muttaqi)), id: "isis-attack-on-moscow");

    private static Accusation AccusationOfTaliban => new(
        Taliban, deed: IsisCooperation, on: When.After(AttackOnMoscow), id: "taliban-accused-of-working-with-isis");

    private static Support IsisSupport => new(Taliban, Isis);

    private static Cooperation IsisCooperation => new([Taliban, Isis]);

    private static Meeting MeetingWith(Person official) => new(
        [Kabulov, official], venue: Kabul, occasion: "official visit", on: "2024-04-23",
        id: $"kabulov-meets-{official.Id}");
}
