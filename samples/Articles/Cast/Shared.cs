namespace Articles.Cast;

/// <summary>Happenings that more than one article tells of.</summary>
public static class Shared
{
    public static Withdrawal UsWithdrawal { get; } = new()
    {
        Id = "us-withdrawal",
        Withdrawing = States.Usa,
        Area = States.Afghanistan,
    };
}
