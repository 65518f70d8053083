namespace Articles.Cast;

/// <summary>What more than one article tells of.</summary>
public static class Shared
{
    public static Withdrawal UsWithdrawal { get; } = new()
    {
        Id = "us-withdrawal",
        Withdrawing = States.Usa,
        Area = States.Afghanistan,
    };

    /// <summary>What the Taliban do abroad, under the names that two articles give it.</summary>
    public static Topic TalibanDiplomacy { get; } = new("taliban-diplomacy")
    {
        Name = "the Taliban's diplomacy",
        Aliases = ["Kabul's diplomatic efforts", "the Taliban's diplomatic work"],
    };
}
