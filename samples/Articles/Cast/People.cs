namespace Articles.Cast;

/// <summary>The people with a name in the articles.</summary>
public static class People
{
    public static Person Kabulov { get; } = new("zamir-kabulov", "Zamir Kabulov");

    public static Person Muttaqi { get; } = new("amir-khan-muttaqi", "Amir Khan Muttaqi");

    public static Person Kabir { get; } = new("abdul-kabir", "Maulvi Abdul Kabir");

    public static Person Haqqani { get; } = new("sirajuddin-haqqani", "Sirajuddin Haqqani");

    public static Person Stanikzai { get; } = new("sher-muhammad-abbas-stanikzai", "Sher Muhammad Abbas Stanikzai");

    public static Person BinZayed { get; } = new("mohammed-bin-zayed", "Sheikh Mohammed bin Zayed Al Nahyan");

    public static Person Sherzad { get; } = new("nur-rehman-sherzad", "Nur Rehman Sherzad");

    public static Person Yusufzai { get; } = new("arif-yusufzai", "Arif Yusufzai");

    public static Person Omari { get; } = new("abdul-haq-omari", "Abdul Haq Omari");

    public static Person ThomasWest { get; } = new("thomas-west", "Thomas West");

    public static Person Mujahid { get; } = new("zabihullah-mujahid", "Zabihullah Mujahid");

    public static Person Smadiyarov { get; } = new("aibek-smadiyarov", "Aibek Smadiyarov");

    public static Person BabrakKhel { get; } = new("ayesha-babrak-khel", "Ayesha Babrak Khel");

    public static Person JacksonLee { get; } = new("jackson-lee", "Jackson Lee");

    /// <summary>The page itself uses both spellings of the name.</summary>
    public static Person Asatryan { get; } = new("georgi-asatryan", "Georgi Asatryan", aliases: ["Georgi Asatrian"]);
}
