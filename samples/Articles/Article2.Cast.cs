namespace Articles;

/// <content>The actors and events of this article alone.</content>
public static partial class Article2
{
    private static readonly Topic VisitSpeculations = new("article-2:speculations")
    {
        Name = "speculations after the attack on Moscow",
    };

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

    private static readonly ArmedForce TerroristGroups =
        Unnamed.ArmedForce("article-2:terrorist-groups", "terrorist groups");

    private static readonly Place Region = new("article-2:region") { Name = "the region" };

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

    private static readonly Topic WesternPlans = new("article-2:western-plans")
    {
        Name = "plans of the U.S. and the West",
        Aliases = ["plans and schemes", "plans and programs"],
    };

    private static readonly Topic WesternPolicies = new("article-2:western-policies")
    {
        Name = "policies of Western countries",
    };

    private static readonly Topic SecurityCooperation = new("security-cooperation") { Name = "security cooperation" };

    private static readonly Topic FightingIsis = new("fighting-isis") { Name = "fighting ISIS" };

    private static readonly Topic Terrorism = new("terrorism") { Name = "terrorism" };

    private static readonly Topic DiplomaticSkills =
        new("article-2:diplomatic-skills") { Name = "diplomatic skills of the Taliban" };

    private static readonly Topic OwnAffairs = new("article-2:own-affairs") { Name = "the Taliban's own affairs" };

    private static readonly Topic Tolerance = new("article-2:tolerance")
    {
        Name = "tolerance and integrity in internal politics and with the Afghan people",
    };

    private static readonly Topic WomensDemands = new("article-2:womens-demands") { Name = "demands of women" };

    private static readonly Topic PeoplesDemands =
        new("article-2:peoples-demands") { Name = "demands of the people of Afghanistan" };

    private static readonly Topic MinoritiesDemands = new("article-2:minorities-demands")
    {
        Name = "demands of religious and ethnic minorities",
    };

    private static readonly Topic WomensRights =
        new("article-2:womens-rights") { Name = "human rights of women and girls" };

    private static readonly Government InclusiveGovernment = Unnamed.Government(
        "article-2:inclusive-government", "inclusive government");

    // The text dates the meetings. They took place during the visit, whose beginning and end it does not give.
    private static Visit Visit => new()
    {
        Id = "kabulov-visits-kabul",
        Visitors = [Kabulov],
        Destination = Kabul,
        Official = true,
        On = When.AsOf(MeetingWith(Muttaqi)),
    };

    private static Attack AttackOnMoscow => new()
    {
        Id = "isis-attack-on-moscow",
        Attacker = Isis,
        Target = Moscow,
        On = When.Before(MeetingWith(Muttaqi)),
    };

    private static Accusation AccusationOfTaliban => new()
    {
        Id = "taliban-accused-of-working-with-isis",
        Accused = Taliban,
        Deed = IsisCooperation,
        On = When.After(AttackOnMoscow),
    };

    private static Support IsisSupport => new() { Supporter = Taliban, Supported = Isis };

    private static Cooperation IsisCooperation => new() { Partners = [Taliban, Isis] };

    private static Meeting MeetingWith(Person official) => new()
    {
        Id = $"kabulov-meets-{official.Id}",
        Participants = [Kabulov, official],
        Venue = Kabul,
        Occasion = "official visit",
        On = "2024-04-23",
    };
}
