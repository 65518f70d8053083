namespace Articles.Cast;

/// <summary>The people with a name in the articles.</summary>
public static class People
{
    public static Person Kabulov { get; } = new("zamir-kabulov") { Name = "Zamir Kabulov" };

    public static Person Muttaqi { get; } = new("amir-khan-muttaqi") { Name = "Amir Khan Muttaqi" };

    public static Person Kabir { get; } = new("abdul-kabir") { Name = "Maulvi Abdul Kabir" };

    public static Person Haqqani { get; } = new("sirajuddin-haqqani") { Name = "Sirajuddin Haqqani" };

    public static Person Stanikzai { get; } = new("sher-muhammad-abbas-stanikzai")
    {
        Name = "Sher Muhammad Abbas Stanikzai",
    };

    public static Person BinZayed { get; } = new("mohammed-bin-zayed")
    {
        Name = "Sheikh Mohammed bin Zayed Al Nahyan",
    };

    public static Person Sherzad { get; } = new("nur-rehman-sherzad") { Name = "Nur Rehman Sherzad" };

    public static Person Yusufzai { get; } = new("arif-yusufzai") { Name = "Arif Yusufzai" };

    public static Person Omari { get; } = new("abdul-haq-omari") { Name = "Abdul Haq Omari" };

    public static Person ThomasWest { get; } = new("thomas-west") { Name = "Thomas West" };

    public static Person Mujahid { get; } = new("zabihullah-mujahid") { Name = "Zabihullah Mujahid" };

    public static Person Smadiyarov { get; } = new("aibek-smadiyarov") { Name = "Aibek Smadiyarov" };

    public static Person BabrakKhel { get; } = new("ayesha-babrak-khel") { Name = "Ayesha Babrak Khel" };

    public static Person JacksonLee { get; } = new("jackson-lee") { Name = "Jackson Lee" };

    /// <summary>The page itself uses both spellings of the name.</summary>
    public static Person Asatryan { get; } = new("georgi-asatryan")
    {
        Name = "Georgi Asatryan",
        Aliases = ["Georgi Asatrian"],
    };
}
