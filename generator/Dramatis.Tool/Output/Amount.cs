namespace Dramatis.Tool.Output;

/// <summary>Writes a number with its noun.</summary>
internal static class Amount
{
    /// <param name="number">The number.</param>
    /// <param name="what">The noun for one.</param>
    /// <param name="several">The noun for several; the noun for one with an s if it is left out.</param>
    public static string Of(int number, string what, string? several = null) =>
        FormattableString.Invariant($"{number} {(number == 1 ? what : several ?? what + "s")}");
}
