namespace Dramatis.Tool.Output;

/// <summary>How many there are of something, in words.</summary>
internal static class Amount
{
    /// <param name="what">One of them, which takes an s.</param>
    public static string Of(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
