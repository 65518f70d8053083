namespace Articles.Cast;

/// <summary>The states in the articles.</summary>
public static class States
{
    public static State Afghanistan { get; } = new("afghanistan") { Name = "Afghanistan", Code = "AF" };

    public static State China { get; } = new("china") { Name = "China", Code = "CN" };

    public static State India { get; } = new("india") { Name = "India", Code = "IN" };

    public static State Iran { get; } = new("iran") { Name = "Iran", Code = "IR" };

    public static State Kazakhstan { get; } = new("kazakhstan")
    {
        Name = "Kazakhstan",
        Aliases = ["Republic of Kazakhstan"],
        Code = "KZ",
    };

    public static State Pakistan { get; } = new("pakistan") { Name = "Pakistan", Code = "PK" };

    public static State Qatar { get; } = new("qatar") { Name = "Qatar", Code = "QA" };

    public static State Russia { get; } = new("russia") { Name = "Russia", Code = "RU" };

    public static State Sweden { get; } = new("sweden") { Name = "Sweden", Code = "SE" };

    public static State Turkey { get; } = new("turkey") { Name = "Turkey", Code = "TR" };

    public static State Uae { get; } = new("uae") { Name = "UAE", Code = "AE" };

    public static State Usa { get; } = new("usa")
    {
        Name = "United States",
        Aliases = ["U.S.", "US", "America"],
        Code = "US",
    };
}
