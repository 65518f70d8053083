namespace Articles.Cast;

/// <summary>Organisations of every kind: movements, governments, armed forces, media.</summary>
public static class Organisations
{
    public static Movement Taliban { get; } = new(
        "taliban", "Taliban", aliases: ["Afghan Taliban", "Taliban Movement"]);

    /// <summary>The government of the Taliban, for which the articles use many names.</summary>
    public static Government Emirate { get; } = new(
        "islamic-emirate", "Islamic Emirate of Afghanistan",
        aliases: [
            "IEA", "Taliban government", "Taliban regime", "Taliban-led administration", "Taliban-led government",
        ]);

    public static Movement HaqqaniNetwork { get; } = new("haqqani-network", "Haqqani Network");

    public static Movement PakistaniTaliban { get; } = new("ttp", "Tehreek-e-Taliban Pakistan", aliases: ["TTP"]);

    public static ArmedForce Isis { get; } = new("isis", "ISIS", aliases: ["Islamic State"]);

    public static ArmedForce IsisKhorasan { get; } = new(
        "isis-k", "ISIS-Khorasan", aliases: ["ISIS-K", "Daesh Khorasan"]);

    public static ArmedForce AlQaeda { get; } = new("al-qaeda", "Al-Qaeda");

    public static ArmedForce PakistaniMilitary { get; } = new("pakistani-military", "Pakistani military");

    public static ArmedForce UsMilitary { get; } = new("us-military", "army and military forces of the U.S.");

    public static Organisation PentagonIntelligence { get; } = new(
        "pentagon-intelligence", "intelligence units of the Pentagon");

    public static Government UsGovernment { get; } = new("us-government", "government of the United States");

    public static Government TrumpAdministration { get; } = new("trump-administration", "Trump administration");

    public static Government StateDepartment { get; } = new("us-state-department", "US State Department");

    public static Government KazakhForeignMinistry { get; } = new(
        "kazakhstan-mfa", "Ministry of Foreign Affairs of the Republic of Kazakhstan");

    public static Organisation UnitedNations { get; } = new("un", "United Nations", aliases: ["UN"]);

    public static Organisation SecurityCouncil { get; } = new("un-security-council", "UN Security Council");

    public static Organisation WorldEconomicForum { get; } = new("wef", "World Economic Forum");

    public static Organisation LomonosovUniversity { get; } = new("lomonosov-msu", "Lomonosov Moscow State University");

    public static Organisation PlekhanovUniversity { get; } = new(
        "plekhanov-rue", "Plekhanov Russian University of Economics");

    public static MediaOutlet AryanaNews { get; } = new("aryana-news", "Aryana News");

    public static MediaOutlet AfghanInternational { get; } = new("afghan-international", "Afghan International");

    public static MediaOutlet MiddleEastEye { get; } = new("middle-east-eye", "Middle East Eye");

    public static MediaOutlet AsiaNewsBiz { get; } = new("asia-news-biz", "asia-news.biz");

    /// <summary>The text has three letters for this outlet, possibly the rest of a longer name.</summary>
    public static MediaOutlet Pas { get; } = new("pas", "Pas");
}
