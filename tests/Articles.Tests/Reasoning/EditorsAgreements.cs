namespace Articles.Tests.Reasoning;

/// <summary>What articles share, as an editor sees who reads the texts, and what of it is found.</summary>
internal static class EditorsAgreements
{
    private const string Somebody = "a side is not named, or each names another";
    private const string Words = "each has words of its own";

    public static IReadOnlyList<Seen> All { get; } =
    [
        new("the Taliban rule Afghanistan", "0.2 Governance", "4.2 Governance"),
        new("they took power in August 2021", "1.7 Takeover", "4.6 Takeover"),
        new("the regime is that of the Taliban", "0.2 ActsFor", "2.2 ActsFor"),
        new("key powers do not recognise it", "0.2 not: recognition", "4.3 not: recognition"),
        new("they seek its recognition", "0.2 attempted", "4.10 attempted"),
        new("Kabulov speaks for Russia", "0.3 OfficeHolding", "2.4 Kabulov"),
        new("the United States left Afghanistan", "0.4 Withdrawal", "1.1 Withdrawal"),
        new("the Taliban have ties with Iran", "1.2 Iran", "2.16 Iran"),
        new("the Taliban have ties with China", "1.2 China", "2.16 China"),
        new("the Taliban and Russia are in contact", "1.2 Russia", "3.41 Contact"),
        new("the Taliban and Russia have ties", "2.16 Russia", "3.29 Contact"),
        new("Sirajuddin Haqqani is a man of the Taliban", "1.3 OfficeHolding", "2.4 SoleOffice"),
        new("the Haqqani Network is powerful", "1.3 Assessment", "4.9 Assessment"),
        new("the Haqqani Network belongs to the Taliban", "1.3 PartOf", "4.9 PartOf"),
        new("ISIS is against the Taliban", "1.12 Opposition", "2.12 Hostilities"),
        new("the West presses the Taliban", "2.17 Pressure", "4.9 Pressure"),
        new("the pressure of the West fails", "2.19 Ending", "4.9 Success"),
        new("others have more and more to do with them", "3.7", "4.3", Somebody),
        new("the Taliban have ties in the region", "1.2 governments", "2.16 many countries", Somebody),
        new("the Taliban are open to their neighbours", "1.1", "3.16", Somebody),
        new("an inclusive government is asked for", "2.20", "4.9", "each asks for one of its own"),
        new("the rights of women are to be heeded", "1.6", "2.20", Words),
        new("the Taliban heed no demands", "1.10", "2.19", Words),
        new("the Taliban have difficulties", "0.2 Difficulty", "1.11 Difficulty", Words),
        new("their diplomacy brings nothing", "0.1", "1.9", Words),
        new("Afghans suffer", "0.6", "4.6", Somebody),
        new("no attacks from Afghan soil", "3.7", "4.6", Words),
        new("ISIS is to be fought", "2.10", "3.10", "an agenda says not what is so"),
        new("Russia and the Taliban work together against ISIS", "2.10", "3.10", "an agenda says not what is so"),
        new("others bring their concerns for security", "1.9", "3.7", Somebody),
        new("the Taliban have made promises", "1.10", "4.5", "each tells of another promise"),
        new("great powers hesitate", "0.5", "4.4", Somebody),
    ];
}
