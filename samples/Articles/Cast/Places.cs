namespace Articles.Cast;

/// <summary>Towns and regions of more than one article or claim.</summary>
public static class Places
{
    public static Place CentralAsia { get; } = new("central-asia") { Name = "Central Asia" };

    public static Place Doha { get; } = new("doha") { Name = "Doha" };

    public static Place Kabul { get; } = new("kabul") { Name = "Kabul" };

    public static Place Kandahar { get; } = new("kandahar") { Name = "Kandahar" };

    public static Place Kerman { get; } = new("kerman") { Name = "Kerman" };

    public static Place Moscow { get; } = new("moscow") { Name = "Moscow" };

    public static Place Shiraz { get; } = new("shiraz") { Name = "Shiraz" };

    public static Place StPetersburg { get; } = new("st-petersburg") { Name = "St Petersburg" };
}
