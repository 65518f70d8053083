namespace Articles.Cast;

/// <summary>The states in the articles.</summary>
public static class States
{
    public static State Afghanistan { get; } = new("afghanistan", "Afghanistan", code: "AF");

    public static State China { get; } = new("china", "China", code: "CN");

    public static State India { get; } = new("india", "India", code: "IN");

    public static State Iran { get; } = new("iran", "Iran", code: "IR");

    public static State Kazakhstan { get; } = new(
        "kazakhstan", "Kazakhstan", aliases: ["Republic of Kazakhstan"], code: "KZ");

    public static State Pakistan { get; } = new("pakistan", "Pakistan", code: "PK");

    public static State Qatar { get; } = new("qatar", "Qatar", code: "QA");

    public static State Russia { get; } = new("russia", "Russia", code: "RU");

    public static State Sweden { get; } = new("sweden", "Sweden", code: "SE");

    public static State Turkey { get; } = new("turkey", "Turkey", code: "TR");

    public static State Uae { get; } = new("uae", "UAE", code: "AE");

    public static State Usa { get; } = new("usa", "United States", aliases: ["U.S.", "US", "America"], code: "US");
}
