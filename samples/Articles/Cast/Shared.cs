namespace Articles.Cast;

/// <summary>Events and topics of more than one article.</summary>
public static class Shared
{
    public static Withdrawal UsWithdrawal { get; } = new(States.Usa, States.Afghanistan, id: "us-withdrawal");

    /// <summary>The field of policy in which one article sees none of the Taliban's, and another successes of theirs.</summary>
    public static Topic ForeignPolicy { get; } = new("foreign-policy", "foreign policy");

    public static Topic AfghanStability { get; } = new("afghan-stability", "stability in Afghanistan");

    /// <summary>The Taliban's activities abroad, with the names that two articles use.</summary>
    public static Topic TalibanDiplomacy { get; } = new(
        "taliban-diplomacy", "the Taliban's diplomacy",
        aliases: ["Kabul's diplomatic efforts", "the Taliban's diplomatic work"]);
}
