namespace Dramatis.Tool.Output;

/// <summary>Writes a number with its noun.</summary>
internal static class Amount
{
    /// <param name="what">The noun for one; the plural takes an s.</param>
    public static string Of(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
