namespace Articles.Cast;

/// <summary>Organisations of every kind: movements, governments, armed forces, media.</summary>
public static class Organisations
{
    public static Movement Taliban { get; } = new("taliban")
    {
        Name = "Taliban",
        Aliases = ["Afghan Taliban", "Taliban Movement"],
    };

    /// <summary>The government of the Taliban, for which the articles use many names.</summary>
    public static Government Emirate { get; } = new("islamic-emirate")
    {
        Name = "Islamic Emirate of Afghanistan",
        Aliases =
        [
            "IEA", "Taliban government", "Taliban regime", "Taliban-led administration", "Taliban-led government",
        ],
    };

    public static Movement HaqqaniNetwork { get; } = new("haqqani-network") { Name = "Haqqani Network" };

    public static Movement PakistaniTaliban { get; } = new("ttp")
    {
        Name = "Tehreek-e-Taliban Pakistan",
        Aliases = ["TTP"],
    };

    public static ArmedForce Isis { get; } = new("isis")
    {
        Name = "ISIS",
        Aliases = ["Islamic State"],
    };

    public static ArmedForce IsisKhorasan { get; } = new("isis-k")
    {
        Name = "ISIS-Khorasan",
        Aliases = ["ISIS-K", "Daesh Khorasan"],
    };

    public static ArmedForce AlQaeda { get; } = new("al-qaeda") { Name = "Al-Qaeda" };

    public static ArmedForce PakistaniMilitary { get; } = new("pakistani-military") { Name = "Pakistani military" };

    public static ArmedForce UsMilitary { get; } = new("us-military") { Name = "army and military forces of the U.S." };

    public static Organisation PentagonIntelligence { get; } = new("pentagon-intelligence")
    {
        Name = "intelligence units of the Pentagon",
    };

    public static Government UsGovernment { get; } = new("us-government") { Name = "government of the United States" };

    public static Government TrumpAdministration { get; } =
        new("trump-administration") { Name = "Trump administration" };

    public static Government StateDepartment { get; } = new("us-state-department") { Name = "US State Department" };

    public static Government KazakhForeignMinistry { get; } = new("kazakhstan-mfa")
    {
        Name = "Ministry of Foreign Affairs of the Republic of Kazakhstan",
    };

    public static Organisation UnitedNations { get; } = new("un") { Name = "United Nations", Aliases = ["UN"] };

    public static Organisation SecurityCouncil { get; } = new("un-security-council") { Name = "UN Security Council" };

    public static Organisation WorldEconomicForum { get; } = new("wef") { Name = "World Economic Forum" };

    public static Organisation LomonosovUniversity { get; } = new("lomonosov-msu")
    {
        Name = "Lomonosov Moscow State University",
    };

    public static Organisation PlekhanovUniversity { get; } = new("plekhanov-rue")
    {
        Name = "Plekhanov Russian University of Economics",
    };

    public static MediaOutlet AryanaNews { get; } = new("aryana-news") { Name = "Aryana News" };

    public static MediaOutlet AfghanInternational { get; } =
        new("afghan-international") { Name = "Afghan International" };

    public static MediaOutlet MiddleEastEye { get; } = new("middle-east-eye") { Name = "Middle East Eye" };

    public static MediaOutlet AsiaNewsBiz { get; } = new("asia-news-biz") { Name = "asia-news.biz" };

    /// <summary>The text has three letters for this outlet, possibly the rest of a longer name.</summary>
    public static MediaOutlet Pas { get; } = new("pas") { Name = "Pas" };
}
