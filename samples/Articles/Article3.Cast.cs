namespace Articles;

/// <content>The actors of this article alone.</content>
public static partial class Article3
{
    private static readonly Group Delegation = Unnamed.Group("article-3:delegation", "Taliban delegation");

    private static readonly Group Officials = Unnamed.Group("article-3:russian-officials", "Russian officials");

    private static readonly ArmedForce ForeignTroops = Unnamed.ArmedForce("article-3:foreign-troops", "foreign troops");

    private static readonly ArmedForce MostForeignTroops =
        Unnamed.ArmedForce("article-3:most-troops", "most foreign troops");

    private static readonly Bloc Neighbours = Unnamed.Bloc("article-3:neighbours", "neighbouring countries");

    private static readonly Bloc InternationalActors =
        Unnamed.Bloc("article-3:international-actors", "international actors");

    private static readonly Bloc InternationalBodies = Unnamed.Bloc(
        "article-3:international-organisations", "international organisations");

    private static readonly Bloc GlobalPowers = Unnamed.Bloc("article-3:powers", "global powers and regional actors");

    private static readonly Group Experts = Unnamed.Group("article-3:experts", "experts");

    private static readonly Group Analysts = Unnamed.Group("article-3:analysts", "analysts");

    private static readonly Bloc Stakeholders = Unnamed.Bloc(
        "article-3:stakeholders", "all regional stakeholders, those with competing interests as well");

    private static readonly Group CivilSociety = Unnamed.Group("article-3:civil-society", "Afghan civil society");

    private static readonly Group OtherSide = Group.Unnamed("article-3:other-side", Identification.Unresolved) with
    {
        Name = "[not said with whom]",
    };

    private static readonly Group Whoever = Group.Unnamed("article-3:whoever", Identification.Unresolved) with
    {
        Name = "[not said who]",
    };

    private static readonly Government AfghanGovernment =
        Unnamed.Government("article-3:afghan-government", "Afghan Government");

    private static readonly Topic AidAccess = new("article-3:aid-access", "humanitarian aid access across all regions");

    private static readonly Topic Narcotics =
        new("article-3:narcotics", "preventing narcotics trafficking that affects Central Asia");

    private static readonly Ending EndOfOperations = new(new Saying("there are foreign military operations"));

    private static readonly Topic AfghanDialogue = new(
        "article-3:dialogue", "support for inclusive political dialogue among Afghan factions");

    private static readonly Topic Rebuilding =
        new("article-3:rebuilding", "help with humanitarian and economic rebuilding");

    private static readonly Topic Numbers = new("article-3:numbers", "numbers");

    private static readonly Topic RegionalSecurity = new("regional-security", "regional security");

    private static readonly Topic Counterterrorism = new("counterterrorism", "counterterrorism");

    private static readonly Topic AfghanStability = Shared.AfghanStability;

    private static readonly Topic InclusiveGovernance = new("inclusive-governance", "inclusive governance");

    private static readonly Topic Peacebuilding = new("peacebuilding", "peacebuilding");

    private static readonly Topic DiplomacyFirst = new(
        "article-3:diplomacy-first", "solutions grounded in diplomacy rather than continued military interventions");

    private static readonly Topic Dialogue = new(
        "article-3:sustained-dialogue", "sustained dialogue and international cooperation");

    private static readonly Topic Engagement = new(
        "article-3:engagement", "diplomatic engagement and multilateral cooperation");

    private static readonly Topic LastingPeace = new("article-3:lasting-peace", "lasting peace");

    private static readonly Topic Trust = new(
        "article-3:trust", "trust, and frameworks against further conflict and humanitarian crises");

    private static readonly Topic EconomicDevelopment = new(
        "article-3:economic-development", "economic development initiatives against the root causes of instability");

    private static readonly Topic AvoidableTensions = new("article-3:tensions", "tensions");

    private static readonly Topic AfghanTensions = new("article-3:afghan-tensions", "tensions in Afghanistan");

    private static readonly Topic SecurityConcerns = new("article-3:security-concerns", "regional security concerns");

    private static readonly Topic StabilityAndSecurity =
        new("article-3:stability-and-security", "regional stability and security");

    private static readonly Topic RegionalStability = new("regional-stability", "regional stability");

    private static readonly Topic PoliticalStability = new("political-stability", "political stability");

    private static readonly Topic AfghanLandscape =
        new("article-3:afghan-landscape", "geopolitical landscape of Afghanistan");

    private static readonly Topic RegionalLandscape =
        new("article-3:regional-landscape", "geopolitical landscape of the region");

    private static readonly Topic Calculations = new("article-3:calculations", "geopolitical calculations");

    private static readonly Topic PeacefulTransition = new("article-3:peaceful-transition", "peaceful transition");

    private static readonly Topic FreeAfghanistan = new(
        "article-3:free-afghanistan", "a sovereign and stable Afghanistan without military influence from outside");

    private static readonly Topic ForeignRelations =
        new("article-3:foreign-relations", "international relations of Afghanistan");

    private static readonly Topic TerritorialIntegrity = new(
        "article-3:integrity", "territorial integrity of Afghanistan");
}
