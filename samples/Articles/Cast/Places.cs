namespace Articles.Cast;

/// <summary>Towns and regions of more than one article or claim.</summary>
public static class Places
{
    public static Place CentralAsia { get; } = new("central-asia", "Central Asia");

    public static Place Doha { get; } = new("doha", "Doha");

    public static Place Kabul { get; } = new("kabul", "Kabul");

    public static Place Kandahar { get; } = new("kandahar", "Kandahar");

    public static Place Kerman { get; } = new("kerman", "Kerman");

    public static Place Moscow { get; } = new("moscow", "Moscow");

    public static Place Shiraz { get; } = new("shiraz", "Shiraz");

    public static Place StPetersburg { get; } = new("st-petersburg", "St Petersburg");
}
