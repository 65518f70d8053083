namespace Articles;

/// <content>The actors of this article alone.</content>
public static partial class Article4
{
    private static readonly Document Strategy = new(
        "integrated-country-strategy", "Integrated Country Strategy Afghanistan");

    private static readonly Document BannedList = new(
        "kazakhstan-banned-list", "national list of banned terrorist organisations of Kazakhstan");

    private static readonly Document UnLists = new(
        "un-terrorist-lists", "lists of terrorist organisations under resolutions of the UN Security Council");

    private static readonly Document Resolutions =
        Document.Unnamed("article-4:resolutions") with { Name = "resolutions of the UN Security Council" };

    private static readonly Facility Consulate = new("us-consulate", "consulate of the U.S. in Afghanistan");

    private static readonly Facility Embassy = new("us-embassy-kabul", "US embassy in Kabul");

    private static readonly Facility ConsularServices = Facility.Unnamed("article-4:consular-services") with
    {
        Name = "consular services of the US embassy",
    };

    private static readonly Place NeighbouringCountries =
        Place.Unnamed("article-4:neighbouring-countries") with { Name = "neighbouring countries" };

    private static readonly Facility AnyMission = Facility.Unnamed("article-4:any-mission") with
    {
        Name = "embassy and consulate of any country",
    };

    private static readonly Bloc GrowingStates = Unnamed.Bloc("article-4:states", "a growing number of states");

    private static readonly Bloc Whoever = Bloc.Unnamed("article-4:whoever", Identification.Unresolved) with
    {
        Name = "[not said who]",
    };

    private static readonly Bloc AnyCountry = Unnamed.Bloc("article-4:any-country", "any country");

    private static readonly Bloc MajorPowers =
        Unnamed.Bloc("article-4:major-powers", "almost all major powers and regional players");

    private static readonly Group Leaders = Unnamed.Group("article-4:leaders", "leaders of the Taliban");

    private static readonly Group EmirateLeaders =
        Unnamed.Group("article-4:emirate-leaders", "leaders of the Islamic Emirate");

    private static readonly Group OpenFactions = Unnamed.Group(
        "article-4:open-factions", "factions of the Taliban that seek dialogue and recognition");

    private static readonly Group HarshFactions = Unnamed.Group(
        "article-4:harsh-factions", "the most odious and conservative groups and their sponsors");

    private static readonly Group ConservativeFactions = Unnamed.Group(
        "article-4:conservative-factions", "most conservative and powerful factions of the Taliban");

    private static readonly Bloc OutsideWorld = Unnamed.Bloc("article-4:outside-world", "the outside world");

    private static readonly Bloc AnyTarget =
        Unnamed.Bloc("article-4:any-target", "the United States or any other country");

    private static readonly Group Americans = Unnamed.Group("article-4:americans", "Americans");

    private static readonly Group DetainedAmericans =
        Unnamed.Group("article-4:detained", "Americans unjustly detained");

    private static readonly Group EligibleAfghans = Unnamed.Group("article-4:eligible", "eligible Afghans");

    private static readonly Group VisaApplicants = Unnamed.Group(
        "article-4:visa-applicants", "Afghans processed for Special Immigrant Visas and Immigrant Visas");

    /// <summary>People of a known nation, so the group cannot stand for a state or another party.</summary>
    private static readonly Group AfghansAbroad = new("article-4:afghans-abroad", "Afghans abroad");

    private static readonly Place OtherPlaces =
        Place.Unnamed("article-4:other-places") with { Name = "other places where Afghans are" };

    private static readonly Group UsMissions = Unnamed.Group(
        "article-4:us-missions", "missions of the U.S. in the countries where it meets Afghans");

    private static readonly Group Afghans = Unnamed.Group("article-4:afghans", "people of Afghanistan");

    private static readonly Group ManyAfghans = Unnamed.Group("article-4:many-afghans", "many Afghans");

    private static readonly Person HostageEnvoy = Unnamed.Person(
        "article-4:hostage-envoy", "Special Presidential Envoy for Hostage Affairs");

    private static readonly Person Spokesman = Unnamed.Person("article-4:spokesman", "a Taliban spokesman");

    private static readonly Topic Engagement = new("article-4:engagement", "engagement of the U.S.");

    private static readonly Topic ListUpdate =
        new("article-4:list-update", "update of the national list of Kazakhstan");

    private static readonly Topic Restrictions =
        new("article-4:restrictions", "restrictions on contacts with the Taliban");

    private static readonly Topic Transparency = new("article-4:transparency", "transparency for Americans");

    private static readonly Topic Accountability = new("article-4:accountability", "accountability for Americans");

    private static readonly Topic Objectives = new("article-4:objectives", "objectives of the U.S.");

    private static readonly Topic Commitments = new("article-4:commitments", "commitments of the Taliban to the U.S.");

    private static readonly Topic Understanding = new(
        "article-4:understanding", "understanding of whether the Taliban are ready and able to keep their commitments");

    private static readonly Topic TalibanCredibility = new("article-4:credibility", "credibility of the Taliban");

    private static readonly Topic AfghanSecurity = new("afghan-security", "security of Afghanistan");

    private static readonly Bloc WiderRegion = Unnamed.Bloc("article-4:wider-region", "the wider region");

    private static readonly Topic FreedomOfMovement =
        new("freedom-of-movement", "freedom of movement for properly documented Afghans");

    private static readonly Topic ConsulateInitiative =
        new("article-4:consulate-initiative", "initiative for a consulate");

    private static readonly Topic UnPractice = new("article-4:un-practice", "practice of the UN");

    private static readonly Topic SeriousReforms = new("article-4:serious-reforms", "serious reforms");

    private static readonly Topic Liberalisation = new("article-4:liberalisation", "liberalisation of the regime");

    private static readonly Government InclusiveGovernment =
        Unnamed.Government("article-4:inclusive-government", "an inclusive government");

    private static readonly Topic LiberalRegime = new("article-4:liberal-regime", "a more liberal and tolerant regime");

    private static readonly Topic Circumstances =
        new("article-4:circumstances", "situation for close diplomatic relations");

    private static readonly Topic ComprehensiveStrategy = new(
        "article-4:comprehensive-strategy", "comprehensive strategy to normalise the situation in Afghanistan");

    private static readonly Topic DestructiveStrategies =
        new("article-4:destructive-strategies", "strategies of the harsh groups");

    private static readonly Topic Rewards = new("article-4:rewards", "solid rewards");
}
